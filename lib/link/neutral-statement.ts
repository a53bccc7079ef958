import { words } from '#lib/text/words.ts';
import type { ReadStatement } from './read-statements.ts';
import { shared } from './spans.ts';

/** A good statement's length, in words. */
const BEST = { from: 7, to: 28 };
const OPENS_BADLY =
  /^(?:and|but|that|which|who|whom|whose|so|also|then|if|when|while|where|because|as|to|of|or|is|are|was|were|has|have|had|been|it|its|he|she|they|his|her|their|this|these|those|such|one|the other)\b/i;
const PERSONAL = /\b(?:i|we|you|me|us|my|our|your|i'm|i've|we're|we've|you're|myself|ourselves)\b/i;
const PRONOUN_ONLY = /^(?:he|she|they|it|who|which|that|i|we)$/i;
const PRONOUN = /\b(?:he|she|they|it|him|her|them)\b/i;

/** How many terms of a wording no other one has: details that only one outlet gives. */
function alone({ terms, record }: ReadStatement, all: readonly ReadStatement[]): number {
  const others = new Set(
    all.flatMap((each) => (each.record === record ? [] : each.terms.map(({ key }) => key))),
  );
  return others.size === 0 ? 0 : terms.filter(({ key }) => !others.has(key)).length;
}

/** How unsuited a wording is to stand for a claim; lower is better. */
function unsuited(member: ReadStatement, all: readonly ReadStatement[]): number {
  const { statement, sentence } = member;
  const written = statement.quote;
  const count = words(written).length;
  const length = count < BEST.from ? (BEST.from - count) * 2 : Math.max(0, count - BEST.to);
  return (
    length +
    alone(member, all) +
    statement.loaded.length * 4 +
    (OPENS_BADLY.test(written.replace(/^["“‘']/, '')) ? 10 : 0) +
    (PERSONAL.test(written) ? 9 : 0) +
    (PRONOUN.test(written) ? 4 : 0) +
    (/["“”]/.test(written) ? 3 : 0) +
    (sentence.names.length === 0 ? 3 : 0) +
    (statement.stance === 'denies' ? 6 : 0)
  );
}

/** The words without quotation marks and loaded words that can be left out, as a sentence. */
function asSentence({ statement }: ReadStatement): string {
  let text = statement.quote;
  for (const { start, end } of [...statement.omissible].reverse()) {
    const [from, to] = [start - statement.start, end - statement.start];
    // Before its noun, that is: a predicate hurts the sentence when it goes.
    if (
      /^\s+\p{Ll}/u.test(text.slice(to)) &&
      /(?:\b(?:a|an|the|his|her|their|its|with|of|and)\s+)$/i.test(text.slice(0, from))
    )
      text = text.slice(0, from) + text.slice(to).trimStart();
  }
  const plain = text
    .replace(/["“”]/g, '')
    .replace(/^(?:and|but|that|so|also|then)\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:–—-]+$/, '')
    .trim();
  const first = plain.charAt(0).toUpperCase() + plain.slice(1);
  return /[.!?…][’'”")\]]*$/.test(first) ? first : `${first}.`;
}

/** Who is given as saying it, in the article's words. */
function sourceWords({ statement: { source, context } }: ReadStatement): string | undefined {
  const [first] = source;
  if (!first) return undefined;
  const words = context.text
    .slice(first.start - context.start, first.end - context.start)
    .replace(/\s+/g, ' ')
    .replace(/,?\s+(?:who|which|whose)\s.*$/i, '')
    .replace(/[\s,;:–—-]+$/, '')
    .trim();
  return PRONOUN_ONLY.test(words) || words === ''
    ? undefined
    : words.charAt(0).toUpperCase() + words.slice(1);
}

/** True where the articles name different people as saying it, and the words themselves do not tell whose they are. */
function isSaidBySeveral(members: readonly ReadStatement[], sentence: string): boolean {
  const known = members.flatMap(({ speakers }) => (speakers.length > 0 ? [speakers] : []));
  const [first = [], ...others] = known;
  return !PERSONAL.test(sentence) && others.some((each) => !each.some((one) => first.includes(one)));
}

/**
 * One neutral sentence for a claim: the wording of its appearances that stands best by itself and has fewest details that only
 * one outlet gives, without quotation marks, and without loaded words where they can be left out. Where no outlet says it in
 * its own voice, and none gives it to somebody else, it begins with who is given as saying it.
 *
 * @param speaker the name of whoever all appearances report, where that is one
 */
export function neutralStatement(members: readonly ReadStatement[], speaker: string | undefined): string {
  const cost = new Map(members.map((member) => [member, unsuited(member, members)]));
  const [best] = [...members].sort((a, b) => (cost.get(a) ?? 0) - (cost.get(b) ?? 0));
  if (!best) return '';
  const sentence = asSentence(best);
  if (members.some(({ statement }) => statement.stance === 'asserts')) return sentence;
  // Whoever denies it must not seem to say it.
  if (members.some(({ statement }) => statement.stance === 'denies')) return sentence;
  // Where its words stand in the sentence already, they need not stand before it.
  const isSaid = best.statement.source.some((span) => shared(span, best.statement) > 0);
  const by = isSaid || isSaidBySeveral(members, sentence) ? undefined : (speaker ?? sourceWords(best));
  return by === undefined ? sentence : `${by}: ${sentence}`;
}
