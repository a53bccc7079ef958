import type { Difference, Explanation } from '#lib/model/explanation.ts';
import { type Translation, useTranslation } from './Translation.ts';

/** What is said of each kind, and what where no other outlet gives the detail. */
const HEADS = {
  number: ['headNumber', 'headNumberAlone'],
  source: ['headSource', 'headSourceAlone'],
  degree: ['headDegree', 'headDegreeAlone'],
} as const;

/** At the head of a card: in what the page differs from the outlets below, or that it says the contrary of the claim. */
export function WhatDiffers({ why }: { why: Explanation | undefined }) {
  const translation = useTranslation();
  if (!why || why.outcome === 'same') return null;
  const said =
    why.outcome === 'contradicts'
      ? [translation.t('headContrary')]
      : why.differences.map((difference) => inWords(difference, translation));
  return (
    <ul class={`outcome ${why.outcome}`}>
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

function inWords(difference: Difference, { t, days, list }: Translation): string {
  const { kind, here } = difference;
  if (kind === 'day') return t('headDay', here, days(difference.others));
  const [head, alone] = HEADS[kind];
  // Where no other outlet gives the detail at all, there is nothing to set against the page.
  return difference.others.length === 0 ? t(alone, here) : t(head, here, list(difference.others));
}
