import type { Span } from '#lib/model/span.ts';

/** Words that end in a full stop without ending a sentence (English newsrooms). */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr adm maj rev hon st ste jr sr vs etc inc ltd co corp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx est al cf eg ie'
  ).split(' '),
);
/** These do so before a number only: "He said no. They left." */
const BEFORE_NUMBERS = new Set(['no', 'nos', 'fig', 'vol', 'p', 'pp']);
/** Stops that end a sentence by themselves, without a space after them. */
const FULL_WIDTH = /[。！？]/;
const STOP = /[.!?…。！？]/;
/** The lowest of the stops that are not ASCII. */
const ELLIPSIS = 0x2026;
const CLOSING = /["'”’»›)\]」』]/;
/** Marks that close where they stand after a stop and before a space: German and Swedish ones. */
const MAY_CLOSE = /[“‘«‹]/;
const OPENING = /["'“‘«([„‚\-–—]/;

function lastWordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 20 && /[\p{L}\p{N}.]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

function closes(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return CLOSING.test(mark) || (MAY_CLOSE.test(mark) && /^\s?$/.test(text.charAt(at + 1)));
}

function endsSentence(text: string, stop: number, next: number): boolean {
  if (text[stop] !== '.') return true;
  const word = lastWordBefore(text, stop);
  if (/^\p{L}$/u.test(word) && /\p{Lu}/u.test(word)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  if (BEFORE_NUMBERS.has(word.toLowerCase()) && /\d/.test(text.charAt(next))) return false;
  if (ABBREVIATIONS.has(word.toLowerCase()) && (next > stop + 1 || word.length > 2)) return false;
  return true;
}

/**
 * The sentences of a text, in order, trimmed of white space; together they hold every character that is not white space.
 *
 * Robust to what pages and translations print: no space after a full stop (`troops.We have`), closing quotation marks
 * after the stop, initials, abbreviations; a line break followed by another ends a sentence too. Linear in the length.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from++;
    while (to > from && /\s/.test(text.charAt(to - 1))) to--;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    // Most characters end nothing, and no expression needs to be asked.
    const code = text.charCodeAt(i);
    if (code < ELLIPSIS && code !== 10 && code !== 33 && code !== 46 && code !== 63) continue;
    const character = text.charAt(i);
    if (character === '\n') {
      close(i + 1);
      continue;
    }
    if (!STOP.test(character)) continue;
    let end = i + 1;
    while (end < text.length && STOP.test(text.charAt(end))) end++;
    while (end < text.length && closes(text, end)) end++;
    let next = end;
    while (next < text.length && /[^\S\n]/.test(text.charAt(next))) next++;
    let letter = next;
    while (letter < text.length && letter - next < 3 && OPENING.test(text.charAt(letter))) letter++;
    const opens = text.charAt(letter);
    const spaced =
      FULL_WIDTH.test(character) ||
      next > end ||
      letter > next ||
      next === text.length ||
      text.charAt(next) === '\n';
    const glued =
      /\p{Lu}/u.test(opens) && /(?:\p{Ll}{2}|\d)[)\]”’]?$/u.test(text.slice(Math.max(0, i - 3), i));
    if ((spaced ? !/[\p{Ll},;]/u.test(opens) : glued) && endsSentence(text, i, next)) close(end);
    i = end - 1;
  }
  close(text.length);
  return found;
}
