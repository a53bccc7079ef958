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
  'gu',
);

const PLAIN = /^[a-z]+$/;

function shapeOf(written: string): Word['shape'] {
  if (/^\d/.test(written)) return 'number';
  const letters = written.replace(/[^\p{L}]/gu, '');
  const upper = letters.toUpperCase();
  if (letters.length > 1 && letters === upper && letters !== letters.toLowerCase()) return 'capitals';
  const first = letters.charAt(0);
  return first !== first.toLowerCase() ? 'capital' : 'lower';
}

/**
 * The words of a text in reading order. Hyphens part words, soft hyphens and accents do not count, and a number ends
 * where letters begin (`100,000soldiers` is two words). Linear in the text's length.
 */
export function words(text: string): Word[] {
  const folded = fold(text);
  const found: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    const start = match.index;
    let raw = match[0];
    // Most words are plain, and nothing more needs to be asked of them.
    if (PLAIN.test(raw) && !raw.endsWith('s') && text.startsWith(raw, start)) {
      found.push({
        start,
        end: start + raw.length,
        key: raw,
        shape: 'lower',
        possessive: false,
        negated: false,
      });
      continue;
    }
    let possessive = false;
    const after = folded.charAt(start + raw.length);
    if (raw.endsWith("'s") && raw.length > 2) {
      raw = raw.slice(0, -2);
      possessive = true;
    } else if (after === "'" && raw.endsWith('s') && !/\p{L}/u.test(folded.charAt(start + raw.length + 1))) {
      possessive = true;
    }
    const written = text.slice(start, start + raw.length);
    found.push({
      start,
      end: start + raw.length,
      key: raw.replace(/['.,\u00AD]/g, (mark) => (mark === '.' && /^\d/.test(raw) ? '.' : '')),
      shape: shapeOf(written.replaceAll(IGNORED, '')),
      possessive,
      negated: raw.endsWith("n't"),
    });
  }
  return found;
}
