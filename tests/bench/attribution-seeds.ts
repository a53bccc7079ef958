import { readFile } from 'node:fs/promises';
import { loadModel } from '#lib/attribution/model-file.ts';
import type { Span } from '#lib/model/span.ts';
import { type Compared, compareSeeds, isRight, seedText } from '../attribution/seed-review.ts';

const SHORT = 44;

function verdict(row: Compared): string {
  if (!row.reviewed) return 'junk';
  if (!row.found) return row.reviewed.kind === 'may' ? '-' : 'missing';
  if (!isRight(row)) return 'differs';
  return row.reviewed.stance === row.found.stance ? 'right' : 'stance';
}

/**
 * Everything found in the four articles of `assets/corpus`, beside what a person reads (`tests/attribution/seeds.review.txt`),
 * and how often both agree.
 */
export async function attributionSeeds([file = 'assets/models/attribution.bin']: string[]): Promise<void> {
  const rows = await compareSeeds(loadModel(await readFile(file)));
  for (const row of rows) {
    const text = await seedText(row.article);
    const show = (spans: Span[] = []) =>
      spans
        .map(({ start, end }) => text.slice(start, end))
        .join(' … ')
        .replace(/\s+/g, ' ');
    const short = (spans?: Span[]) => show(spans).slice(0, SHORT).padEnd(SHORT);
    const { reviewed, found } = row;
    console.log(`${verdict(row).padEnd(8)}${(reviewed?.kind ?? '').padEnd(6)}${row.article}`);
    for (const [name, each] of [
      ['reader', reviewed],
      ['ours', found],
    ] as const)
      if (each)
        console.log(
          `  ${name.padEnd(8)}${short(each.source)} | ${short(each.cue).slice(0, 24)} | ${short(each.content)} | ${each.stance} | ${each.speaker ?? ''}`,
        );
  }
  for (const kind of ['said', 'other'] as const) {
    const own = rows.filter(({ reviewed }) => reviewed?.kind === kind);
    const right = own.filter(isRight);
    console.log(`${kind}: ${right.length} of ${own.length} right`);
  }
  console.log(`junk: ${rows.filter(({ reviewed }) => !reviewed).length}`);
}
