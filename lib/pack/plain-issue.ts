import type * as v from 'valibot';

/** Where a value stands in a tree of objects and lists. */
export type Path = readonly (string | number)[];

/** Something wrong with a value, in plain words. */
export interface PlainIssue {
  path: Path;
  what: string;
}

/** Says in plain words what a valibot issue complains about, and where. */
export function plainIssue(issue: v.BaseIssue<unknown>): PlainIssue {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path, what: complaint(issue, path) };
}

function complaint(issue: v.BaseIssue<unknown>, path: Path): string {
  const name = lastName(path);
  const found = issue.received;
  if (issue.type === 'strict_object' && issue.expected === 'never') return `unknown key "${name}"`;
  if (found === 'undefined') return `"${name}" is missing`;
  switch (issue.type) {
    case 'picklist':
    case 'literal':
      return `unknown ${name} ${found}: expected ${issue.expected?.replace(/^\(|\)$/g, '')}`;
    case 'non_empty':
      return `${name} must not be empty`;
    case 'array':
      return `${name} must be a list, but is ${found}`;
    case 'string':
      return `${name} must be a text, but is ${found}`;
    case 'strict_object':
      return `${name} must have named parts, but is ${found}`;
    default:
      return issue.kind === 'schema'
        ? `${name} must be a ${issue.type}, but is ${found}`
        : `${name} ${issue.message}`;
  }
}

/** The name to speak of: of `source.1`, "source". */
function lastName(path: Path): string {
  return String(path.findLast((key) => typeof key === 'string') ?? 'the file');
}

/** A path as a person would write it: `claims[3].guards.words[0]`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key),
    '',
  );
}
