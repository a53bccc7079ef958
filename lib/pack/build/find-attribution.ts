import type { Span } from '#lib/model/span.ts';
import { type Candidate, candidatesNear, gap } from './find-near.ts';

/** Something for each of the words of an attribution. */
interface Parts<Part> {
  source: Part[];
  cue: Part[];
}

/**
 * Where the words of an attribution stand, in the order given; `undefined` for words that stand nowhere near.
 *
 * Source and cue find their places together, because each alone may stand there twice: in `the alliance accused Russia of
 * meddling, a claim that Russia has denied` the source of the denial is the second `Russia`.
 */
export function findAttribution(text: string, quote: Span, words: Parts<string>): Parts<Span | undefined> {
  const sources = words.source.map((each) => candidatesNear(text, quote, each));
  const cues = words.cue.map((each) => candidatesNear(text, quote, each));
  const pair = closestPair(sources[0] ?? [], cues[0] ?? []);
  return { source: inTurn(sources, pair?.source), cue: inTurn(cues, pair?.cue) };
}

/** The source and the cue that stand closest together and to the quotation; its own sentences come before all else. */
function closestPair(
  sources: readonly Candidate[],
  cues: readonly Candidate[],
): { source: Span; cue: Span } | undefined {
  return sources
    .flatMap((source) => cues.map((cue) => ({ source, cue })))
    .filter(({ source, cue }) => source.span.end <= cue.span.start || cue.span.end <= source.span.start)
    .map(({ source, cue }) => ({
      source: source.span,
      cue: cue.span,
      remove: source.remove + cue.remove,
      cost: gap(source.span, cue.span) + cue.distance,
    }))
    .sort((a, b) => a.remove - b.remove || a.cost - b.cost)
    .at(0);
}

/** A place for each: the first one as it was chosen, every other one the likeliest that is still free. */
function inTurn(candidates: readonly Candidate[][], chosen: Span | undefined): (Span | undefined)[] {
  const taken: Span[] = [];
  return candidates.map((places, index) => {
    const free = places.find(({ span }) =>
      taken.every(({ start, end }) => span.end <= start || end <= span.start),
    );
    const span = (index === 0 && chosen) || free?.span;
    if (span) taken.push(span);
    return span;
  });
}
