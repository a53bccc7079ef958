import type { Difference, Explanation, Reason } from '#lib/model/explanation.ts';
import type { PageContext } from '#lib/model/page.ts';
import type { Span } from '#lib/model/span.ts';
import type { CompiledPack } from './compile-pack.ts';
import { degreesKnown } from './degrees-known.ts';
import type { Spoken } from './guards.ts';
import { type Judgement, judgeClaim } from './judge-claim.ts';
import { numbersKnown } from './numbers-known.ts';
import type { SharedTerm } from './overlap.ts';
import { readSentences, readWords, type Sentence, spanOf } from './reading.ts';
import { certainEntities } from './resolve-names.ts';
import { findQuotes } from './verbatim.ts';

/** An outlet's wording, with the words that name who says it; spans are of its text. */
export interface Reported {
  text: string;
  source: readonly Span[];
}

/** What is asked: a sentence of a page, the claim it was taken for, and how others put that. */
export interface WhyAsked {
  id: string;
  sentence: string;
  page: Pick<PageContext, 'clues' | 'published'>;
  others: readonly Reported[];
}

/** So many words that the sentence has no match for are named; lighter ones tell nothing. */
const MOST_MISSING = 4;
const TELLING = 1;

const cut = (text: string, { start, end }: Span) => text.slice(start, end);

/**
 * Why a sentence was taken for a claim: the very judgement that marked it, made again, with the words that decided. Nothing where
 * the pack has no such claim, or the sentence on its own does not make it.
 */
export function explainClaim(pack: CompiledPack, asked: WhyAsked): Explanation | undefined {
  const { id, sentence: text, page } = asked;
  const place = pack.pack.claims.findIndex((claim) => claim.id === id);
  const raw = readWords(text, pack.names);
  const quoted = findQuotes(raw.words, pack.tables, pack.pack.claims).find(({ claim }) => claim === place);
  if (quoted) {
    const shared = [{ start: raw.words[quoted.from]?.start ?? 0, end: raw.words[quoted.to - 1]?.end ?? 0 }];
    return {
      outcome: 'same',
      score: 1,
      wording: quoted.quote,
      shared,
      reasons: [],
      differences: [],
      missing: [],
    };
  }
  const known = new Set([...page.clues, ...certainEntities(raw.hits)]);
  const [best] = readSentences(raw, pack.entities, known)
    .flatMap((sentence) => {
      const judged = judgeClaim(sentence, place, pack, page.published);
      return judged ? [{ sentence, judged }] : [];
    })
    .sort((a, b) => b.judged.score - a.judged.score);
  return best && explained(pack, place, best.sentence, best.judged, asked.others);
}

function explained(
  pack: CompiledPack,
  place: number,
  sentence: Sentence,
  judged: Judgement,
  others: readonly Reported[],
): Explanation {
  const { outcome, score, wording, shared, spoken } = judged;
  const partners = new Set(shared.map(({ there }) => there));
  const number = pack.pack.claims[place]?.guards.number;
  return {
    outcome,
    score,
    wording: wording.text,
    shared: shared.map(({ here }) => spanOf(sentence, here)),
    reasons: reasons(sentence, judged),
    differences: spoken.flatMap((one) => (one.differs ? difference(pack, place, sentence, one, others) : [])),
    missing: wording.terms
      .filter((term, i) => !partners.has(i) && pack.index.weight(term) >= TELLING)
      .sort((a, b) => pack.index.weight(b) - pack.index.weight(a))
      .slice(0, MOST_MISSING)
      .sort((a, b) => a.from - b.from)
      .map(({ said }) => said),
    ...(number && { tolerance: { min: number.min, max: number.max, unit: number.unit } }),
  };
}

/** Each once: what was shared, and the guards that spoke. */
function reasons(sentence: Sentence, { wording, shared, spoken, denials }: Judgement): Reason[] {
  // The 2 of "2 March" is no number of what the claim counts.
  const isDated = ({ here: { key, from } }: SharedTerm) =>
    key.startsWith('#') && sentence.days.some((day) => day.from <= from && from < day.to);
  const ofTerms = shared.flatMap((pair): Reason[] => {
    const { here, there } = pair;
    if (isDated(pair)) return [];
    const said = wording.terms[there]?.said ?? '';
    const words = cut(sentence.text, spanOf(sentence, here));
    const isSame = wording.terms[there]?.key === here.key && !here.entity;
    const kind = here.entity ? 'name' : here.key.startsWith('#') ? 'number' : 'word';
    return [{ kind, here: words, ...(!isSame && said !== words && { there: said }) }];
  });
  const ofGuards = spoken.map(
    (one): Reason => ({ kind: one.kind, here: cut(sentence.text, withUnit(sentence, one)) }),
  );
  const all = [
    ...ofTerms.filter(({ kind }) => kind !== 'number' || !ofGuards.some((one) => one.kind === kind)),
    ...ofGuards,
    ...denials.map((span): Reason => ({ kind: 'denial', here: cut(sentence.text, span) })),
  ];
  return [...new Map(all.map((reason) => [`${reason.kind} ${reason.here}`, reason])).values()];
}

/** A number with what it counts, where that follows it. */
function withUnit(sentence: Sentence, { kind, from, to }: Spoken): Span {
  const quantity = kind === 'number' ? sentence.numbers.find((one) => one.from === from) : undefined;
  return spanOf(sentence, { from, to: Math.max(to, (quantity?.unit ?? -1) + 1) });
}

function difference(
  pack: CompiledPack,
  place: number,
  sentence: Sentence,
  spoken: Spoken,
  others: readonly Reported[],
): Difference[] {
  const here = cut(sentence.text, withUnit(sentence, spoken));
  const guards = pack.claimAt(place)?.guards;
  if (spoken.kind === 'day') return guards?.day ? [{ kind: 'day', here, others: guards.day }] : [];
  if (spoken.kind === 'number') {
    const told = guards?.number ? others.flatMap(({ text }) => numbersKnown(pack, text, guards.number)) : [];
    return [{ kind: 'number', here, others: [...new Set(told)] }];
  }
  if (spoken.kind === 'degree') {
    const told = others.flatMap(({ text }) => degreesKnown(pack, text, sentence, spoken));
    return [{ kind: 'degree', here, others: [...new Set(told)] }];
  }
  if (spoken.kind !== 'source') return [];
  const told = others.flatMap(({ text, source }) => source.map((span) => cut(text, span)));
  return [{ kind: 'source', here, others: [...new Set(told)] }];
}
