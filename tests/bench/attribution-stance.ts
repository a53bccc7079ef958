import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { findAttributions } from '#lib/attribution/find-attributions.ts';
import type { Model } from '#lib/attribution/model.ts';

const Pairs = v.array(v.tuple([v.number(), v.number()]));
const STANCES = ['asserts', 'attributes', 'doubts', 'denies'] as const;
const Named = v.picklist(STANCES);
const Labels = v.array(
  v.object({
    article: v.string(),
    cue: Pairs,
    content: Pairs,
    readings: v.tuple([Named, Named]),
    stance: Named,
  }),
);

/** How often two readings agree, and how much more often than by chance (Cohen 1960). */
function agreement(readings: [string, string][]): string {
  const share = (is: (reading: [string, string]) => boolean) => readings.filter(is).length / readings.length;
  const same = share(([first, second]) => first === second);
  const chance = STANCES.reduce(
    (sum, stance) => sum + share(([first]) => first === stance) * share(([, second]) => second === stance),
    0,
  );
  const kappa = (same - chance) / (1 - chance);
  return `stance, two readings of ${readings.length}: ${(100 * same).toFixed(1)} % the same, kappa ${kappa.toFixed(2)}`;
}

/**
 * Stances against `tests/bench/labels/stance.json`: attributions of PolNeAR judged by hand (see README.md there). Those with an
 * even index served for tuning; the odd ones are the test.
 */
export async function stanceScores(polnear: string, model: Model): Promise<string[]> {
  const labels = v.parse(Labels, JSON.parse(await readFile('tests/bench/labels/stance.json', 'utf8')));
  const lines = [agreement(labels.map(({ readings }) => readings))];
  for (const half of [0, 1]) {
    const table = new Map<string, number>();
    let missed = 0;
    for (const [index, { article, cue, stance }] of labels.entries()) {
      if (index % 2 !== half) continue;
      const text = await readFile(join(polnear, article.replace('/', '/text/').concat('.txt')), 'utf8');
      const found = findAttributions(text, model).find((each) =>
        each.cue.some((span) => cue.some(([start, end]) => span.start < end && start < span.end)),
      );
      if (!found) missed++;
      else table.set(`${stance} ${found.stance}`, (table.get(`${stance} ${found.stance}`) ?? 0) + 1);
      if (process.env.LIST && found && found.stance !== stance)
        console.log(
          `  ${stance} but ${found.stance}: ${text.slice(cue[0]?.[0], (cue[0]?.[1] ?? 0) + 60)}`.replaceAll(
            '\n',
            ' ',
          ),
        );
    }
    const count = (gold: string, given: string) => table.get(`${gold} ${given}`) ?? 0;
    const sum = (pick: (gold: string, given: string) => boolean) =>
      STANCES.flatMap((gold) => STANCES.map((given) => (pick(gold, given) ? count(gold, given) : 0))).reduce(
        (a, b) => a + b,
      );
    const all = sum(() => true);
    const right = sum((gold, given) => gold === given);
    lines.push(
      `stance, ${half === 0 ? 'tuning' : 'test'} half: ${right}/${all} right, ${missed} cues not found`,
    );
    for (const stance of STANCES) {
      const given = sum((_, each) => each === stance);
      const gold = sum((each) => each === stance);
      lines.push(`  ${stance}: ${count(stance, stance)} right of ${given} given, of ${gold} labelled`);
    }
  }
  return lines;
}
