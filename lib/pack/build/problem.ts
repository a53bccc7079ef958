/** One thing wrong in the curated files, with where it stands. */
export interface Problem {
  /** Path as given to the builder. */
  file: string;
  /** From 1. */
  line: number;
  what: string;
  /** The words that were looked for. */
  quotation?: string;
  /** The article's words that come nearest to them. */
  nearest?: string;
}

/** Takes down a problem at a place that the maker of the function knows. */
export type Report = (what: string, details?: Pick<Problem, 'quotation' | 'nearest'>) => void;

/** A problem as it is printed: `file:line: what`, then quotation and nearest text, with no-break spaces made visible. */
export function problemText({ file, line, what, quotation, nearest }: Problem): string {
  const lines = [`${file}:${line}: ${what}`];
  if (quotation !== undefined) lines.push(`    looked for: ${visible(quotation)}`);
  if (nearest !== undefined) lines.push(`    nearest:    ${visible(nearest)}`);
  return lines.join('\n');
}

function visible(text: string): string {
  return JSON.stringify(text).replaceAll('\u00a0', '\\u00a0').replaceAll('\u00ad', '\\u00ad');
}

/** Thrown where the curated files cannot be made into a pack; carries everything found wrong with them. */
export class PackBuildError extends Error {
  override readonly name = 'PackBuildError';
  /** In order of file and line. */
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const sorted = problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line);
    super(sorted.map(problemText).join('\n'));
    this.problems = sorted;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
