import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Path, plainIssue } from '../plain-issue.ts';
import type { Problem, Report } from './problem.ts';

/** A YAML file as read, which still knows the line of each of its values. */
export interface YamlFile {
  path: string;
  /** False where the text is not YAML; `value` is then what could be made of it. */
  sound: boolean;
  value: unknown;
  /** The line of the value at `path`, or of its nearest parent; from 1. */
  lineOf(path: Path): number;
}

/**
 * Reads YAML 1.2 (days stay texts). The first syntax error is taken down in `problems`.
 *
 * @param firstLine the line of the file on which `text` begins, from 1
 */
export function readYaml(path: string, text: string, problems: Problem[], firstLine = 1): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  // The first error tells; those after it are mostly its echoes.
  const error = document.errors.at(0);
  if (error) problems.push({ file: path, line: lineAt(error.pos[0]), what: `not YAML: ${error.message}` });
  const sound = error === undefined;
  return {
    path,
    sound,
    value: sound ? document.toJS() : undefined,
    lineOf: (keys) => lineAt(offsetOf(document.contents, keys)),
  };
}

/** Offset of the value at `path`; of a named value, that of its name; as deep as the path leads. */
function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      if (isScalar(node) || isMap(node) || isSeq(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/** Takes down problems at one place of a file. */
export function reportAt(file: YamlFile, path: Path, problems: Problem[]): Report {
  return (what, details) => problems.push({ file: file.path, line: file.lineOf(path), what, ...details });
}

/** The part of a file at `at`, parsed; `undefined`, and every issue taken down with its line, where it does not fit. */
export function parseYaml<Output>(
  schema: v.GenericSchema<unknown, Output>,
  file: YamlFile,
  problems: Problem[],
  value: unknown = file.value,
  at: Path = [],
): Output | undefined {
  if (!file.sound) return undefined;
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const { path, what } = plainIssue(issue);
    reportAt(file, [...at, ...path], problems)(what);
  }
  return undefined;
}
