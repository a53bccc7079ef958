import type { Piece } from './page-block.ts';

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
    const data = node.data;
    let at = from;
    while (at < to) {
      if (isSpace(data.charCodeAt(at))) {
        this.#space ??= { node, offset: at };
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < to && !isSpace(data.charCodeAt(end))) end += 1;
      this.#addSpace();
      this.#append(node, at, data.slice(at, end));
      this.#breaks = 0;
      at = end;
    }
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

/** The white space that HTML collapses: space, tab, line feed, form feed, carriage return. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}
