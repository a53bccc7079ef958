import type { Appearance, Claim } from '#lib/model/claim.ts';
import type { Span } from '#lib/model/span.ts';
import type { Path } from '../plain-issue.ts';
import { contextOf } from './context-of.ts';
import type { CuratedItem } from './curated-item.ts';
import type { CuratedAppearance, CuratedClaim } from './curated-schema.ts';
import { findNear } from './find-near.ts';
import { locate } from './locate.ts';
import { nearestText } from './nearest-text.ts';
import type { Problem } from './problem.ts';
import type { CorpusArticle } from './read-article.ts';
import { reportAt, type YamlFile } from './read-yaml.ts';

type Corpus = ReadonlyMap<string, CorpusArticle>;

/** A curated claim with every quotation given its place; what has none is taken down and left out. */
export function buildClaim(
  id: string,
  { value, file }: CuratedItem<CuratedClaim>,
  corpus: Corpus,
  problems: Problem[],
): Claim {
  const { words, without, source, actor, target, day, number } = value.guards;
  return {
    id,
    statement: value.statement,
    eventDate: value.eventDate,
    entities: value.entities,
    appearances: value.appearances.flatMap(
      (appearance, index) =>
        buildAppearance(appearance, file, ['appearances', index], corpus, problems) ?? [],
    ),
    wordings: value.wordings,
    guards: {
      words,
      without,
      source,
      actor,
      target,
      ...(day && { day }),
      ...(number && { number }),
    },
    contradicts: value.contradicts,
    variantOf: value.variantOf,
  };
}

function buildAppearance(
  curated: CuratedAppearance,
  file: YamlFile,
  path: Path,
  corpus: Corpus,
  problems: Problem[],
): Appearance | undefined {
  const located = locate(corpus, curated, file, path, problems);
  if (!located) return undefined;
  const { home, span } = located;
  const near = (part: 'source' | 'cue') =>
    spansNear(home.text, span, curated[part], file, [...path, part], problems);
  const source = near('source');
  const cue = near('cue');
  return {
    article: curated.article,
    quote: curated.quote,
    ...span,
    source,
    cue,
    ...(curated.speaker !== undefined && { speaker: curated.speaker }),
    stance: curated.stance,
    loaded: spansInside(home.text, span, curated.loaded, file, [...path, 'loaded'], problems),
    context: contextOf(home.text, [span, ...source, ...cue]),
  };
}

/** The spans of words that stand in the quotation or near it, in reading order. */
function spansNear(
  text: string,
  quote: Span,
  wanted: readonly string[],
  file: YamlFile,
  path: Path,
  problems: Problem[],
): Span[] {
  const found: Span[] = [];
  wanted.forEach((words, index) => {
    const span = findNear(text, quote, words, found);
    if (span) found.push(span);
    else {
      const nearest = nearestText(text.slice(Math.max(0, quote.start - 400), quote.end + 400), words);
      const what = `${path.at(-1)} stands neither in the quotation nor in its or a neighbouring paragraph`;
      reportAt(
        file,
        [...path, index],
        problems,
      )(what, {
        quotation: words,
        ...(nearest !== undefined && { nearest }),
      });
    }
  });
  return found.toSorted((a, b) => a.start - b.start);
}

/** The spans of words of the quotation itself, in reading order. */
function spansInside(
  text: string,
  quote: Span,
  wanted: readonly string[],
  file: YamlFile,
  path: Path,
  problems: Problem[],
): Span[] {
  return wanted
    .flatMap((words, index) => {
      const span = findNear(text, quote, words);
      if (span && span.start >= quote.start && span.end <= quote.end) return [span];
      const nearest = nearestText(text.slice(quote.start, quote.end), words);
      reportAt(
        file,
        [...path, index],
        problems,
      )('loaded words do not stand in the quotation', {
        quotation: words,
        ...(nearest !== undefined && { nearest }),
      });
      return [];
    })
    .toSorted((a, b) => a.start - b.start);
}
