import { findAttributions } from '#lib/attribution/find-attributions.ts';
import type { Model } from '#lib/attribution/model.ts';

const SENTENCE =
  'The minister said on Monday that "the talks had not failed", though aides denied the claim. ';
const SIZES = [2_000, 4_000, 8_000, 16_000];

/** The processor's time for one paragraph that doubles in length: linear where each takes about twice as long. */
export function doublingTimes(model: Model): string[] {
  findAttributions(SENTENCE.repeat(500), model);
  return SIZES.map((count) => {
    const text = SENTENCE.repeat(count);
    const started = process.cpuUsage();
    const found = findAttributions(text, model).length;
    const { user, system } = process.cpuUsage(started);
    const ms = (user + system) / 1000;
    return `one paragraph of ${text.length} characters: ${Math.round(ms)} ms, ${found} attributions`;
  });
}
