import type { ClaimMention } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';
import { CardFrame } from './CardFrame.tsx';
import { ClaimAccounts, type ClaimAccountsProps } from './ClaimAccounts.tsx';
import { Coverage } from './Coverage.tsx';
import { MoreHere, type MoreItem } from './MoreHere.tsx';
import { SavedHere, type SavedHereProps } from './SavedHere.tsx';
import { SentenceHere } from './SentenceHere.tsx';
import { useTranslation } from './Translation.ts';
import { WhyMatched } from './WhyMatched.tsx';
import { WrongMatch, type WrongMatchProps } from './WrongMatch.tsx';

/** Props of `ClaimCard`. */
export interface ClaimCardProps extends Omit<ClaimAccountsProps, 'children'>, Partial<WrongMatchProps> {
  /** The sentence on the page being read, or the whole block. */
  sentence: string;
  /** Where the mention stands in `sentence`; absent where it is all of it. */
  marked?: Span | undefined;
  mention: ClaimMention;
  /** What is saved of the page here. */
  here?: SavedHereProps | undefined;
  more: readonly MoreItem[];
  onMore(key: string): void;
  onClose(): void;
}

/** The card of a claim found on the page being read: how other outlets put it. */
export function ClaimCard(props: ClaimCardProps) {
  const { sentence, marked, mention, view, published, here, more, onMore, onClose, onOpenClaim, onWrong } =
    props;
  const { t } = useTranslation();
  return (
    <CardFrame title={t('claimCardTitle')} onClose={onClose}>
      <ClaimAccounts view={view} published={published} onOpenClaim={onOpenClaim}>
        <SentenceHere sentence={sentence} marked={marked} mention={mention} />
        {here && <SavedHere {...here} />}
      </ClaimAccounts>
      <MoreHere items={more} onMore={onMore} />
      {view.why && <WhyMatched sentence={sentence} why={view.why} />}
      {onWrong && <WrongMatch onWrong={onWrong} />}
      <Coverage coverage={view.coverage} />
    </CardFrame>
  );
}
