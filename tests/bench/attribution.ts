import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findAttributions } from '#lib/attribution/find-attributions.ts';
import { labelledSpans, type Part } from '#lib/attribution/label.ts';
import { loadModel } from '#lib/attribution/model-file.ts';
import { type Token, tokenize } from '#lib/attribution/token.ts';
import { goldLabels, tokensOf } from '#lib/cli/train/gold-labels.ts';
import { readPolnear } from '#lib/cli/train/polnear.ts';
import type { Span } from '#lib/model/span.ts';
import { basilSpeakers } from './attribution-basil.ts';
import { directQuotations } from './attribution-quotations.ts';
import { exactSpans, lenientTriples, type rates, tokenSets } from './attribution-scores.ts';
import { stanceScores } from './attribution-stance.ts';
import { doublingTimes } from './attribution-time.ts';
import { REPORTING } from './reporting-verbs.ts';

const PARTS: Part[] = ['source', 'cue', 'content'];

const line = (name: string, { precision, recall, f1 }: ReturnType<typeof rates>) =>
  console.log(`${name.padEnd(44)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`);

function indices(tokens: Token[], span: Span): number[] {
  const found = tokensOf(tokens, span);
  return found ? Array.from({ length: found.to - found.from }, (_, i) => found.from + i) : [];
}

/**
 * The spans of one part where each token belongs to one span: PolNeAR's attributions and ours lie within one another, and are
 * flattened in the same way.
 */
function flat(tokens: Token[], attributions: Record<Part, Span[]>[], part: Part): Span[] {
  return labelledSpans(goldLabels(tokens, attributions))
    .filter((span) => span.part === part)
    .map(({ from, to }) => ({ start: from, end: to }));
}

async function polnear(folder: string, model: ReturnType<typeof loadModel>): Promise<void> {
  const articles = await readPolnear(folder, 'dev');
  const texts = articles.map(({ text, attributions }) => {
    const tokens = tokenize(text);
    const found = findAttributions(text, model);
    const sets = (spans: Record<Part, Span[]>) => tokenSets(spans, (span) => indices(tokens, span));
    return {
      text,
      tokens,
      attributions,
      found,
      sets: {
        gold: attributions.map(sets).filter(({ cue, content }) => cue.size + content.size > 0),
        found: found.map(sets),
      },
    };
  });
  for (const part of PARTS) {
    const compared = texts.map(({ tokens, attributions, found }) => ({
      gold: flat(tokens, attributions, part),
      found: flat(tokens, found, part),
    }));
    line(`exact ${part}`, exactSpans(compared));
  }
  const compared = texts.map(({ sets }) => sets);
  line('lenient triple', lenientTriples(compared));
  line(
    'lenient triple, reporting verbs',
    lenientTriples(compared, ({ cue }, at) =>
      [...cue].some((i) => REPORTING.has(texts[at]?.tokens[i]?.key ?? '')),
    ),
  );
  line('direct quotations of 5 tokens, with speaker', directQuotations(texts));
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const speeds = Array.from({ length: 5 }, () => {
    const started = process.cpuUsage();
    for (const { text } of articles) findAttributions(text, model);
    const { user, system } = process.cpuUsage(started);
    return words / ((user + system) / 1e6);
  });
  const best = Math.round(Math.max(...speeds)).toLocaleString('en');
  console.log(`words a second of one core, end to end, best of five: ${best} (${words} words)`);
}

/**
 * How well attributions are found. DATA holds `polnear` (Newell et al. 2018, github.com/networkdynamics/PolNeAR; its
 * `dev` part is measured) and `basil` (Fan et al. 2019, github.com/launchnlp/BASIL); neither is in this repository.
 * With LIST=1 in the environment, wrong speakers and stances are listed. Exact spans and triples are counted as in the model card, `assets/models/attribution.md`.
 */
export async function attribution([folder, file = 'assets/models/attribution.bin']: string[]): Promise<void> {
  if (folder === undefined) throw new Error('usage: npm run bench -- attribution DATA [MODEL]');
  const bytes = await readFile(file);
  const model = loadModel(bytes);
  console.log(`model: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  await polnear(join(folder, 'polnear'), model);
  console.log(await basilSpeakers(join(folder, 'basil'), model));
  for (const each of await stanceScores(join(folder, 'polnear'), model)) console.log(each);
  for (const each of doublingTimes(model)) console.log(each);
}
