import type { Span } from '#lib/model/span.ts';
import type { ArticleWords } from './article-words.ts';

/** Where a sentence may fall into two statements. */
const SEAM = new RegExp(
  [
    ';\\s+',
    '\\s+(?:--|–|—)\\s+',
    ',["”\']?\\s+(?:and|but|while|whereas|although|though|when)\\s+',
    '\\s+(?:while|whereas|although|and instead|but instead)\\s+',
    ',\\s+as\\s+(?=(?:the\\s+)?\\p{Lu}[^,;]{1,40}?\\s+(?:said|says|warned|announced|told)\\b)',
    '\\s+(?=despite\\s+(?:the\\s+)?(?:claims?|reports?|assurances?|accusations?|denials?)\\b)',
    ',\\s+(?=(?:adding|saying|wounding|injuring|killing)\\b)',
    '\\s+and\\s+(?=(?:(?:also|then|later|instead)\\s+)?(?:has|have|had|was|were|is|are|will|would|said|announced|told|cut|it|he|she|they)\\b)',
  ].join('|'),
  'gu',
);
/** Words by which a clause shows that it has a verb of its own. */
const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|said|says|cut|hit|put|set|went|came|made|took|gave|got|left|lost|won|met|held|kept|led|ran|saw|told|sent|began|became|fell|rose|quit|\p{L}{3,}ed|\p{L}{3,}ing|\p{L}{4,}n't|isn't|don't|\p{L}{2,}s)$/u;
/** A statement of fewer words says too little. */
const FEWEST = 4;

function hasVerb(article: ArticleWords, span: Span): boolean {
  return article.within(span).some(({ key }) => VERB.test(key));
}

/** Where the quotation marks and brackets of a sentence are open: no seam lies there. */
function isInside(text: string, start: number, at: number): boolean {
  let depth = 0;
  for (let i = start; i < at; i++) {
    const mark = text.charAt(i);
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
  }
  return depth > 0;
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:–—-]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,;:–—-]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function splitSentence(article: ArticleWords, sentence: Span): Span[] {
  const { text } = article;
  const found: Span[] = [];
  let start = sentence.start;
  const written = text.slice(sentence.start, sentence.end);
  for (const seam of written.matchAll(SEAM)) {
    const at = sentence.start + seam.index;
    const after = at + seam[0].length;
    const left = { start, end: at };
    const right = { start: after, end: sentence.end };
    if (isInside(text, sentence.start, at)) continue;
    if (article.within(left).length < FEWEST) continue;
    if (article.within(right).length < FEWEST) continue;
    if (!hasVerb(article, left) || !hasVerb(article, right)) continue;
    found.push(left);
    start = after;
  }
  found.push({ start, end: sentence.end });
  return found;
}

/**
 * The statements that a sentence makes one by one: parted where a conjunction or a dash joins two that could stand alone. In
 * reading order, trimmed, offsets of the text.
 */
export function clauses(article: ArticleWords, sentence: Span): Span[] {
  return splitSentence(article, sentence)
    .map((clause) => trimmed(article.text, clause))
    .filter((clause) => clause.end > clause.start);
}
