import type { EntityKind } from '#lib/model/entity.ts';
import type { EntityView } from '#lib/model/view.ts';
import { CardFrame, type CardFrameProps } from './CardFrame.tsx';
import { Coverage } from './Coverage.tsx';
import { EntityTitles } from './EntityTitles.tsx';
import { Introductions } from './Introductions.tsx';
import { LabelStrip } from './LabelStrip.tsx';
import { MoreHere, type MoreItem } from './MoreHere.tsx';
import { SavedHere, type SavedHereProps } from './SavedHere.tsx';
import { Statements } from './Statements.tsx';
import { type MessageKey, useTranslation } from './Translation.ts';

const kinds: Record<EntityKind, MessageKey> = {
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  group: 'kindGroup',
  place: 'kindPlace',
  event: 'kindEvent',
};

/** Props of `EntityCard`. */
export interface EntityCardProps extends Pick<CardFrameProps, 'onClose' | 'leave'> {
  view: EntityView;
  /** What is saved of the page here; absent where the card was not opened from a page. */
  here?: SavedHereProps | undefined;
  more: readonly MoreItem[];
  onMore(key: string): void;
  /** Opens the card of a claim. */
  onOpenClaim?: ((id: string) => void) | undefined;
}

/** The card of a name: what outlets call it, and what they report it to have said. */
export function EntityCard({ view, here, more, onMore, onClose, leave, onOpenClaim }: EntityCardProps) {
  const { t } = useTranslation();
  return (
    <CardFrame title={t('entityCardTitle')} onClose={onClose} leave={leave}>
      <p class="eyebrow">{t(kinds[view.kind])}</p>
      <h3 class="statement">
        <bdi>{view.name}</bdi>
      </h3>
      {view.note && (
        <p class="remark">
          <bdi>{view.note}</bdi>
        </p>
      )}
      <EntityTitles titles={view.titles} />
      <Introductions introductions={view.introductions} />
      <LabelStrip sets={view.labels} />
      {view.otherNames.length > 0 && (
        <section class="section">
          <h3>{t('otherNamesTitle')}</h3>
          <ul class="names">
            {view.otherNames.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Statements statements={view.statements} onOpenClaim={onOpenClaim} />
      {here && <SavedHere {...here} />}
      <MoreHere items={more} onMore={onMore} />
      <Coverage coverage={view.coverage} />
    </CardFrame>
  );
}
