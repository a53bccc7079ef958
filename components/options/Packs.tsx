import type { AddedPack, PackFacts } from '#lib/model/added-pack.ts';
import { Switch } from '../Switch.tsx';
import { useTranslation } from '../Translation.ts';
import { AddPack, type AddPackProps } from './AddPack.tsx';
import { PackSummary } from './PackSummary.tsx';

export type { Adding } from './AddPack.tsx';

/** Props of `Packs`. */
export interface PacksProps extends AddPackProps {
  /** The one that came with the extension; absent until it is read. */
  bundled: PackFacts | undefined;
  /** Those that the reader added. */
  added: readonly AddedPack[];
  /** The one removed last, which can still be put back. */
  removed: AddedPack | undefined;
  onTurn(pack: AddedPack, on: boolean): void;
  onRemove(pack: AddedPack): void;
  onPutBack(): void;
}

/** The packs that pages are compared with: the one that is always there, those the reader added, and the way to add one. */
export function Packs(props: PacksProps) {
  const { bundled, added, removed, onTurn, onRemove, onPutBack } = props;
  const { t, day } = useTranslation();
  return (
    <section class="section" aria-labelledby="packs-title">
      <h2 id="packs-title">{t('packsTitle')}</h2>
      <p class="remark">{t('packsNote')}</p>
      <ul class="packs">
        {bundled && (
          <li>
            <div class="pack">
              <p class="pack-title">
                <bdi>{bundled.coverage.title}</bdi>
              </p>
              <span class="tag">{t('packBundled')}</span>
              <PackSummary facts={bundled} />
            </div>
          </li>
        )}
        {added.map((pack) => {
          const { title } = pack.coverage;
          return (
            <li key={pack.id}>
              <div class="pack">
                <Switch label={title} on={pack.on} onSwitch={(on) => onTurn(pack, on)} />
                <p class="byline">{t('packAddedOn', day(pack.added))}</p>
                <PackSummary facts={pack} />
              </div>
              <button
                type="button"
                class="button"
                aria-label={t('packRemoveLabel', title)}
                onClick={() => onRemove(pack)}
              >
                {t('packRemove')}
              </button>
            </li>
          );
        })}
      </ul>
      {removed && (
        <p class="pack-removed" role="status">
          <span>{t('packRemoved', removed.coverage.title)}</span>
          <button type="button" class="button" onClick={onPutBack}>
            {t('undo')}
          </button>
        </p>
      )}
      <AddPack {...props} />
    </section>
  );
}
