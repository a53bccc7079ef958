import type { Appearance, Claim } from '#lib/model/claim.ts';
import type { Span } from '#lib/model/span.ts';
import type { Path } from '../plain-issue.ts';
import { contextOf } from './context-of.ts';
import type { CuratedItem } from './curated-item.ts';
import type { CuratedAppearance, CuratedClaim } from './curated-schema.ts';
import { findAttribution } from './find-attribution.ts';
import { locate } from './locate.ts';
import { nearestText } from './nearest-text.ts';
import type { Problem } from './problem.ts';
import type { CorpusArticle } from './read-article.ts';
import { reportAt, type YamlFile } from './read-yaml.ts';

/** So many characters before and after a quotation are searched for what might have been meant. */
const REACH = 400;

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
  const { text, boilerplate } = located.home;
  const quote = located.span;
  const attribution = findAttribution(text, quote, curated);
  const placed = (part: keyof typeof ABSENT, spans: (Span | undefined)[]): Span[] => {
    for (const [index, words] of curated[part].entries()) {
      if (spans[index]) continue;
      reportAt(file, [...path, part, index], problems)(ABSENT[part], absence(text, quote, words));
    }
    return spans.filter((span) => span !== undefined).toSorted((a, b) => a.start - b.start);
  };
  const source = placed('source', attribution.source);
  const cue = placed('cue', attribution.cue);
  return {
    article: curated.article,
    quote: curated.quote,
    ...quote,
    source,
    cue,
    ...(curated.speaker !== undefined && { speaker: curated.speaker }),
    stance: curated.stance,
    loaded: [],
    context: contextOf(text, [quote, ...source, ...cue], boilerplate),
  };
}

const ABSENT = {
  source: 'source stands neither in the quotation nor in its or a neighbouring paragraph',
  cue: 'cue stands neither in the quotation nor in its or a neighbouring paragraph',
};

/** What was looked for around a quotation, and what comes nearest to it there. */
function absence(text: string, quote: Span, words: string): { quotation: string; nearest?: string } {
  const nearest = nearestText(text.slice(Math.max(0, quote.start - REACH), quote.end + REACH), words);
  return { quotation: words, ...(nearest !== undefined && { nearest }) };
}
