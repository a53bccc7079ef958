import type { Span } from '#lib/model/span.ts';
import { sentences } from '#lib/text/sentences.ts';
import type { Random } from './random.ts';

/** A sentence of a page; `mark` is the part of it that was highlighted, empty in all others. */
export interface Line {
  before: string;
  mark: string;
  after: string;
}

/** A page as paragraphs of sentences, so that edits can keep track of where the highlighted words go. */
export type EditedPage = Line[][];

const plain = (text: string): Line => ({ before: text, mark: '', after: '' });

/** Cuts a page's text up. */
export function cut(text: string): EditedPage {
  return text
    .split('\n')
    .map((paragraph) => sentences(paragraph).map(({ start, end }) => plain(paragraph.slice(start, end))))
    .filter((paragraph) => paragraph.length > 0);
}

/** The page's text, and where the highlighted words stand in it; nothing where they are gone. */
export function compose(page: EditedPage): { text: string; span: Span | undefined } {
  let text = '';
  let span: Span | undefined;
  for (const paragraph of page) {
    paragraph.forEach((line, index) => {
      text += (index > 0 ? ' ' : '') + line.before;
      if (line.mark !== '') span = { start: text.length, end: text.length + line.mark.length };
      text += line.mark + line.after;
    });
    text += '\n';
  }
  return { text: text.trimEnd(), span };
}

/** Where the highlighted sentence is. */
export function place(page: EditedPage): { paragraph: number; line: number } | undefined {
  for (const [paragraph, lines] of page.entries()) {
    const line = lines.findIndex(({ mark }) => mark !== '');
    if (line >= 0) return { paragraph, line };
  }
  return undefined;
}

/** Changes up to this share of a text's characters, by whole words: replaced, put in, taken out. */
export function changeWords(text: string, share: number, words: readonly string[], random: Random): string {
  const parts = text.split(/(\s+)/);
  let budget = Math.floor(text.length * share);
  for (let tries = 0; tries < 200 && budget > 2; tries++) {
    const at = 2 * random.below(Math.ceil(parts.length / 2));
    const old = parts[at] ?? '';
    const word = random.of(words);
    const kind = random.below(4);
    if (kind === 0 && old !== '' && old.length + 1 <= budget && parts.length > 3) {
      parts.splice(at, 2);
      budget -= old.length + 1;
    } else if (kind === 1 && word.length + 1 <= budget) {
      parts.splice(at, 0, word, ' ');
      budget -= word.length + 1;
    } else if (kind > 1 && Math.max(old.length, word.length) <= budget) {
      parts[at] = word;
      budget -= Math.max(old.length, word.length);
    }
  }
  return parts.join('').trim();
}

/** Changes words everywhere but in the highlight. */
export function changeElsewhere(
  page: EditedPage,
  share: number,
  words: readonly string[],
  random: Random,
): EditedPage {
  const change = (text: string) => {
    const edited = changeWords(text, share, words, random);
    return /^\s/.test(text) || /\s$/.test(text)
      ? `${text.match(/^\s*/)?.[0]}${edited}${text.match(/\s*$/)?.[0]}`
      : edited;
  };
  return page.map((paragraph) =>
    paragraph.map((line) => ({ before: change(line.before), mark: line.mark, after: change(line.after) })),
  );
}

/** Changes the highlighted words themselves. */
export function changeMark(page: EditedPage, change: (mark: string) => string): EditedPage {
  return page.map((paragraph) =>
    paragraph.map((line) => (line.mark === '' ? line : { ...line, mark: change(line.mark) })),
  );
}

/** Puts sentences into the page, one of them directly before the highlight's and one directly after it. */
export function insertSentences(page: EditedPage, foreign: readonly string[], random: Random): EditedPage {
  return page.map((paragraph) =>
    paragraph.flatMap((line) => {
      const isMarked = line.mark !== '';
      const extra = () => (isMarked || random.below(12) === 0 ? [plain(random.of(foreign))] : []);
      return [...extra(), line, ...(isMarked ? extra() : [])];
    }),
  );
}

/** Moves the highlight's paragraph somewhere else. */
export function moveParagraph(page: EditedPage, random: Random): EditedPage {
  const from = place(page)?.paragraph ?? 0;
  const moved = page[from] ?? [];
  const rest = page.filter((_, index) => index !== from);
  const to = random.below(rest.length + 1);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/**
 * Repeats the highlight's sentence as paragraphs of their own elsewhere: not right beside it, where nobody could say which of
 * the two is the old one.
 */
export function repeat(page: EditedPage, times: number, random: Random): EditedPage {
  const at = place(page);
  const line = at && page[at.paragraph]?.[at.line];
  if (!line) return page;
  let repeated = page;
  for (let i = 0; i < times; i++) {
    const to = random.below(repeated.length + 1);
    repeated = [
      ...repeated.slice(0, to),
      [plain(line.before + line.mark + line.after)],
      ...repeated.slice(to),
    ];
  }
  return repeated;
}

/** Takes the highlighted words out: the sentence where it is all of it. */
export function remove(page: EditedPage): EditedPage {
  return page
    .map((paragraph) =>
      paragraph
        .map((line) =>
          line.mark === '' ? line : plain((line.before + line.after).replace(/\s+/g, ' ').trim()),
        )
        .filter((line) => line.before !== '' || line.mark !== ''),
    )
    .filter((paragraph) => paragraph.length > 0);
}
