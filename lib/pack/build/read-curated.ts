import type * as v from 'valibot';
import type { EntityKind } from '#lib/model/entity.ts';
import type { KnownIds } from '../check-ids.ts';
import { type CuratedItem, idsIn, listItems } from './curated-item.ts';
import {
  type CuratedClaim,
  CuratedClaimSchema,
  type CuratedContrast,
  CuratedContrastSchema,
  type CuratedEntity,
  CuratedEntitySchema,
  type CuratedLabelSet,
  CuratedLabelSetSchema,
  CuratedPackSchema,
} from './curated-schema.ts';
import type { Problem } from './problem.ts';
import { type CorpusArticle, readArticle } from './read-article.ts';
import { parseYaml, readYaml, type YamlFile } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** The curated layer and the corpus as read, in the order of their paths. */
export interface Curated {
  head: CuratedItem<v.InferOutput<typeof CuratedPackSchema>> | undefined;
  articles: CorpusArticle[];
  entities: (CuratedItem<CuratedEntity> & { kind: EntityKind })[];
  claims: (CuratedItem<CuratedClaim> & { id: string })[];
  labelSets: CuratedItem<CuratedLabelSet>[];
  contrasts: CuratedItem<CuratedContrast>[];
  /** Every id given, also by items that did not fit their schema; `undefined` where a file was not YAML. */
  known: KnownIds | undefined;
}

/** Where each kind of file lies; the group, if any, is the name it goes by. */
const PLACES = {
  pack: /^assets\/curated\/pack\.yaml$/,
  labels: /^assets\/curated\/labels\.yaml$/,
  contrasts: /^assets\/curated\/contrasts\.yaml$/,
  claim: /^assets\/curated\/claims\/([^/]+)\.yaml$/,
  person: /^assets\/curated\/entities\/people\.yaml$/,
  organisation: /^assets\/curated\/entities\/organisations\.yaml$/,
  group: /^assets\/curated\/entities\/groups\.yaml$/,
  place: /^assets\/curated\/entities\/places\.yaml$/,
  event: /^assets\/curated\/entities\/events\.yaml$/,
  article: /^assets\/corpus\/([^/]+\/[^/]+)\.txt$/,
} as const;

/** Reads every file, and takes down what does not fit. */
export function readCurated(files: readonly SourceFile[], problems: Problem[]): Curated {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path } of sorted) {
    if (Object.values(PLACES).some((place) => place.test(path))) continue;
    problems.push({
      file: path,
      line: 1,
      what: 'is no file of the curated layer or the corpus: see README.md',
    });
  }
  const sources = (kind: keyof typeof PLACES) => sorted.filter(({ path }) => PLACES[kind].test(path));
  const yaml = (kind: keyof typeof PLACES): YamlFile[] =>
    sources(kind).map(({ path, text }) => readYaml(path, text, problems));

  const pack = yaml('pack');
  const claims = yaml('claim').map((file) => ({ id: nameOf('claim', file.path), file }));
  const entities = (['event', 'group', 'organisation', 'person', 'place'] as const).flatMap((kind) =>
    yaml(kind).map((file) => ({ kind, file })),
  );
  const labels = yaml('labels');
  const contrasts = yaml('contrasts');

  const [head] = pack.flatMap((file) => whole(CuratedPackSchema, file, problems));
  const read = [...pack, ...claims.map(({ file }) => file), ...entities.map(({ file }) => file)];
  return {
    head,
    articles: sources('article').flatMap((source) => readArticle(source, problems) ?? []),
    entities: entities.flatMap(({ kind, file }) =>
      listItems(CuratedEntitySchema, file, problems).map((item) => ({ ...item, kind })),
    ),
    claims: claims.flatMap(({ id, file }) =>
      whole(CuratedClaimSchema, file, problems).map((item) => ({ ...item, id })),
    ),
    labelSets: labels.flatMap((file) => listItems(CuratedLabelSetSchema, file, problems)),
    contrasts: contrasts.flatMap((file) => listItems(CuratedContrastSchema, file, problems)),
    known:
      head && read.every(({ sound }) => sound)
        ? {
            outlet: new Set(head.value.outlets.map(({ id }) => id)),
            article: new Set(sources('article').map(({ path }) => nameOf('article', path).replace('/', '-'))),
            entity: new Set(entities.flatMap(({ file }) => idsIn(file.value))),
            claim: new Set(claims.map(({ id }) => id)),
          }
        : undefined,
  };
}

function nameOf(kind: keyof typeof PLACES, path: string): string {
  return PLACES[kind].exec(path)?.[1] ?? '';
}

/** The one item of a file, in a list; none where it does not fit the schema. */
function whole<Output>(
  schema: v.GenericSchema<unknown, Output>,
  file: YamlFile,
  problems: Problem[],
): CuratedItem<Output>[] {
  const value = parseYaml(schema, file, problems);
  return value === undefined ? [] : [{ value, file, path: [] }];
}
