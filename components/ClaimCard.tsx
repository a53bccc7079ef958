import type { ClaimMention } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import { CardFrame } from './CardFrame.tsx';
import { ClaimAccounts, type ClaimAccountsProps } from './ClaimAccounts.tsx';
import { Coverage } from './Coverage.tsx';
import { MoreHere, type MoreItem } from './MoreHere.tsx';
import { SentenceHere } from './SentenceHere.tsx';
import { Statement } from './Statement.tsx';
import { useTranslation } from './Translation.ts';
import { WhyMatched } from './WhyMatched.tsx';

/** Props of `ClaimCard`. */
export interface ClaimCardProps extends ClaimAccountsProps {
  /** The sentence on the page being read, or the whole block. */
  sentence: string;
  /** Where the mention stands in `sentence`; absent where it is all of it. */
  marked?: Span | undefined;
  mention: ClaimMention;
  /** The day the page was published, `YYYY-MM-DD`, where it says so. */
  published?: string | undefined;
  more: readonly MoreItem[];
  onMore(key: string): void;
  onClose(): void;
}

/** The card of a claim found on the page being read: how other outlets put it. */
export function ClaimCard(props: ClaimCardProps) {
  const { sentence, marked, mention, view, published, more, onMore, onClose, onOpenClaim } = props;
  const { t } = useTranslation();
  return (
    <CardFrame title={t('claimCardTitle')} onClose={onClose}>
      <SentenceHere sentence={sentence} marked={marked} mention={mention} />
      <Statement view={view} published={published} />
      <ClaimAccounts view={view} onOpenClaim={onOpenClaim} />
      <MoreHere items={more} onMore={onMore} />
      <WhyMatched sentence={sentence} mention={mention} offset={mention.start - (marked?.start ?? 0)} />
      <Coverage coverage={view.coverage} />
    </CardFrame>
  );
}
