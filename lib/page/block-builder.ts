import type { Piece } from './page-block.ts';

/**
 * Words with single spaces between them: what stays as it is where white space collapses. HTML's white space is space, tab,
 * line feed, form feed and carriage return. A regular expression, since a loop over characters takes ten times as long.
 */
const WORDS = /[^ \t\n\f\r]+(?: [^ \t\n\f\r]+)*/g;
/** White space that is more than single spaces. */
const UNEVEN = /[\t\n\f\r]| {2}/;

/** A line of plain text longer than this is a paragraph by itself: nobody wraps lines by hand so late. */
const LONGEST_WRAPPED_LINE = 120;

/** What was gathered of one block. */
export interface GatheredText {
  text: string;
  pieces: Piece[];
  linked: number;
}

/**
 * Gathers the text of one block as the page shows it: white space collapsed to single spaces, none at either end, and for
 * each character the place it came from. U+00A0 is kept: the page does not collapse it either.
 */
export class BlockBuilder {
  #text = '';
  #pieces: Piece[] = [];
  #linked = 0;
  /** Whether the node that is being added stands in a link. */
  #isLink = false;
  /** White space seen since the last word; where it stood, or nowhere for a line break element. */
  #space: { node: Text; offset: number } | 'break' | undefined;
  #breaks = 0;

  /** Adds a text node; `isLink`: it stands in a link. */
  add(node: Text, isLink: boolean): void {
    const text = node.data;
    this.#isLink = isLink;
    if (UNEVEN.test(text)) {
      this.#collapse(node, text, 0);
    } else if (text !== '') {
      const start = text.startsWith(' ') ? 1 : 0;
      const end = text.endsWith(' ') ? text.length - 1 : text.length;
      if (start === 1) this.#space ??= { node, offset: 0 };
      if (end > start) {
        this.#append(node, start, start === 0 && end === text.length ? text : text.slice(start, end));
        if (end < text.length) this.#space = { node, offset: end };
      }
    }
  }

  /**
   * Adds a node of preformatted text as `add` does: an empty line ends a paragraph, and so does a line too long to have been wrapped by
   * hand; `finish` is called where one ends.
   */
  addLines(node: Text, isLink: boolean, finish: () => void): void {
    this.#isLink = isLink;
    for (const line of node.data.matchAll(/[^\n]*\n?/g)) {
      this.#collapse(node, line[0], line.index);
      const paragraphEnds = line[0].trim() === '' || line[0].length > LONGEST_WRAPPED_LINE;
      if (line[0].endsWith('\n') && paragraphEnds) finish();
    }
  }

  /** Adds a line break element; answers whether it is the second in a row, which ends a paragraph. */
  addBreak(): boolean {
    this.#space ??= 'break';
    this.#breaks += 1;
    return this.#breaks > 1;
  }

  /** The text gathered so far, or nothing where there is none; the next block begins empty. */
  take(): GatheredText | undefined {
    this.#space = undefined;
    this.#breaks = 0;
    if (this.#text === '') return undefined;
    const taken = { text: this.#text, pieces: this.#pieces, linked: this.#linked };
    this.#text = '';
    this.#pieces = [];
    this.#linked = 0;
    return taken;
  }

  #collapse(node: Text, text: string, from: number): void {
    let read = 0;
    WORDS.lastIndex = 0;
    for (let found = WORDS.exec(text); found; found = WORDS.exec(text)) {
      if (found.index > read) this.#space ??= { node, offset: from + read };
      this.#append(node, from + found.index, found[0]);
      read = WORDS.lastIndex;
    }
    if (text.length > read) this.#space ??= { node, offset: from + read };
  }

  /** Adds words, behind the white space that came before them. */
  #append(node: Text, offset: number, words: string): void {
    const space = this.#space;
    this.#space = undefined;
    this.#breaks = 0;
    if (space !== undefined && this.#text !== '') {
      if (space === 'break') this.#text += ' ';
      else this.#place(space.node, space.offset, ' ');
    }
    this.#place(node, offset, words);
    if (this.#isLink) this.#linked += words.length;
  }

  #place(node: Text, offset: number, text: string): void {
    const last = this.#pieces.at(-1);
    const start = this.#text.length;
    this.#text += text;
    if (last?.node === node && last.offset + last.length === offset) {
      last.length += text.length;
    } else {
      this.#pieces.push({ node, offset, start, length: text.length });
    }
  }
}
