import type { Span } from '#lib/model/span.ts';
import { fold, IGNORED } from './fold.ts';

/** A word or number of a text; `start` and `end` leave out a possessive ending. */
export interface Word extends Span {
  /** Folded, without apostrophes and full stops: `O’Brien’s` is `obrien`, `U.S.` is `us`, `7,000` is `7000`. */
  key: string;
  /** How it is written: `lower`, `Capital` first, or all `CAPITALS` (two letters at least). */
  shape: 'lower' | 'capital' | 'capitals' | 'number';
  /** True for `Kyiv’s`, `separatists’`. */
  possessive: boolean;
  /** True where the word is negated by its own ending: `didn’t`. */
  negated: boolean;
}

const IGN = IGNORED;
/** Dotted abbreviations, numbers with separators, words with inner apostrophes; linear, nothing nested. */
const WORD = new RegExp(
  `(?:\\p{L}\\.){2,}(?:'s)?|\\d+(?:[.,]\\d+)*|\\p{L}[\\p{L}${IGN}]*(?:'\\p{L}[\\p{L}${IGN}]*)*`,
  'uy',
);

function shapeOf(written: string): Word['shape'] {
  if (/^\d/.test(written)) return 'number';
  const letters = written.replace(/[^\p{L}]/gu, '');
  const upper = letters.toUpperCase();
  if (letters.length > 1 && letters === upper && letters !== letters.toLowerCase()) return 'capitals';
  const first = letters.charAt(0);
  return first !== first.toLowerCase() ? 'capital' : 'lower';
}

/** Plain letters from an offset on. */
const LETTERS = /[a-z]+/y;

const isPlain = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** Where a word ends that is nothing but plain letters, as most are; -1 where the expression must tell. */
function endOfPlain(folded: string, start: number): number {
  // An expression, since the engine runs it at full speed from the first article on.
  LETTERS.lastIndex = start;
  const end = LETTERS.test(folded) ? LETTERS.lastIndex : start;
  if (end === folded.length) return end;
  const next = folded.charCodeAt(end);
  // An accent, an apostrophe or "U.S." goes on.
  return end === start || next > 127 || next === 39 || (next === 46 && end === start + 1) ? -1 : end;
}

/** How a word of plain letters is written; undefined where folding made it plain. */
function plainShape(text: string, key: string, start: number): Word['shape'] | undefined {
  if (text.startsWith(key, start)) return 'lower';
  const end = start + key.length;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 122) return undefined;
    if (code < 97) capitals++;
  }
  if (capitals > 1 && capitals === end - start) return 'capitals';
  return text.charCodeAt(start) < 97 ? 'capital' : 'lower';
}

/** The word that the expression found at an offset. */
function wordAt(text: string, folded: string, start: number, match: string): Word {
  let raw = match;
  let possessive = false;
  const after = folded.charAt(start + raw.length);
  if (raw.endsWith("'s") && raw.length > 2) {
    raw = raw.slice(0, -2);
    possessive = true;
  } else if (after === "'" && raw.endsWith('s') && !/\p{L}/u.test(folded.charAt(start + raw.length + 1))) {
    possessive = true;
  }
  const written = text.slice(start, start + raw.length);
  return {
    start,
    end: start + raw.length,
    key: raw.replace(/['.,\u00AD]/g, (mark) => (mark === '.' && /^\d/.test(raw) ? '.' : '')),
    shape: shapeOf(written.replaceAll(IGNORED, '')),
    possessive,
    negated: raw.endsWith("n't"),
  };
}

/**
 * The words of a text in reading order. Hyphens part words, soft hyphens and accents do not count, and a number ends
 * where letters begin (`100,000soldiers` is two words). Linear in the text's length.
 */
export function words(text: string): Word[] {
  const folded = fold(text);
  const found: Word[] = [];
  for (let at = 0; at < folded.length; ) {
    const code = folded.charCodeAt(at);
    if (code < 128 && !isPlain(code) && !isDigit(code)) {
      at++;
      continue;
    }
    const end = endOfPlain(folded, at);
    const key = folded.slice(at, Math.max(at, end));
    const shape = end < 0 ? undefined : plainShape(text, key, at);
    if (shape !== undefined) {
      found.push({ start: at, end, key, shape, possessive: false, negated: false });
      at = end;
      continue;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(folded)?.[0];
    if (match !== undefined) found.push(wordAt(text, folded, at, match));
    at += match?.length ?? ((folded.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
  return found;
}
