import type { Span } from '#lib/model/span.ts';
import type { ArticleWords } from './article-words.ts';

/** Shorter stretches say nothing that could be found again elsewhere. */
const FEWEST_WORDS = 4;
/** Longer ones are no statement but a list, or a text whose sentences cannot be told apart. */
const MOST_WORDS = 70;

/** Without the full stop, and without a quotation mark whose partner is not there. */
export function bare(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (to > from && /[\s.,;:]/.test(text.charAt(to - 1))) to--;
  const inner = text.slice(from, to);
  const marks = inner.match(/["“”]/g)?.length ?? 0;
  if (marks === 1 && /["“”]$/.test(inner)) to--;
  else if (marks === 1 && /^["“”]/.test(inner)) from++;
  while (to > from && /[\s.,;:]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** True where a stretch of text says enough to be looked for elsewhere, and does not ask. */
export function isWorthChecking(article: ArticleWords, span: Span): boolean {
  if (article.text.slice(span.start, span.end).trimEnd().endsWith('?')) return false;
  const list = article.within(span);
  if (list.length < FEWEST_WORDS || list.length > MOST_WORDS) return false;
  return list.filter(({ key }) => key.length > 3).length >= 2;
}
