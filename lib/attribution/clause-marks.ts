import type { Reading } from './reading.ts';

/** Running counts over a text: subtract two to know what stands between two tokens. Arrays have one entry more than tokens. */
export interface ClauseMarks {
  commas: Int32Array;
  /** Words that open what is reported: `that`, `to`, `:`. */
  openers: Int32Array;
  /** The nearest likely cue of the sentence to the left and to the right, or -1; cues inside a quotation count only within it. */
  leftCue: Int32Array;
  rightCue: Int32Array;
}

const OPENERS = new Set(['that', 'to', ':', 'whether', 'if']);
const LIKELY = 3;

/** Works out the clause marks of a text. Linear. */
export function clauseMarks(reading: Reading): ClauseMarks {
  const { tokens, cue, from, to, quotations } = reading;
  const count = tokens.length;
  const marks: ClauseMarks = {
    commas: new Int32Array(count + 1),
    openers: new Int32Array(count + 1),
    leftCue: new Int32Array(count).fill(-1),
    rightCue: new Int32Array(count).fill(-1),
  };
  const inside = quotations.inside;
  const counts = (i: number, seenFrom: number) =>
    (cue[i] ?? 0) >= LIKELY && (inside[i] === 0 || inside[seenFrom] === 1);
  tokens.forEach((token, i) => {
    marks.commas[i + 1] = (marks.commas[i] ?? 0) + (token.key === ',' ? 1 : 0);
    marks.openers[i + 1] = (marks.openers[i] ?? 0) + (OPENERS.has(token.key) ? 1 : 0);
    if (i > (from[i] ?? 0)) marks.leftCue[i] = counts(i - 1, i) ? i - 1 : (marks.leftCue[i - 1] ?? -1);
  });
  for (let i = count - 1; i >= 0; i--) {
    if (i < (to[i] ?? 0) - 1) marks.rightCue[i] = counts(i + 1, i) ? i + 1 : (marks.rightCue[i + 1] ?? -1);
  }
  return marks;
}

/** How much of a sentence is quoted, and how strong its strongest cue is, for each sentence's first token: 0 to 23. */
export function sentenceSignatures(reading: Reading): Uint8Array {
  const { tokens, cue, to, quotations } = reading;
  const signatures = new Uint8Array(tokens.length);
  for (let first = 0; first < tokens.length; first = to[first] ?? tokens.length) {
    const end = to[first] ?? tokens.length;
    let quoted = 0;
    let strongest = 0;
    for (let i = first; i < end; i++) {
      if (quotations.inside[i] === 1) quoted++;
      else strongest = Math.max(strongest, cue[i] ?? 0);
    }
    const share = quoted / (end - first);
    const much = share > 0.9 ? 3 : share > 0.5 ? 2 : share > 0 ? 1 : 0;
    signatures.fill(much * 6 + strongest + 1, first, end);
  }
  return signatures;
}
