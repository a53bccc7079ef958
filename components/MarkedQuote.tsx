import type { AppearanceView } from '#lib/model/view.ts';
import { type Segment, segments } from './segments.ts';
import { useTranslation } from './Translation.ts';

type Layer = 'quote' | 'source' | 'cue' | 'loaded' | 'departs';

/**
 * An outlet's wording: its context dimmer, the quotation in full ink; source, cue, loaded words and what differs from the
 * page's sentence marked.
 *
 * What a mark means is also said without it: source and cue in the row's stance, a difference in the list under it, a loaded word by what stands, unseen
 * and uncopied, before and after it (generated content, so that the text of the element stays verbatim).
 */
export function MarkedQuote({ row }: { row: AppearanceView }) {
  const { t } = useTranslation();
  const { text, quote, source, cue, loaded, departures } = row;
  const parts = segments<Layer>(text, { quote: [quote], source, cue, loaded, departs: departures });
  const spoken = (part: Segment<Layer>) =>
    part.layers.has('loaded') && {
      title: t('legendLoaded'),
      ...(part.begins.has('loaded') && { 'data-before': t('loadedBefore') }),
      ...(part.ends.has('loaded') && { 'data-after': t('loadedAfter') }),
    };
  return (
    <blockquote class="quote" lang={row.language} dir="auto" cite={row.url}>
      {parts.map((part, index) => (
        <span key={index} class={classNames(part)} {...spoken(part)}>
          {part.text}
        </span>
      ))}
    </blockquote>
  );
}

function classNames({ layers, begins, ends }: Segment<Layer>): string {
  const names: string[] = (['source', 'cue', 'loaded', 'departs'] as const).filter((layer) =>
    layers.has(layer),
  );
  if (!layers.has('quote')) names.push('context');
  if (begins.has('loaded')) names.push('loaded-begins');
  if (ends.has('loaded')) names.push('loaded-ends');
  return names.join(' ');
}
