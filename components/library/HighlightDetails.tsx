import type { Highlight, HighlightColour } from '#lib/model/highlight.ts';
import { ColourChoice } from '../saved/ColourChoice.tsx';
import { useTranslation } from '../Translation.ts';
import { EvidenceShown } from './EvidenceShown.tsx';
import { NoteEditor, type NoteEditorProps } from './NoteEditor.tsx';
import { Quotation } from './Quotation.tsx';
import { TagEditor } from './TagEditor.tsx';

/** Props of `HighlightDetails`. */
export interface HighlightDetailsProps extends Pick<NoteEditorProps, 'onNote'> {
  highlight: Highlight;
  /** The tags there are, to choose from. */
  tags: readonly string[];
  onAddTag(tag: string): void;
  onRemoveTag(tag: string): void;
  onColour(colour: HighlightColour): void;
}

/** All of one highlight: its words and their page, what the reader added, and the evidence that was kept with it. */
export function HighlightDetails(props: HighlightDetailsProps) {
  const { highlight, tags, onNote, onAddTag, onRemoveTag, onColour } = props;
  const { t } = useTranslation();
  return (
    <>
      <Quotation highlight={highlight} />
      <NoteEditor key={highlight.id} highlight={highlight} onNote={onNote} />
      <section class="part">
        <h3>{t('tagsTitle')}</h3>
        <TagEditor own={highlight.tags} tags={tags} onAdd={onAddTag} onRemove={onRemoveTag} />
      </section>
      <section class="part">
        <ColourChoice chosen={highlight.colour} onChoose={onColour} />
      </section>
      {highlight.touched.map((evidence) => (
        <EvidenceShown key={`${evidence.kind} ${evidence.id}`} evidence={evidence} when={highlight.created} />
      ))}
    </>
  );
}
