import type { Passage } from '#lib/model/highlight.ts';
import type { Span } from '#lib/model/span.ts';
import { findPassage } from './find-passage.ts';
import { findSimilar } from './find-similar.ts';
import { type Searchable, searchable } from './searchable.ts';

/** How unlike the passage every other place of the page must be; more than is ever accepted in finding it. */
const RIVAL = 0.38;

/** Below this length a few errors make another word of it: such a passage is known by what stands around it. */
const SHORTEST_DISTINCTIVE = 12;

/** Characters of prefix and suffix to try, until no other place of the page is like the whole. */
const CONTEXTS = [32, 64, 128, 256, 512];

/** How far a prefix or suffix may grow so as to end between words. */
const WORD = 16;

/**
 * Describes a passage such that `findPassage` takes no other place of this page for it, even once the passage is gone.
 *
 * Where its words alone do not set it apart, prefix and suffix grow until they do, up to 512 characters each. That they do is
 * tried: with the passage or its paragraph taken out, or something else in its place, nothing may be found for sure.
 *
 * @throws RangeError for a passage that is empty or not within the text
 */
export function describePassage(page: Searchable, span: Span): Passage {
  const { text, folded } = page;
  if (!(0 <= span.start && span.start < span.end && span.end <= text.length)) {
    throw new RangeError(
      `There is no passage from ${span.start} to ${span.end} in a text of ${text.length}.`,
    );
  }
  const isAlone = (around: Span) =>
    findSimilar(folded, folded.slice(around.start, around.end), RIVAL).every(
      (place) => place.start < around.end && around.start < place.end,
    );
  const without = withoutPassage(text, span);
  const isMistaken = (passage: Passage) =>
    without.some((page) => findPassage(page, passage).state === 'sure');
  if (span.end - span.start >= SHORTEST_DISTINCTIVE && isAlone(span)) {
    const passage = passageOf(text, span, around(text, span, 32), 'words');
    if (!isMistaken(passage)) return passage;
  }
  for (const size of CONTEXTS) {
    const whole = around(text, span, size);
    if (!isAlone(whole)) continue;
    const passage = passageOf(text, span, whole, 'surroundings');
    if (!isMistaken(passage)) return passage;
  }
  const whole = passageOf(text, span, around(text, span, 512), 'whole');
  return isMistaken(whole) ? { ...whole, knownBy: 'nothing' } : whole;
}

/** The page with the passage taken out, with its whole paragraph taken out, and with something else in its place. */
function withoutPassage(text: string, { start, end }: Span): Searchable[] {
  const [head, tail] = [text.slice(0, start), text.slice(end)];
  const lineStart = head.lastIndexOf('\n') + 1;
  const lineEnd = text.indexOf('\n', end);
  const others = text.slice(0, lineStart) + (lineEnd < 0 ? '' : text.slice(lineEnd + 1));
  return [head + tail.trimStart(), others, head + '\0'.repeat(end - start) + tail].map(searchable);
}

function passageOf(text: string, { start, end }: Span, whole: Span, knownBy: Passage['knownBy']): Passage {
  const quote = {
    exact: text.slice(start, end),
    prefix: text.slice(whole.start, start),
    suffix: text.slice(end, whole.end),
  };
  return { quote, position: { start, end }, knownBy };
}

/** The span with at least so many characters on either side, where there are so many, ending between words. */
function around(text: string, { start, end }: Span, size: number): Span {
  let from = Math.max(0, start - size);
  for (let i = 0; i < WORD && from > 0 && /\S/.test(text.charAt(from - 1)); i++) from--;
  let to = Math.min(text.length, end + size);
  for (let i = 0; i < WORD && to < text.length && /\S/.test(text.charAt(to)); i++) to++;
  return { start: from, end: to };
}
