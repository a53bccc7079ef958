/** Stands for a character that is there but does not count: soft hyphens, joiners, combining marks. */
export const IGNORED = '\u00AD';

const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u02B9\uFF07`´]/;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\uFF02]/;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\s]/;
/** Nothing but characters that lower case is enough for. */
const PLAIN = /^[ -_a-~]*$/;
const INVISIBLE = /\p{M}|\p{Cf}/u;
/** Letters that carry their stroke or dot inside, so that canonical decomposition leaves them whole. */
const STROKED: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i' };

/** What each character became: a text has few that are not plain, and these again and again. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const folded = foldedOf(character);
  known.set(character, folded);
  return folded;
}

function foldedOf(character: string): string {
  if (INVISIBLE.test(character)) return IGNORED;
  if (SPACES.test(character)) return ' ';
  if (SINGLE_QUOTES.test(character)) return "'";
  if (DOUBLE_QUOTES.test(character)) return '"';
  if (DASHES.test(character)) return '-';
  const lower = character.toLowerCase();
  const base = lower.normalize('NFD').charAt(0);
  const folded = STROKED[base] ?? (base || character);
  return folded.length === 1 ? folded : character;
}

/**
 * The text in a form that compares well: lower case, without accents, with straight quotes, plain spaces and hyphens.
 * One UTF-16 unit in is one unit out, so offsets into the result are offsets into the text; what does not count
 * becomes `IGNORED`. Surrogate pairs and lone surrogates pass unchanged.
 */
export function fold(text: string): string {
  // Runs of plain letters are most of a text, and lower case is all they need.
  if (PLAIN.test(text)) return text.toLowerCase();
  // Joined once: of a string that grew piece by piece, optimised code may look for each character through all pieces.
  const folded: string[] = [];
  let plain = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 && code !== 96 && (code < 9 || code > 13)) continue;
    folded.push(text.slice(plain, i).toLowerCase());
    plain = i + 1;
    if (code === 96) folded.push("'");
    else if (code < 128) folded.push(' ');
    else if (code >= 0xd800 && code <= 0xdfff) folded.push(text.charAt(i));
    else folded.push(foldCharacter(text.charAt(i)));
  }
  folded.push(text.slice(plain).toLowerCase());
  return folded.join('');
}
