import type * as v from 'valibot';
import type { Path } from '../plain-issue.ts';
import type { Problem } from './problem.ts';
import { parseYaml, reportAt, type YamlFile } from './read-yaml.ts';

/** A piece of the curated layer, with the place it was read from. */
export interface CuratedItem<Value> {
  value: Value;
  file: YamlFile;
  /** Of the value in its file. */
  path: Path;
}

/** The items of a file that is a list; those that do not fit the schema are taken down and left out. */
export function listItems<Output>(
  schema: v.GenericSchema<unknown, Output>,
  file: YamlFile,
  problems: Problem[],
): CuratedItem<Output>[] {
  if (!file.sound || file.value === null) return [];
  if (!Array.isArray(file.value)) {
    reportAt(file, [], problems)('the file must be a list');
    return [];
  }
  return file.value.flatMap((item: unknown, index) => {
    const value = parseYaml(schema, file, problems, item, [index]);
    return value === undefined ? [] : [{ value, file, path: [index] }];
  });
}

/** The ids in a list, whatever else is wrong with its items. */
export function idsIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? [item.id] : [],
  );
}
