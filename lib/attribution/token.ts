import type { Span } from '#lib/model/span.ts';
import { fold, IGNORED } from '#lib/text/fold.ts';
import { paragraphs } from '#lib/text/paragraphs.ts';
import { sentences } from '#lib/text/sentences.ts';

/** A word, a number, a clitic (`’s`, `’ve`) or a run of one punctuation mark. */
export interface Token extends Span {
  /** Folded: lower case, straight marks, no accents. */
  key: string;
  /** Counted from the text's start. */
  sentence: number;
  /** Counted from the text's start. */
  paragraph: number;
}

const CLITIC = /'(?:s|re|ve|ll|d|m)$/;
const APOSTROPHE = 39;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Letters, digits and both halves of surrogate pairs; the table spares the regular expression for what is common. */
const COMMON = Uint8Array.from({ length: 0x250 }, (_, code) =>
  LETTER.test(String.fromCharCode(code)) ? 1 : 0,
);

function isWordUnit(folded: string, at: number): boolean {
  if (at >= folded.length) return false;
  const code = folded.charCodeAt(at);
  if (code < COMMON.length) return COMMON[code] === 1 || code === 0xad;
  return (code >= 0xd800 && code <= 0xdfff) || LETTER.test(folded.charAt(at));
}

const isDigit = (folded: string, at: number) => folded.charCodeAt(at) >= 48 && folded.charCodeAt(at) <= 57;

/** Where the word that starts at `from` ends: hyphens, apostrophes, `U.S.` and `7,000.50` are held together. */
function endOfWord(folded: string, from: number): number {
  let at = from;
  let dotted = true;
  let letters = 0;
  for (;;) {
    while (isWordUnit(folded, at)) {
      at++;
      letters++;
    }
    const mark = folded.charAt(at);
    if (
      mark === '.' &&
      dotted &&
      letters === 1 &&
      isWordUnit(folded, at + 1) &&
      !isWordUnit(folded, at + 2)
    ) {
      at++;
    } else if (mark === '.' && letters === 1 && at - from > 2 && folded.charAt(at - 2) === '.') {
      return at + 1;
    } else if ((mark === "'" || mark === '-') && isWordUnit(folded, at + 1)) {
      at++;
      dotted = false;
    } else if (
      (mark === ',' || mark === '.' || mark === ':') &&
      isDigit(folded, at - 1) &&
      isDigit(folded, at + 1)
    ) {
      at++;
    } else {
      return at;
    }
    letters = 0;
  }
}

/**
 * The tokens of a text, in order, with the sentence and the paragraph they stand in.
 *
 * A paragraph is a line (see `paragraphs`). Nothing but white space and control characters is left out. Linear.
 */
export function tokenize(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  const sentenceEnds = sentences(text).map(({ end }) => end);
  const paragraphEnds = paragraphs(text).map(({ end }) => end);
  let sentence = 0;
  let paragraph = 0;
  const add = (start: number, end: number) => {
    while (sentence < sentenceEnds.length - 1 && start >= (sentenceEnds[sentence] ?? 0)) sentence++;
    while (paragraph < paragraphEnds.length - 1 && start >= (paragraphEnds[paragraph] ?? 0)) paragraph++;
    const key = folded.slice(start, end);
    tokens.push({
      start,
      end,
      key: key.includes(IGNORED) ? key.replaceAll(IGNORED, '') : key,
      sentence,
      paragraph,
    });
  };
  for (let at = 0; at < folded.length; ) {
    const code = folded.charCodeAt(at);
    if (code <= 32 || code === 0xad || (code >= 0x7f && code < 0xa0)) {
      at++;
      continue;
    }
    let end = at + 1;
    if (isWordUnit(folded, at)) {
      end = endOfWord(folded, at);
      const marked = folded.charCodeAt(end - 2) === APOSTROPHE || folded.charCodeAt(end - 3) === APOSTROPHE;
      const clitic = marked ? CLITIC.exec(folded.slice(Math.max(at, end - 3), end)) : null;
      if (clitic && end - clitic[0].length > at) {
        add(at, end - clitic[0].length);
        at = end - clitic[0].length;
      }
    } else if (code !== 34) {
      while (end < folded.length && folded.charCodeAt(end) === code) end++;
    }
    add(at, end);
    at = end;
  }
  return tokens;
}
