import type { LinkedSpans } from './link.ts';
import type { Reading } from './reading.ts';

const within = (inner: LinkedSpans) => [...inner.source, ...inner.cue, ...inner.content];

/** True where what stands between two spans of a sentence is nothing, or a word that leads from one to the other. */
function isNear({ tokens }: Reading, from: number, to: number): boolean {
  if (to < from || to - from > 1) return false;
  return to === from || /^(?:that|which|who|what|whose)$/.test(tokens[from]?.key ?? '');
}

/**
 * Lets contents go on over what is reported within them: "He said he plans to use the money HE SAYS HE RAISED". The tagger
 * gives each word to one span only, so that the outer content ends where the inner source begins. Linear.
 */
export function extendNested(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  const { tokens, quotations } = reading;
  const starts = new Map<number, LinkedSpans>();
  for (const each of linked)
    if (each.cue.length > 0 && each.content.length > 0)
      starts.set(Math.min(...within(each).map(({ from }) => from)), each);
  return linked.map((outer) => {
    const last = outer.content.at(-1);
    const [cue] = outer.cue;
    if (!last || !cue || last.from < cue.to) return outer;
    let end = last.to;
    for (const at of [end, end + 1]) {
      const inner = starts.get(at);
      const first = tokens[at];
      if (!inner || inner === outer || !first || first.sentence !== tokens[last.from]?.sentence) continue;
      if (quotations.inside[last.to - 1] === 1 && quotations.inside[at] === 0) continue;
      if (isNear(reading, last.to, at)) end = Math.max(end, ...within(inner).map(({ to }) => to));
    }
    const ends = tokens[end - 1]?.sentence === tokens[last.from]?.sentence;
    if (end === last.to || !ends) return outer;
    return { ...outer, content: outer.content.with(-1, { ...last, to: end }) };
  });
}
