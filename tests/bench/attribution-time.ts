import { findAttributions } from '#lib/attribution/find-attributions.ts';
import type { Model } from '#lib/attribution/model.ts';

const SENTENCE =
  'The minister said on Monday that "the talks had not failed", though aides denied the claim. ';
const SIZES = [2_750, 5_500, 11_000, 22_000];
/** What the rules look for, over and over in one sentence that never ends. */
const ENDLESS = [
  'the mayor said that it was ',
  'what the mayor called ',
  'its claim that ',
  'and said ',
  'it fell, according to him, ',
];
const ENDLESS_LENGTHS = [30_000, 60_000, 120_000];

function timeOf(text: string, model: Model): { ms: number; found: number } {
  const started = process.cpuUsage();
  const found = findAttributions(text, model).length;
  const { user, system } = process.cpuUsage(started);
  return { ms: Math.round((user + system) / 1000), found };
}

/**
 * The processor's time for one paragraph that doubles in length, up to 2 MB, and for sentences that never end: linear
 * where each takes about twice as long.
 */
export function doublingTimes(model: Model): string[] {
  findAttributions(SENTENCE.repeat(500), model);
  const paragraphs = SIZES.map((count) => {
    const text = SENTENCE.repeat(count);
    const { ms, found } = timeOf(text, model);
    return `one paragraph of ${text.length} characters: ${ms} ms, ${found} attributions`;
  });
  const endless = ENDLESS.map((piece) => {
    const times = ENDLESS_LENGTHS.map((length) => {
      const { ms } = timeOf(piece.repeat(length / piece.length), model);
      return `${length}: ${ms} ms`;
    });
    return `one sentence of "${piece}" of so many characters: ${times.join(', ')}`;
  });
  return [...paragraphs, ...endless];
}
