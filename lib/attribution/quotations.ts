import type { Token } from './token.ts';

/** Where each token stands relative to the quotation marks around it; indices are of tokens. */
export interface Quotations {
  /** 1 inside a quotation, its marks included. */
  inside: Uint8Array;
  /** The token of the opening mark, or -1 outside. */
  open: Int32Array;
  /** How many tokens stand between the marks; 0 where the closing mark is missing. */
  length: Int32Array;
  /** How many tokens ago the paragraph's last quotation closed; 99 for none. */
  sinceClose: Uint8Array;
}

const NONE = 99;
const OPENING = '“‘«„‚‹「『';
const CLOSES: Record<string, string> = {
  '“': '”"',
  '"': '"”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  "'": "'",
  '‚': '‘’',
  '‹': '›',
  '”': '”',
  '「': '」',
  '『': '』',
  '``': "''",
  "''": "''",
};

/** Plain letters and digits, which most tokens begin with. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z\d]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

/** The mark that a token opens a quotation with, given what stands beside it; empty where it opens none. */
function opening(text: string, token: Token): string {
  if (PLAIN[text.charCodeAt(token.start)] === 1) return '';
  const written = text.slice(token.start, token.end);
  const before = text.charAt(token.start - 1);
  const after = text.charAt(token.end);
  const free = before === '' || /[\s([{\-–—:“"‘']/.test(before);
  if (written === '``') return written;
  // French print has a space within its marks.
  if (written === '«' && free) return written;
  if (OPENING.includes(written)) return after === '' || /\s/.test(after) ? '' : written;
  if (written === '"') return free || !/\s/.test(after || ' ') ? written : '';
  if (written === '»' || written === '”' || written === "'" || written === "''")
    return free && /\S/.test(after) ? written : '';
  return '';
}

/**
 * The quotations of a text: curly, straight, angled, low, single and corner marks, as the world's newspapers set them.
 *
 * A quotation ends with its paragraph, unless the next one opens with the same mark: newspapers open every paragraph of
 * a long quotation and close only the last. Marks inside another quotation do not count. Linear.
 */
export function quotations(text: string, tokens: Token[]): Quotations {
  const count = tokens.length;
  const found: Quotations = {
    inside: new Uint8Array(count),
    open: new Int32Array(count).fill(-1),
    length: new Int32Array(count),
    sinceClose: new Uint8Array(count).fill(NONE),
  };
  let mark = '';
  let opened = -1;
  let since = NONE;
  tokens.forEach((token, i) => {
    if (token.paragraph !== tokens[i - 1]?.paragraph) {
      mark = '';
      since = NONE;
    }
    if (since < NONE) since++;
    const written = text.slice(token.start, token.end);
    if (mark !== '' && CLOSES[mark]?.includes(written)) {
      found.inside[i] = 1;
      found.open[i] = opened;
      found.length.fill(i - opened - 1, opened, i + 1);
      mark = '';
      since = 0;
    } else if (mark !== '') {
      found.inside[i] = 1;
      found.open[i] = opened;
    } else {
      const starts = opening(text, token);
      if (starts !== '') {
        mark = starts;
        opened = i;
        found.inside[i] = 1;
        found.open[i] = i;
      }
    }
    found.sinceClose[i] = since;
  });
  return found;
}
