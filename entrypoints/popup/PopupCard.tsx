import { useEffect, useRef } from 'preact/hooks';
import { ClaimEntry } from '../../components/ClaimEntry.tsx';
import { EntityCard } from '../../components/EntityCard.tsx';
import { LoadFailed } from '../../components/LoadFailed.tsx';
import type { OpenCard } from './open-card.ts';

/** Props of `PopupCard`. */
export interface PopupCardProps {
  card: OpenCard;
  onBack(): void;
  onOpenClaim(id: string): void;
}

/** A card in the popup. It takes the focus when it opens, at its beginning; the way back is its only way out. */
export function PopupCard({ card, onBack, onOpenClaim }: PopupCardProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('[role="dialog"]')?.focus();
    window.scrollTo(0, 0);
  }, [card]);
  return (
    <div ref={frame}>
      <Card card={card} onBack={onBack} onOpenClaim={onOpenClaim} />
    </div>
  );
}

function Card({ card, onBack, onOpenClaim }: PopupCardProps) {
  const way = { onClose: onBack, leave: 'back' } as const;
  switch (card.kind) {
    case 'claim':
      return <ClaimEntry view={card.view} onOpenClaim={onOpenClaim} {...way} />;
    case 'entity':
      return (
        <EntityCard view={card.view} more={[]} onMore={() => undefined} onOpenClaim={onOpenClaim} {...way} />
      );
    case 'failed':
      return <LoadFailed error={card.error} {...way} />;
  }
}
