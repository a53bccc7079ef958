import type { FoundAttribution } from '#lib/attribution/attribution.ts';
import { CUES } from '#lib/match/clause.ts';
import type { Stance } from '#lib/model/claim.ts';
import type { Span } from '#lib/model/span.ts';
import { stem } from '#lib/text/stem.ts';
import { words } from '#lib/text/words.ts';
import { hull, length, shared } from './spans.ts';

/** One stretch that an attribution reports. */
export interface Reported {
  content: Span;
  attribution: FoundAttribution;
}

/** A stretch worth quoting, with who is given as saying it. */
export interface Voiced {
  quote: Span;
  source: Span[];
  cue: Span[];
  speaker?: string;
  stance: Stance;
}

/** How much of a clause must be reported by an attribution for the clause to count as reported. */
const MOSTLY = 0.4;
/** How much of a clause source, cue and content must fill together, where the content alone is short. */
const FILLED = 0.6;
/** From so many characters on, words that somebody else is given as saying in a clause stand by themselves. */
const BY_ITSELF = 25;
/** How far source and cue may stand apart to be quoted together. */
const ADJACENT = 30;
/** Stems of cues beside the verbs of saying that the matcher knows. */
const MORE_CUES: ReadonlySet<string> = new Set(
  (
    'think thought hope fear expect predict testify pledge vow demand call urge criticize condemn praise recommend concede ' +
    'admit reveal disclose conclude indicate propose question signal reiterate contend cite point ask refer show perceive ' +
    'rebuke denounce blast slam want know feel brand vow swear mention apologize defend'
  )
    .split(' ')
    .map(stem),
);
/** A clause that takes up the word again: "… and instead said the rebels have shelled …". */
const SAYS_AGAIN =
  /^(?:(?:and|but)\s+)?(?:(?:instead|also|then|later)\s+)?(?:said|saying|says|adding|added|that)\s+/u;
/** "Ukraine of genocide", "as troubling": words that mean nothing without the cue before them. */
const LEANS_ON_CUE = /^(?:as|of|to|it|into|for|over)\b|^(?:[\p{L}'’.-]+\s+){1,4}(?:of|to|as|for|over)\s/u;
/** "Is expected to offer" foretells and reports nobody's words. */
const FORETELLS = /^(?:is|are|was|were)\s+(?:\p{L}+ly\s+)?(?:expected|set|due|scheduled|called|known)\b/u;

/** True where the cue is one of saying or thinking, or the words stand in quotation marks: "has deployed" reports nothing. */
export function isReporting(text: string, { cue, content }: FoundAttribution): boolean {
  if (content.some(({ start }) => /["“]/.test(text.charAt(start)))) return true;
  return cue.some(({ start, end }) => {
    const written = text.slice(start, end);
    if (FORETELLS.test(written)) return false;
    return words(written).some(
      ({ key }) => CUES.has(stem(key)) || MORE_CUES.has(stem(key)) || key === 'according',
    );
  });
}

/** The attribution that reports most of a clause, or fills it together with its source and cue. */
function reporterOf(clause: Span, reported: readonly Reported[]): Reported | undefined {
  let best: Reported | undefined;
  let most = 0;
  for (const each of reported) {
    const common = shared(clause, each.content);
    const { source, cue } = each.attribution;
    const parts = [...source, ...cue].reduce((sum, span) => sum + shared(clause, span), 0);
    const fills =
      common > MOSTLY * length(clause) || (common > 0 && common + parts > FILLED * length(clause));
    if (fills && common > most) {
      most = common;
      best = each;
    }
  }
  return best;
}

/** The stance, but for signs of distance that belong to another clause or to the speaker's own name. */
function stanceIn(clause: Span, { stance, evidence, cue, content }: FoundAttribution): Stance {
  if (stance !== 'doubts' || evidence.length === 0) return stance;
  const here = [
    ...cue,
    ...content.map((each) => ({
      start: Math.max(each.start, clause.start),
      end: Math.min(each.end, clause.end),
    })),
  ];
  return evidence.some((each) => here.some((span) => shared(each, span) > 0)) ? stance : 'attributes';
}

function voiced(text: string, clause: Span, { content, attribution }: Reported): Voiced {
  let quote = { start: Math.max(clause.start, content.start), end: Math.min(clause.end, content.end) };
  let stance = stanceIn(clause, attribution);
  const [cue] = attribution.cue;
  const [source] = attribution.source;
  const follows = cue && cue.start >= clause.start && quote.start - cue.end <= 2 && quote.start >= cue.end;
  if (follows && LEANS_ON_CUE.test(text.slice(quote.start, quote.end))) {
    const whole =
      source && source.start >= clause.start && cue.start - source.end <= ADJACENT && source.end <= cue.start;
    quote = { start: whole ? source.start : cue.start, end: quote.end };
  }
  const again = SAYS_AGAIN.exec(text.slice(quote.start, quote.end));
  if (again) {
    // What a denial goes on to say is not denied.
    if (stance === 'denies' && again[0].trim() !== 'that') stance = 'attributes';
    quote = { start: quote.start + again[0].length, end: quote.end };
  }
  const { speaker } = attribution;
  return {
    quote,
    source: attribution.source,
    cue: attribution.cue,
    stance,
    ...(speaker !== undefined && { speaker }),
  };
}

/** All of a clause that source, cue and content take up: for content that says too little alone. */
export function wholeOf(clause: Span, { quote, source, cue }: Voiced): Span {
  const parts = [quote, ...source, ...cue].filter((span) => shared(span, clause) === length(span));
  return hull(parts.length > 0 ? parts : [quote]);
}

/**
 * What is reported in a clause: first the words that make up most of it, then other words of some length that somebody else
 * is given as saying. Empty where the clause is the outlet's own.
 */
export function reportedIn(
  text: string,
  clause: Span,
  reported: readonly Reported[],
): { main?: Voiced; more: Voiced[] } {
  const main = reporterOf(clause, reported);
  const taken: Span[] = main ? [main.content] : [];
  const more: Voiced[] = [];
  for (const each of reported) {
    if (each === main || shared(clause, each.content) < BY_ITSELF) continue;
    if (taken.some((span) => shared(span, each.content) > 0)) continue;
    taken.push(each.content);
    more.push(voiced(text, clause, each));
  }
  return { ...(main && { main: voiced(text, clause, main) }), more };
}
