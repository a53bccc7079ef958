/** What a token is part of; `B` begins a span, `I` goes on with it (the labels of PolNeAR, in BIO form). */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

/** How many labels there are. */
export const LABEL_COUNT = LABELS.length;

/** The three parts of an attribution. */
export type Part = 'source' | 'cue' | 'content';

/** The number of the label that begins a span of each part; the label that goes on with it is one higher. */
export const BEGIN: Record<Part, number> = { source: 1, cue: 3, content: 5 };

/** The part a label belongs to. */
export function partOf(label: number): Part | undefined {
  if (label === 0) return undefined;
  return label <= 2 ? 'source' : label <= 4 ? 'cue' : 'content';
}

/** True where a token with label `to` may follow one with label `from`: a span goes on only where one is open. */
export function mayFollow(from: number, to: number): boolean {
  return to === 0 || to % 2 === 1 || from === to || from === to - 1;
}

/** A stretch of tokens with one part; indices of tokens, end exclusive. */
export interface LabelledSpan {
  part: Part;
  from: number;
  to: number;
}

/** The spans that a sequence of labels describes, in order. */
export function labelledSpans(labels: Uint8Array): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let open: LabelledSpan | undefined;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    const part = partOf(label);
    if (open && part === open.part && label % 2 === 0) {
      open.to = i + 1;
      continue;
    }
    open = part ? { part, from: i, to: i + 1 } : undefined;
    if (open) spans.push(open);
  }
  return spans;
}
