import type { FoundAttribution } from '#lib/attribution/attribution.ts';
import type { LoadedUse } from '#lib/attribution/loaded-words.ts';
import type { Reading } from '#lib/attribution/reading.ts';
import { KIND } from '#lib/attribution/word-kind.ts';
import type { Span } from '#lib/model/span.ts';
import { paragraphs } from '#lib/text/paragraphs.ts';
import { sentences } from '#lib/text/sentences.ts';
import type { Statement } from './article-record.ts';
import type { ArticleWords } from './article-words.ts';
import { asides, relatives } from './asides.ts';
import { clauses } from './clauses.ts';
import { loadedIn } from './loaded-in.ts';
import { bare, isWorthChecking } from './quote-span.ts';
import { isReporting, type Reported, reportedIn, type Voiced, wholeOf } from './reported-clause.ts';
import { claimInNoun, ownStance, reportingFrame } from './reporting-frame.ts';
import { hull, length, shared } from './spans.ts';

/** A text as it was read, and the loaded words in it, in order. */
interface Text {
  reading: Reading;
  loaded: readonly LoadedUse[];
}

/** The sentences around a quotation are cut to this many characters, or to what source and cue need. */
const LONGEST_CONTEXT = 600;
/** A clause without a subject of its own goes on with what was reported before it. */
const GOES_ON =
  /^(?:(?:and|but)\s+)?(?:(?:also|then|later|instead)\s+)?(?:\p{Ll}{3,}(?:ing|ed)|cut|hit|left|has|have|had|was|were|said|says|saying|adding)\b/u;

/** A reported clause goes on with somebody whom it has named. */
const ALSO_SAID = /^,?\s+(?:but|and)\s+(?:he|she|it|they)\s+(?!said|says|added|told)[^,;:“”"]+$/u;

/** What is to be done, without a word of who is to do it: that stands before it. */
const INFINITIVE = /^to\s/iu;

function contextOf(text: string, sentence: Span, needed: readonly Span[]): Span & { text: string } {
  const whole = hull([sentence, ...needed]);
  const { start, end } = length(whole) <= LONGEST_CONTEXT ? whole : hull(needed);
  return { start, end, text: text.slice(start, end) };
}

/** Source and cue, where they stand near enough to be shown with the quotation. */
function near({ source, cue }: Voiced, quote: Span): Pick<Statement, 'source' | 'cue'> {
  return length(hull([quote, ...source, ...cue])) <= LONGEST_CONTEXT
    ? { source, cue }
    : { source: [], cue: [] };
}

function statement(
  article: ArticleWords,
  { reading, loaded }: Text,
  sentence: Span,
  voiced: Voiced,
): Statement {
  const { text } = article;
  const { quote, speaker, stance } = voiced;
  const { source, cue } = near(voiced, quote);
  return {
    quote: text.slice(quote.start, quote.end),
    ...quote,
    source,
    cue,
    ...(speaker !== undefined && { speaker }),
    stance,
    ...loadedIn(reading, loaded, quote),
    context: contextOf(text, sentence, [quote, ...source, ...cue]),
  };
}

/** True where a stretch of a text says anything of its subject: a caption or a name alone does not. */
function hasVerb({ tokens, kind }: Reading, { start, end }: Span): boolean {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < tokens.length && (tokens[i]?.start ?? end) < end; i++) {
    // "the potential of the forces to use gas" names something; "to use gas", as somebody's plan, says it.
    const inName = i > low + 1 && tokens[i - 1]?.key === 'to';
    if ((kind[i] === KIND.VERB || kind[i] === KIND.AUX) && !inName) return true;
  }
  return false;
}

const own = (quote: Span, stance: Voiced['stance']): Voiced => ({ quote, source: [], cue: [], stance });

