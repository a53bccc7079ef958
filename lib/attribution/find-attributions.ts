import type { Span } from '#lib/model/span.ts';
import type { FoundAttribution } from './attribution.ts';
import { boilerplate } from './boilerplate.ts';
import { complete } from './complete.ts';
import { likelyAttributions } from './confidence.ts';
import { splitCoordinated } from './coordinated-cues.ts';
import { isEnglish } from './english.ts';
import type { LabelledSpan } from './label.ts';
import { type LinkedSpans, link } from './link.ts';
import type { Model } from './model.ts';
import { extendNested } from './nested-contents.ts';
import { passiveAccusations } from './passive-accusations.ts';
import { fillQuotations } from './quoted-contents.ts';
import { type Reading, read } from './reading.ts';
import { signedQuotations } from './signed-quotations.ts';
import { Speakers } from './speakers.ts';
import { stanceOf } from './stance.ts';
import { tag } from './tag.ts';

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
  const tagging = tag(reading, model);
  const own = ({ from }: LabelledSpan) => !ofSite[tokens[from]?.paragraph ?? 0];
  const isOwn = ({ content }: LinkedSpans) => content.every(own);
  const joined = link(reading, tagging.spans.filter(own), tagging.spare.filter(own));
  const ruled = splitCoordinated(reading, passiveAccusations(reading, joined));
  const likely = likelyAttributions(reading, tagging, complete(reading, ruled));
  const quoted = signedQuotations(reading, fillQuotations(reading, likely));
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
