import type { Span } from '#lib/model/span.ts';
import { accordingTo } from './according-to.ts';
import type { FoundAttribution } from './attribution.ts';
import { boilerplate } from './boilerplate.ts';
import { calledWhat } from './called-what.ts';
import { claimNouns } from './claim-nouns.ts';
import { complete } from './complete.ts';
import { likelyAttributions } from './confidence.ts';
import { splitCoordinated } from './coordinated-cues.ts';
import { cueWithinCue } from './cue-within-cue.ts';
import { isEnglish } from './english.ts';
import { interruptedClauses } from './interrupted-clauses.ts';
import type { LabelledSpan } from './label.ts';
import { type LinkedSpans, link } from './link.ts';
import { mendSources } from './mend-sources.ts';
import type { Model } from './model.ts';
import { extendNested } from './nested-contents.ts';
import { passiveAccusations } from './passive-accusations.ts';
import { plainReports } from './plain-reports.ts';
import { fillQuotations } from './quoted-contents.ts';
import { type Reading, read } from './reading.ts';
import { settle } from './settle.ts';
import { signedQuotations } from './signed-quotations.ts';
import { Speakers } from './speakers.ts';
import { stanceOf } from './stance.ts';
import { type Tagging, tag } from './tag.ts';
import { wholeClauses } from './whole-clauses.ts';

/** Spans of the text in reading order; those that lie over one another become one. */
function toText({ tokens }: Reading, spans: LabelledSpan[]): Span[] {
  const found: Span[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    const last = found.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else found.push(span);
  }
  return found;
}

/** What the tagger finds, without what the site says: a headline has no full stop to end it before the next line. */
function withoutSite(tagging: Tagging, ofArticle: (at: number) => boolean): Tagging {
  const trimmed = (span: LabelledSpan): LabelledSpan[] => {
    let { to } = span;
    while (to > span.from && !ofArticle(to - 1)) to--;
    return to > span.from && ofArticle(span.from) ? [to === span.to ? span : { ...span, to }] : [];
  };
  return { ...tagging, spans: tagging.spans.flatMap(trimmed), spare: tagging.spare.flatMap(trimmed) };
}

function inReadingOrder(linked: LinkedSpans[]): LinkedSpans[] {
  const first = ({ source, cue, content }: LinkedSpans) =>
    Math.min(...[...source, ...cue, ...content].map(({ from }) => from));
  return linked.sort((a, b) => first(a) - first(b));
}

/**
 * Everything a text reports: who says it, with which words, what, and how much distance the text keeps.
 *
 * In reading order; offsets are UTF-16 units of `text`. A text in another language than English yields nothing. Linear in
 * the text's length, and no text makes it throw.
 */
export function findAttributions(text: string, model: Model): FoundAttribution[] {
  return attributionsIn(read(text, model), model);
}

/** The same for a text that was read before, with the same model. */
export function attributionsIn(reading: Reading, model: Model): FoundAttribution[] {
  const { text, tokens } = reading;
  if (!isEnglish(tokens)) return [];
  const ofSite = boilerplate(text);
  const speakers = new Speakers(reading);
  const toSpans = (spans: LabelledSpan[]) => toText(reading, spans);
  const ofArticle = (at: number) => !ofSite[tokens[at]?.paragraph ?? 0];
  const isOwn = ({ content }: LinkedSpans) => content.every(({ from }) => ofArticle(from));
  const tagging = withoutSite(tag(reading, model), ofArticle);
  const joined = link(reading, tagging.spans, tagging.spare);
  const ruled = splitCoordinated(reading, passiveAccusations(reading, cueWithinCue(reading, joined)));
  const likely = mendSources(reading, likelyAttributions(reading, tagging, complete(reading, ruled)));
  const plain = [plainReports, accordingTo, claimNouns, calledWhat].flatMap((rule) => rule(reading, likely));
  const quoted = signedQuotations(
    reading,
    fillQuotations(
      reading,
      interruptedClauses(reading, wholeClauses(reading, settle(reading, likely, plain))),
    ),
  );
  const whole = inReadingOrder(extendNested(reading, quoted).filter(isOwn));
  return whole.map((linked) => {
    const speaker = speakers.resolve(linked);
    const { stance, evidence } = stanceOf(reading, linked);
    return {
      source: toSpans(linked.source),
      cue: toSpans(linked.cue),
      content: toSpans(linked.content),
      ...(speaker === undefined ? {} : { speaker }),
      stance,
      evidence: toSpans(evidence),
    };
  });
}
