import type { LinkedSpans } from './link.ts';
import type { Reading } from './reading.ts';

const DASHES = /^[-―—–]+$/;
/** The most tokens that a name after a dash has, with its title. */
const LONGEST = 10;

/** The token after a paragraph's last one. */
function paragraphEnd({ tokens }: Reading, at: number): number {
  let end = at;
  while (tokens[end]?.paragraph === tokens[at]?.paragraph && end < tokens.length) end++;
  return end;
}

/**
 * Finds quotations that are a paragraph of their own, signed after a dash: "“I am tired of it.” — Anna Berg". The dash is the
 * cue. What the tagger made of such a paragraph gives way. Linear.
 */
export function signedQuotations(reading: Reading, linked: LinkedSpans[]): LinkedSpans[] {
  const { tokens, quotations, shape } = reading;
  const signed: LinkedSpans[] = [];
  const paragraphs = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const length = quotations.length[i] ?? 0;
    if (quotations.open[i] !== i || length === 0 || !token) continue;
    if (tokens[i - 1]?.paragraph === token.paragraph) continue;
    const dash = i + length + 2;
    const name = dash + 1;
    if (!DASHES.test(tokens[dash]?.key ?? '') || tokens[name]?.paragraph !== token.paragraph) continue;
    let end = paragraphEnd(reading, name);
    if (tokens[end - 1]?.key === '.') end--;
    const capital = shape[name] === 2 || shape[name] === 3 || shape[name] === 6;
    if (!capital || end - name > LONGEST || end === name) continue;
    paragraphs.add(token.paragraph);
    signed.push({
      source: [{ part: 'source', from: name, to: end }],
      cue: [{ part: 'cue', from: dash, to: name }],
      content: [{ part: 'content', from: i, to: dash }],
    });
  }
  if (signed.length === 0) return linked;
  const stands = ({ source, cue, content }: LinkedSpans) =>
    [...source, ...cue, ...content].some(({ from }) => paragraphs.has(tokens[from]?.paragraph ?? -1));
  return [...linked.filter((each) => !stands(each)), ...signed];
}
