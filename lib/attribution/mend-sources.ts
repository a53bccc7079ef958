import type { LabelledSpan } from './label.ts';
import type { LinkedSpans } from './link.ts';
import type { Reading } from './reading.ts';
import { KIND } from './word-kind.ts';

/** What leads into a clause is no part of its subject: "While the US and its allies". */
const LEADS =
  /^(?:while|although|though|as|when|since|because|if|whereas|after|before|and|but|however|meanwhile)$/;
const HEADS: number[] = [KIND.NOUN, KIND.PROPN];
const NAMING: number[] = [...HEADS, KIND.DET, KIND.ADJ, KIND.NUM, KIND.PART, KIND.ADP];
/** The longest name before an aside that the tagger took for the source alone. */
const LONGEST = 15;

/** Where the words "some of whom" end at the start of a source: they belong to what is said of them. */
function relativeEnd({ tokens }: Reading, { from, to }: LabelledSpan): number | undefined {
  for (let i = from; i < Math.min(to - 1, from + 4); i++)
    if (/^(?:whom|which)$/.test(tokens[i]?.key ?? '')) return i + 1;
  return undefined;
}

/** The name before an aside: "representatives of the republic, A GROUP OF REBELS, claimed". */
function nameBefore({ tokens, kind, from, quotations }: Reading, aside: LabelledSpan): number | undefined {
  const start = from[aside.from] ?? 0;
  let last = aside.from - 1;
  // American print has the comma within the marks.
  const mark = quotations.inside[last] === 1 && tokens[last - 1]?.key === ',' ? last - 1 : last;
  if (tokens[mark]?.key !== ',') return undefined;
  const quoted = mark < last;
  last = mark - 1;
  if (!HEADS.includes(kind[last] ?? -1)) return undefined;
  let first = last;
  while (first > start && last - first < LONGEST) {
    const before = first - 1;
    const open = quoted && quotations.open[mark] === before;
    if (!open && !NAMING.includes(kind[before] ?? -1)) break;
    first--;
  }
  while (first < last && kind[first] === KIND.ADP) first++;
  const lead = first > start ? (tokens[first - 1]?.key ?? '') : '';
  return first === start || LEADS.test(lead) ? first : undefined;
}

/**
 * Sources as the sentence has them: without the word that leads into their clause, without "some of whom", which belongs to
 * what is said, and with the name where the tagger has only the aside after it. Linear.
 */
export function mendSources(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  const { tokens, kind } = reading;
  return linked.map((each) => {
    const [source, ...others] = each.source;
    const [cue] = each.cue;
    if (!source || !cue) return each;
    let { from } = source;
    while (from < source.to - 1 && LEADS.test(tokens[from]?.key ?? '')) from++;
    const relative = relativeEnd(reading, { ...source, from });
    if (relative !== undefined && relative < source.to) {
      const whom: LabelledSpan = { part: 'content', from, to: relative };
      return {
        ...each,
        source: [{ ...source, from: relative }, ...others],
        content: [whom, ...each.content],
      };
    }
    const end = (others.at(-1) ?? source).to;
    const closed = [end - 1, end].some((at) => tokens[at]?.key === ',' && at < cue.from);
    if (from === source.from && closed && kind[from] === KIND.DET) from = nameBefore(reading, source) ?? from;
    if (from === source.from) return each;
    return { ...each, source: [{ ...source, from }, ...others] };
  });
}
