import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { buildClaim } from './build/build-claim.ts';
import { buildContrast, buildLabelSet } from './build/build-comparisons.ts';
import { buildEntity } from './build/build-entity.ts';
import { introduce, type NamesIn } from './build/introduce.ts';
import { originOf } from './build/origin-of.ts';
import { PackBuildError, type Problem } from './build/problem.ts';
import { type Curated, readCurated } from './build/read-curated.ts';
import { reportAt } from './build/read-yaml.ts';
import type { SourceFile } from './build/source-file.ts';
import { guardIssues } from './check-guards.ts';
import { idIssues } from './check-ids.ts';

/**
 * Makes a knowledge pack of the curated layer and the corpus. The same files give the same pack, in the same order.
 *
 * @param files all files of `assets/curated` and `assets/corpus`, in any order
 * @param namesOf how names are found with the pack; without it no entity knows how articles introduce it
 * @throws PackBuildError with every problem found
 */
export function buildPack(
  files: readonly SourceFile[],
  namesOf?: (pack: KnowledgePack) => NamesIn,
): KnowledgePack {
  const problems: Problem[] = [];
  const curated = readCurated(files, problems);
  const pack = assemble(curated, problems);
  for (const { path, what } of [
    ...guardIssues(pack),
    ...(curated.known ? idIssues(pack, curated.known) : []),
  ]) {
    const origin = originOf(curated, path);
    if (origin) reportAt(origin.file, origin.path, problems)(what);
  }
  checkOutlets(curated, problems);
  if (problems.length > 0) throw new PackBuildError(problems);
  return namesOf ? introduce(pack, curated.articles, namesOf(pack)) : pack;
}

function assemble(curated: Curated, problems: Problem[]): KnowledgePack {
  const corpus = new Map(curated.articles.map((home) => [home.article.id, home]));
  const days = curated.articles.map(({ article }) => article.published).toSorted();
  if (days.length === 0) problems.push({ file: 'assets/corpus', line: 1, what: 'there is no article' });
  if (!curated.head)
    problems.push({ file: 'assets/curated/pack.yaml', line: 1, what: 'is missing or cannot be read' });
  const { id = '', title = '', licence = '', makers = [], outlets = [] } = curated.head?.value ?? {};
  return {
    format: 'second-source/knowledge-pack',
    version: 1,
    id,
    title,
    licence,
    makers,
    covers: { from: days.at(0) ?? '', to: days.at(-1) ?? '' },
    outlets,
    articles: curated.articles.map(({ article }) => article),
    entities: curated.entities.map((item) => buildEntity(item.kind, item, corpus, problems)),
    claims: curated.claims.map((item) => buildClaim(item.id, item, corpus, problems)),
    labelSets: curated.labelSets.map((item) => buildLabelSet(item, corpus, problems)),
    contrasts: curated.contrasts.map((item) => buildContrast(item, corpus, problems)),
  };
}

/** An outlet that is listed must be covered: readers are told what a pack covers. */
function checkOutlets({ head, articles }: Curated, problems: Problem[]): void {
  head?.value.outlets.forEach(({ id }, index) => {
    if (articles.some(({ article }) => article.outlet === id)) return;
    reportAt(head.file, ['outlets', index], problems)(`there is no article of outlet "${id}"`);
  });
}
