import type { Path } from '../plain-issue.ts';
import type { CuratedItem } from './curated-item.ts';
import type { Curated } from './read-curated.ts';

/** The place in the curated files from which the value at a path of the pack was made. */
export function originOf(
  curated: Curated,
  [list, index, ...rest]: Path,
): Omit<CuratedItem<unknown>, 'value'> | undefined {
  const at = Number(index);
  switch (list) {
    case 'outlets':
      return curated.head && { file: curated.head.file, path: ['outlets', at, ...rest] };
    case 'articles':
      return place({ file: curated.articles[at]?.file, path: [] }, rest);
    case 'entities':
    case 'claims':
    case 'labelSets':
    case 'contrasts':
      return place(curated[list][at], rest);
    default:
      return undefined;
  }
}

function place(item: { file: CuratedItem<unknown>['file'] | undefined; path: Path } | undefined, rest: Path) {
  return item?.file && { file: item.file, path: [...item.path, ...rest] };
}
