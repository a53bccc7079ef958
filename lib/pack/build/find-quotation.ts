import type { Span } from '#lib/model/span.ts';
import { nearestText } from './nearest-text.ts';
import { occurrences } from './occurrences.ts';
import type { Report } from './problem.ts';
import type { CorpusArticle } from './read-article.ts';

/** What is looked for in an article: these very words, and which of their occurrences where there are several. */
export interface Sought {
  quote: string;
  occurrence?: number;
}

/** Where a quotation stands in its article; `undefined`, and the reason reported, where that is not certain. */
export function findQuotation(
  { article, text, boilerplate }: CorpusArticle,
  { quote, occurrence }: Sought,
  report: Report,
): Span | undefined {
  const found = occurrences(text, quote);
  if (found.length === 0) {
    const nearest = nearestText(text, quote);
    const why = text.includes(quote) ? 'begins or ends inside a word' : 'is not verbatim';
    report(`quotation ${why} in ${article.id}`, {
      quotation: quote,
      ...(nearest !== undefined && { nearest }),
    });
    return undefined;
  }
  if (occurrence !== undefined && occurrence > found.length) {
    report(
      `quotation stands ${times(found.length)} in ${article.id}, so there is no occurrence ${occurrence}`,
      {
        quotation: quote,
      },
    );
    return undefined;
  }
  if (occurrence === undefined && found.length > 1) {
    const places = found.map((span, index) => `${index + 1}: ${surroundings(text, span)}`).join(' | ');
    report(
      `quotation stands ${times(found.length)} in ${article.id}: choose one with "occurrence" (${places})`,
      {
        quotation: quote,
      },
    );
    return undefined;
  }
  const span = found[(occurrence ?? 1) - 1];
  if (span && boilerplate.some((stretch) => overlap(stretch, span))) {
    report(`quotation stands in boilerplate of ${article.id}, which yields no claim`, { quotation: quote });
    return undefined;
  }
  return span;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** The words around a span, on one line. */
function surroundings(text: string, { start, end }: Span): string {
  return `…${text.slice(Math.max(0, start - 30), end + 20).replace(/\s+/gu, ' ')}…`;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
