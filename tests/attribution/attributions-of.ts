import { readFile } from 'node:fs/promises';
import { findAttributions } from '#lib/attribution/find-attributions.ts';
import { loadModel } from '#lib/attribution/model-file.ts';
import type { Span } from '#lib/model/span.ts';

/** The model that is shipped. */
export const model = loadModel(
  await readFile(new URL('../../assets/models/attribution.bin', import.meta.url)),
);

/** What a text reports, found with the shipped model, in words instead of offsets. */
export function attributionsOf(text: string) {
  const words = (spans: Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return findAttributions(text, model).map(({ source, cue, content, speaker, stance, evidence }) => ({
    source: words(source),
    cue: words(cue),
    content: words(content),
    speaker,
    stance,
    evidence: words(evidence),
  }));
}
