import type { Piece } from './page-block.ts';

/**
 * Words with single spaces between them: what stays as it is where white space collapses. HTML's white space is space, tab,
 * line feed, form feed and carriage return. A regular expression, since a loop over characters takes ten times as long.
 */
const WORDS = /[^ \t\n\f\r]+(?: [^ \t\n\f\r]+)*/g;

/**
 * Gathers the text of one block as the page shows it: white space collapsed to single spaces, none at either end, and for
 * each character the place it came from. U+00A0 is kept: the page does not collapse it either.
 */
export class BlockBuilder {
  #text = '';
  #pieces: Piece[] = [];
  /** White space seen since the last word; where it stood, or nowhere for a line break element. */
  #space: { node: Text; offset: number } | 'break' | undefined;
  #breaks = 0;

  /** Adds the characters of a text node from `from` to `to`, end exclusive. */
  add(node: Text, from = 0, to = node.data.length): void {
    const text = from === 0 && to === node.data.length ? node.data : node.data.slice(from, to);
    let read = 0;
    for (const { index, 0: words } of text.matchAll(WORDS)) {
      if (index > read) this.#space ??= { node, offset: from + read };
      this.#addSpace();
      this.#append(node, from + index, words);
      this.#breaks = 0;
      read = index + words.length;
    }
    if (text.length > read) this.#space ??= { node, offset: from + read };
  }

  /** Adds a line break element; answers whether it is the second in a row, which ends a paragraph. */
  addBreak(): boolean {
    this.#space ??= 'break';
    this.#breaks += 1;
    return this.#breaks > 1;
  }

  /** The text gathered so far, or nothing where there is none; the next block begins empty. */
  take(): { text: string; pieces: Piece[] } | undefined {
    const taken = this.#text === '' ? undefined : { text: this.#text, pieces: this.#pieces };
    this.#text = '';
    this.#pieces = [];
    this.#space = undefined;
    this.#breaks = 0;
    return taken;
  }

  #addSpace(): void {
    const space = this.#space;
    this.#space = undefined;
    if (space === undefined || this.#text === '') return;
    if (space === 'break') this.#text += ' ';
    else this.#append(space.node, space.offset, ' ');
  }

  #append(node: Text, offset: number, text: string): void {
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
