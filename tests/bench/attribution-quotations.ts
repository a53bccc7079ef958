import { quotations } from '#lib/attribution/quotations.ts';
import type { Token } from '#lib/attribution/token.ts';
import { rates, type TokenSets } from './attribution-scores.ts';

/** A text with its attributions as sets of tokens. */
interface Text {
  text: string;
  tokens: Token[];
  sets: { gold: TokenSets[]; found: TokenSets[] };
}

const LEAST = 5;
/** An attribution has a quotation where its content covers this share of it. */
const COVERED = 0.7;

function covering(sets: TokenSets[], from: number, to: number): TokenSets | undefined {
  let best: TokenSets | undefined;
  let most = COVERED * (to - from);
  for (const each of sets) {
    let count = 0;
    for (let i = from; i < to; i++) if (each.content.has(i)) count++;
    if (count < most || (best && count === most)) continue;
    most = count;
    best = each;
  }
  return best;
}

/** True where two sources share a word, here or elsewhere in the text: "Trump" and "Donald Trump". */
function sameSource({ text, tokens }: Text, one: Set<number>, other: Set<number>): boolean {
  if (one.size + other.size === 0 || [...one].some((i) => other.has(i))) return true;
  const names = (set: Set<number>) =>
    new Set(
      [...set].flatMap((i) => (/^\p{Lu}/u.test(text.charAt(tokens[i]?.start ?? 0)) ? [tokens[i]?.key] : [])),
    );
  const others = names(other);
  return [...names(one)].some((name) => others.has(name));
}

/** Quotations in marks of five tokens or more: right where both have a speaker for it, and the same. */
export function directQuotations(texts: Text[]): ReturnType<typeof rates> {
  const sum = { right: 0, found: 0, gold: 0 };
  for (const each of texts) {
    const marks = quotations(each.text, each.tokens);
    each.tokens.forEach((_, i) => {
      const length = marks.length[i] ?? 0;
      if (marks.open[i] !== i || length < LEAST) return;
      const gold = covering(each.sets.gold, i, i + length + 2);
      const found = covering(each.sets.found, i, i + length + 2);
      if (gold) sum.gold++;
      if (found) sum.found++;
      if (gold && found && sameSource(each, gold.source, found.source)) sum.right++;
    });
  }
  return rates(sum.right, sum.found, sum.gold);
}
