import type { Span } from '#lib/model/span.ts';
import type { Path } from '../plain-issue.ts';
import { findQuotation, type Sought } from './find-quotation.ts';
import type { Problem } from './problem.ts';
import type { CorpusArticle } from './read-article.ts';
import { reportAt, type YamlFile } from './read-yaml.ts';

/** A quotation's home: the article, and where in it the quotation stands. */
export interface Located {
  home: CorpusArticle;
  span: Span;
}

/** Finds a curated quotation in the corpus; `undefined`, and the reason taken down, where it has no certain place. */
export function locate(
  corpus: ReadonlyMap<string, CorpusArticle>,
  sought: Sought & { article: string },
  file: YamlFile,
  path: Path,
  problems: Problem[],
): Located | undefined {
  const home = corpus.get(sought.article);
  if (!home) {
    reportAt(file, [...path, 'article'], problems)(`there is no article "${sought.article}" in the corpus`);
    return undefined;
  }
  const span = findQuotation(home, sought, reportAt(file, [...path, 'quote'], problems));
  return span && { home, span };
}
