import type { FoundAttribution } from '#lib/attribution/attribution.ts';
import { CUES } from '#lib/match/clause.ts';
import type { Stance } from '#lib/model/claim.ts';
import type { Span } from '#lib/model/span.ts';
import { paragraphs } from '#lib/text/paragraphs.ts';
import { sentences } from '#lib/text/sentences.ts';
import { stem } from '#lib/text/stem.ts';
import { words } from '#lib/text/words.ts';
import type { Statement } from './article-record.ts';
import { clauses } from './clauses.ts';
import { loadedWords } from './loaded-words.ts';

/** Shorter stretches say nothing that could be found again elsewhere. */
const FEWEST_WORDS = 4;
/** Longer ones are no statement but a list, or a text whose sentences cannot be told apart. */
const MOST_WORDS = 70;
/** How much of a clause must be reported by an attribution for the clause to count as reported. */
const MOSTLY = 0.4;
/** How much of a clause source, cue and content must fill together, where the content alone is short. */
const FILLED = 0.6;
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
/** The sentences around a quotation are cut to this many characters, or to what source and cue need. */
const LONGEST_CONTEXT = 600;
/** A clause that takes up the word again: "… and instead said the rebels have shelled …". */
const SAYS_AGAIN =
  /^(?:(?:and|but)\s+)?(?:(?:instead|also|then|later)\s+)?(?:said|saying|says|adding|added|that)\s+/u;

const length = ({ start, end }: Span) => end - start;
const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

function contextOf(text: string, sentence: Span, needed: readonly Span[]): Span & { text: string } {
  const whole = hull([sentence, ...needed]);
  const { start, end } = length(whole) <= LONGEST_CONTEXT ? whole : hull(needed);
  return { start, end, text: text.slice(start, end) };
}

/** True where the cue is one of saying or thinking, or the words stand in quotation marks: "has deployed" reports nothing. */
function isReporting(text: string, { cue, content }: FoundAttribution): boolean {
  if (content.some(({ start }) => /["“]/.test(text.charAt(start)))) return true;
  return cue.some(({ start, end }) =>
    words(text.slice(start, end)).some(
      ({ key }) => CUES.has(stem(key)) || MORE_CUES.has(stem(key)) || key === 'according',
    ),
  );
}

/** "Ukraine of genocide", "as troubling": words that mean nothing without the cue before them. */
const LEANS_ON_CUE = /^(?:as|of|to|it|into|for|over)\b|^(?:[\p{L}'’.-]+\s+){1,4}(?:of|to|as|for|over)\s/u;

interface Reported {
  content: Span;
  attribution: FoundAttribution;
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

/** Source and cue, where they stand near enough to be shown with the quotation. */
function near(attribution: FoundAttribution, quote: Span): Pick<Statement, 'source' | 'cue'> {
  const all = hull([quote, ...attribution.source, ...attribution.cue]);
  return length(all) <= LONGEST_CONTEXT
    ? { source: attribution.source, cue: attribution.cue }
    : { source: [], cue: [] };
}

function isWorthChecking(text: string, quote: Span): boolean {
  const written = text.slice(quote.start, quote.end);
  const list = words(written);
  if (list.length < FEWEST_WORDS || list.length > MOST_WORDS || written.trimEnd().endsWith('?')) return false;
  return list.filter(({ key }) => key.length > 3).length >= 2;
}

/**
 * The statements of an article, in reading order: each clause, with who is reported to say it and how, or in the outlet's own
 * voice where nobody is. What is too short to be found elsewhere, or asks, is left out.
 *
 * @param skipped for each paragraph of the text, in the order of `paragraphs`, whether it yields nothing
 */
export function statementsOf(
  text: string,
  attributions: readonly FoundAttribution[],
  skipped: readonly boolean[],
): Statement[] {
  const reported = attributions
    .filter((attribution) => isReporting(text, attribution))
    .flatMap((attribution) => attribution.content.map((content): Reported => ({ content, attribution })))
    .sort((a, b) => a.content.start - b.content.start);
  let next = 0;
  const found: Statement[] = [];
  for (const [i, paragraph] of paragraphs(text).entries()) {
    while (next < reported.length && (reported[next]?.content.end ?? 0) <= paragraph.start) next++;
    if (skipped[i]) continue;
    const here = reported.slice(next, next + 60).filter(({ content }) => shared(content, paragraph) > 0);
    for (const sentence of sentences(text.slice(paragraph.start, paragraph.end))) {
      const span = { start: paragraph.start + sentence.start, end: paragraph.start + sentence.end };
      for (const clause of clauses(text, span)) {
        const statement = statementOf(text, span, clause, here);
        if (statement) found.push(statement);
      }
    }
  }
  return found;
}

function statementOf(text: string, sentence: Span, clause: Span, here: Reported[]): Statement | undefined {
  const by = reporterOf(clause, here);
  let quote = clause;
  let stance: Stance = by?.attribution.stance ?? 'asserts';
  if (by) {
    quote = { start: Math.max(clause.start, by.content.start), end: Math.min(clause.end, by.content.end) };
    const [cue] = by.attribution.cue;
    if (cue && cue.start >= clause.start && quote.start - cue.end <= 2 && quote.start >= cue.end) {
      if (LEANS_ON_CUE.test(text.slice(quote.start, quote.end))) quote = { start: cue.start, end: quote.end };
    }
    const again = SAYS_AGAIN.exec(text.slice(quote.start, quote.end));
    if (again) {
      const rest = { start: quote.start + again[0].length, end: quote.end };
      // What a denial goes on to say is not denied.
      if (stance === 'denies' && again[0].trim() !== 'that') stance = 'attributes';
      quote = rest;
    }
  }
  quote = bare(text, quote);
  if (!isWorthChecking(text, quote)) return undefined;
  const { source, cue } = by ? near(by.attribution, quote) : { source: [], cue: [] };
  return {
    quote: text.slice(quote.start, quote.end),
    ...quote,
    source,
    cue,
    ...(by?.attribution.speaker !== undefined && { speaker: by.attribution.speaker }),
    stance,
    loaded: loadedWords(text, quote),
    context: contextOf(text, sentence, [quote, ...source, ...cue]),
  };
}

/** Without the full stop, and without a quotation mark whose partner is not there. */
function bare(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (to > from && /[\s.,;:]/.test(text.charAt(to - 1))) to--;
  const inner = text.slice(from, to);
  const marks = inner.match(/["“”]/g)?.length ?? 0;
  if (marks === 1 && /["“”]$/.test(inner)) to--;
  else if (marks === 1 && /^["“”]/.test(inner)) from++;
  while (to > from && /[\s.,;:]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
