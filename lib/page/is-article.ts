/** What is counted on a page to tell an article from a list of them, a shop, an inbox, a search. */
export interface PageStatistics {
  /** How many blocks of text there are. */
  blocks: number;
  /** How many characters they have. */
  characters: number;
  /** How many of these are links. */
  linked: number;
  /** How many stand in sentences that go on: in a paragraph after another one, or a long one. Teasers stand alone. */
  running: number;
  /** Whether the page calls itself an article, in words for machines. */
  saysSo: boolean;
  /** Whether it is the first page of its site. */
  isFront: boolean;
}

/** A page with no more blocks than this is a note: there is no list of anything on it. */
const NOTE = 12;

/** Whether a page is worth reading without being asked: an article, or a few plain lines. */
export function isArticle({ blocks, characters, linked, running, saysSo, isFront }: PageStatistics): boolean {
  if (blocks === 0) return false;
  if (blocks <= NOTE) return linked <= characters / 2;
  // Front pages call themselves articles, too.
  if (isFront) return running >= characters / 2;
  if (saysSo) return running >= 250;
  const isMostly = running >= 600 && running >= characters / 4;
  const isAlso = running >= 1500 && running >= characters / 10;
  return (isMostly || isAlso) && linked <= characters / 2;
}
