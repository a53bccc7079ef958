/** A piece of a line of text. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong' | 'emphasis'; parts: Inline[] }
  | { kind: 'link'; url: string; parts: Inline[] };

/** A block of a note. */
export type NoteBlock =
  | { kind: 'paragraph' | 'heading' | 'quotation'; lines: Inline[][] }
  | { kind: 'list'; isOrdered: boolean; items: Inline[][] }
  | { kind: 'code'; text: string };

/**
 * A note's Markdown, as far as notes need it: paragraphs, headings, lists of one level, quotations, code, strong and stressed
 * words, links to the web. Everything else, HTML too, is text as it was written, so nothing in a note can run or load anything.
 * Takes time in proportion to the note.
 */
export function readMarkdown(note: string): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  const lines = note.split(/\r\n|[\n\r]/);
  for (let at = 0; at < lines.length; ) {
    const kind = kindOf(lines[at] ?? '');
    if (kind === 'blank') {
      at++;
      continue;
    }
    if (kind === 'fence') {
      const end = lines.findIndex((line, index) => index > at && kindOf(line) === 'fence');
      const to = end < 0 ? lines.length : end;
      blocks.push({ kind: 'code', text: lines.slice(at + 1, to).join('\n') });
      at = to + 1;
      continue;
    }
    let to = at + 1;
    while (to < lines.length && kind !== 'heading' && kindOf(lines[to] ?? '') === kind) to++;
    const its = lines.slice(at, to).map((line) => readInline(line.replace(MARKS[kind], '').trim()));
    blocks.push(
      kind === 'bullet' || kind === 'number'
        ? { kind: 'list', isOrdered: kind === 'number', items: its }
        : { kind, lines: its },
    );
    at = to;
  }
  return blocks;
}

type LineKind = 'blank' | 'fence' | 'heading' | 'quotation' | 'bullet' | 'number' | 'paragraph';

/** What a line of each kind begins with, apart from its text. */
const MARKS = {
  heading: /^ {0,3}#{1,6} +/,
  quotation: /^ {0,3}> ?/,
  bullet: /^\s*[-*+] +/,
  number: /^\s*\d{1,9}[.)] +/,
  paragraph: /^/,
};

function kindOf(line: string): LineKind {
  if (line.trim() === '') return 'blank';
  if (/^ {0,3}(?:```|~~~)/.test(line)) return 'fence';
  for (const kind of ['heading', 'quotation', 'bullet', 'number'] as const) {
    if (MARKS[kind].test(line)) return kind;
  }
  return 'paragraph';
}

/** No part runs over what may begin another of its kind: the search for an end is short, whatever the text. */
const INLINE =
  /\\([!-/:-@[-`{-~])|`([^`]+)`|\*\*(?=\S)([^*]+(?:\*[^*\s][^*]*\*[^*]*)?)\*\*|\*(?=[^\s*])([^*]+)\*|(?<![\p{L}\p{N}_])_(?=\S)([^_]+)_(?![\p{L}\p{N}])|\[([^[\]]+)\]\((https?:\/\/[^\s()<>]+)\)|<?(https?:\/\/[^\s<>"'()[\]]+[^\s<>"'()[\].,;:!?])>?/gu;

function readInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let after = 0;
  for (const found of text.matchAll(INLINE)) {
    if (found.index > after) parts.push({ kind: 'text', text: text.slice(after, found.index) });
    parts.push(inlineOf(found));
    after = found.index + found[0].length;
  }
  if (after < text.length) parts.push({ kind: 'text', text: text.slice(after) });
  return parts;
}

function inlineOf([whole, escaped, code, strong, starred, lined, label, url, bare]: RegExpExecArray): Inline {
  if (escaped !== undefined) return { kind: 'text', text: escaped };
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', parts: readInline(strong) };
  const stressed = starred ?? lined;
  if (stressed !== undefined) return { kind: 'emphasis', parts: readInline(stressed) };
  if (label !== undefined && url !== undefined) return { kind: 'link', url, parts: readInline(label) };
  if (bare !== undefined) return { kind: 'link', url: bare, parts: [{ kind: 'text', text: bare }] };
  return { kind: 'text', text: whole };
}
