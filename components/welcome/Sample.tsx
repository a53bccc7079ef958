import { useRef, useState } from 'preact/hooks';
import { ClaimCard } from '../ClaimCard.tsx';
import { useTranslation } from '../Translation.ts';
import { SampleArticle } from './SampleArticle.tsx';
import { sampleCard } from './sample-card.ts';

/** What the extension does, shown live: a news text with a marked sentence, and the card that it opens. */
export function Sample() {
  const translation = useTranslation();
  const { t } = translation;
  const [isOpen, setOpen] = useState(true);
  const place = useRef<HTMLDivElement>(null);
  const dialog = () => place.current?.querySelector<HTMLElement>('[role="dialog"]');
  return (
    <section class="section" aria-labelledby="sample-title">
      <h2 id="sample-title">{t('sampleTitle')}</h2>
      <div class="beside">
        <div>
          <SampleArticle
            onOpen={() => {
              setOpen(true);
              // The card may be there only after this click is answered.
              queueMicrotask(() => dialog()?.focus());
            }}
          />
          <p class="remark">{t('sampleHint')}</p>
        </div>
        <div id="sample-card" class="sample-card" ref={place}>
          {isOpen && (
            <ClaimCard
              {...sampleCard(translation)}
              more={[]}
              onMore={() => undefined}
              onWrong={async () => undefined}
              onClose={() => {
                setOpen(false);
                document.querySelector<HTMLElement>('a[data-sample]')?.focus();
              }}
            />
          )}
        </div>
      </div>
    </section>
  );
}
