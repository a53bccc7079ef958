import type { Highlight, HighlightColour, HighlightEdit } from '#lib/model/highlight.ts';

/** What the reader does to one highlight or to many. */
export type RowEdit =
  | { kind: 'addTag'; tag: string }
  | { kind: 'removeTag'; tag: string }
  | { kind: 'colour'; colour: HighlightColour }
  | { kind: 'note'; note: string };

/** What an edit changes of a highlight or of its row; nothing where it is so already. */
export function changesOf(
  edit: RowEdit,
  { tags, colour, note }: Readonly<Pick<Highlight, 'colour' | 'note'>> & { tags: readonly string[] },
): HighlightEdit | undefined {
  switch (edit.kind) {
    case 'addTag':
      return tags.includes(edit.tag) ? undefined : { tags: [...tags, edit.tag] };
    case 'removeTag':
      return tags.includes(edit.tag) ? { tags: tags.filter((tag) => tag !== edit.tag) } : undefined;
    case 'colour':
      return colour === edit.colour ? undefined : { colour: edit.colour };
    case 'note':
      return note === edit.note ? undefined : { note: edit.note };
  }
}