/** What the clauses of a sentence say, one after the other: what is reported goes on until a clause has a subject again. */
function voicesOf(
  article: ArticleWords,
  reading: Reading,
  sentence: Span,
  here: readonly Reported[],
): Voiced[] {
  const { text } = article;
  const found: Voiced[] = [];
  let before: Voiced | undefined;
  for (const clause of clauses(article, sentence)) {
    const { main, more } = reportedIn(text, clause, here);
    const frame = main ? undefined : reportingFrame(text, clause);
    const goesOn = before && GOES_ON.test(text.slice(clause.start, clause.end));
    let voice = main;
    if (frame) {
      const source = frame.source ? [frame.source] : (goesOn && before?.source) || [];
      const speaker = frame.source || !goesOn ? undefined : before?.speaker;
      voice = {
        quote: frame.content,
        source,
        cue: [frame.cue],
        stance: frame.stance,
        ...(speaker !== undefined && { speaker }),
      };
    } else if (!main && goesOn && before && before.stance !== 'denies') voice = { ...before, quote: clause };
    if (voice) {
      if (ALSO_SAID.test(text.slice(voice.quote.end, clause.end)))
        voice = { ...voice, quote: { start: voice.quote.start, end: clause.end } };
      voice = { ...voice, quote: bare(text, voice.quote) };
      const saysWhose = !INFINITIVE.test(text.slice(voice.quote.start, voice.quote.end));
      if (!saysWhose || !isWorthChecking(article, voice.quote) || !hasVerb(reading, voice.quote))
        voice = { ...voice, quote: bare(text, wholeOf(clause, voice)) };
      before = voice;
    }
    found.push(voice ?? own(bare(text, clause), ownStance(text.slice(clause.start, clause.end))), ...more);
    const noun = claimInNoun(text, clause);
    if (noun)
      found.push({
        quote: bare(text, noun.content),
        source: noun.source ? [noun.source] : [],
        cue: [noun.cue],
        stance: noun.stance,
      });
  }
  return found.filter(({ quote }) => isWorthChecking(article, quote) && hasVerb(reading, quote));
}

/**
 * The statements of an article, in reading order: each clause, with who is reported to say it and how, or in the outlet's own
 * voice where nobody is; and what its sentences say in passing. What is too short to be found elsewhere, or asks, is left out.
 *
 * @param read the same text, read, with its loaded words in order
 * @param skipped for each paragraph of the text, in the order of `paragraphs`, whether it yields nothing
 */
export function statementsOf(
  article: ArticleWords,
  read: Text,
  attributions: readonly FoundAttribution[],
  skipped: readonly boolean[],
): Statement[] {
  const { text } = article;
  const reported = attributions
    .filter((attribution) => isReporting(text, attribution))
    .flatMap((attribution) => attribution.content.map((content): Reported => ({ content, attribution })))
    .sort((a, b) => a.content.start - b.content.start);
  const passing = new Set<string>();
  let next = 0;
  const found: Statement[] = [];
  for (const [i, paragraph] of paragraphs(text).entries()) {
    while (next < reported.length && (reported[next]?.content.end ?? 0) <= paragraph.start) next++;
    if (skipped[i]) continue;
    const here = reported.slice(next, next + 60).filter(({ content }) => shared(content, paragraph) > 0);
    for (const each of sentences(text.slice(paragraph.start, paragraph.end))) {
      const sentence = { start: paragraph.start + each.start, end: paragraph.start + each.end };
      for (const voiced of voicesOf(article, read.reading, sentence, here))
        found.push(statement(article, read, sentence, voiced));
      for (const relative of relatives(text, sentence)) {
        const isReported = here.some(({ content }) => shared(content, relative) > 0);
        const written = text.slice(relative.start, relative.end);
        if (!isReported) found.push(statement(article, read, sentence, own(relative, ownStance(written))));
      }
      for (const aside of asides(text, sentence)) {
        const written = text.slice(aside.start, aside.end).toLowerCase();
        if (passing.has(written)) continue;
        passing.add(written);
        found.push(statement(article, read, sentence, own(aside, ownStance(written))));
      }
    }
  }
  return found;
}
