import type * as v from 'valibot';
import type { EntityKind } from '#lib/model/entity.ts';
import type { KnownIds } from '../check-ids.ts';
import { entityFiles } from './build-entity.ts';
import { type CuratedItem, listItems } from './curated-item.ts';
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
  head?: CuratedItem<v.InferOutput<typeof CuratedPackSchema>>;
  articles: CorpusArticle[];
  entities: (CuratedItem<CuratedEntity> & { kind: EntityKind })[];
  claims: (CuratedItem<CuratedClaim> & { id: string })[];
  labelSets: CuratedItem<CuratedLabelSet>[];
  contrasts: CuratedItem<CuratedContrast>[];
  /** Every id given, also by items that did not fit their schema; absent where a file was not YAML. */
  known?: KnownIds;
}

const PLACE = /^assets\/(?<part>curated|corpus)\/(?<folder>.*\/)?(?<name>[^/]+)\.(?<type>[^./]+)$/;

/** Reads every file, and takes down what does not fit. */
export function readCurated(files: readonly SourceFile[], problems: Problem[]): Curated {
  const curated: Curated = { articles: [], entities: [], claims: [], labelSets: [], contrasts: [] };
  const ids = {
    outlet: new Set<string>(),
    article: new Set<string>(),
    entity: new Set<string>(),
    claim: new Set<string>(),
  };
  let sound = true;
  const yaml = ({ path, text }: SourceFile): YamlFile => {
    const file = readYaml(path, text, problems);
    sound &&= file.sound;
    return file;
  };
  for (const source of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const { part, folder = '', name = '', type } = PLACE.exec(source.path)?.groups ?? {};
    const kind = entityFiles[`${name}.${type}`];
    if (part === 'corpus' && type === 'txt') {
      ids.article.add(`${folder.slice(0, -1)}-${name}`);
      const article = readArticle(source, problems);
      if (article) curated.articles.push(article);
    } else if (part === 'curated' && type === 'yaml' && folder === 'claims/') {
      ids.claim.add(name);
      const file = yaml(source);
      const value = parseYaml(CuratedClaimSchema, file, problems);
      if (value) curated.claims.push({ id: name, value, file, path: [] });
    } else if (part === 'curated' && type === 'yaml' && folder === 'entities/' && kind) {
      const file = yaml(source);
      for (const id of rawIds(file.value)) ids.entity.add(id);
      for (const item of listItems(CuratedEntitySchema, file, problems))
        curated.entities.push({ ...item, kind });
    } else if (source.path === 'assets/curated/pack.yaml') {
      const file = yaml(source);
      const value = parseYaml(CuratedPackSchema, file, problems);
      if (value) curated.head = { value, file, path: [] };
      for (const { id } of value?.outlets ?? []) ids.outlet.add(id);
    } else if (source.path === 'assets/curated/labels.yaml') {
      curated.labelSets = listItems(CuratedLabelSetSchema, yaml(source), problems);
    } else if (source.path === 'assets/curated/contrasts.yaml') {
      curated.contrasts = listItems(CuratedContrastSchema, yaml(source), problems);
    } else {
      problems.push({
        file: source.path,
        line: 1,
        what: 'has no place here: see CONTRIBUTING.md for the files of a pack',
      });
    }
  }
  if (sound && curated.head) curated.known = ids;
  return curated;
}

/** The ids in a list, whatever else is wrong with its items. */
function rawIds(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? [item.id] : [],
  );
}
