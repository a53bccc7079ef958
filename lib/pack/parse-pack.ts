import * as v from 'valibot';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { guardIssues } from './check-guards.ts';
import { idIssues } from './check-ids.ts';
import { quotationIssues } from './check-quotations.ts';
import { pathText, plainIssue } from './plain-issue.ts';
import { KnowledgePackSchema } from './schema/pack-schema.ts';

/** The version of the pack format that this Second Source reads. */
const VERSION = 1;

/** Thrown for a pack made for a newer Second Source. */
export class PackVersionError extends Error {
  override readonly name = 'PackVersionError';
  readonly version: number;

  constructor(version: number) {
    super(
      `This knowledge pack was made for a newer Second Source (pack version ${version}). Update the extension.`,
    );
    this.version = version;
  }
}

/** Thrown for what is not a knowledge pack, or a damaged one. */
export class PackFormatError extends Error {
  override readonly name = 'PackFormatError';

  /** Where in the pack, e.g. `claims[3].stance`; empty for the whole. */
  readonly path: string;
  readonly what: string;

  constructor(path: string, what: string) {
    super(
      `This is not a sound knowledge pack${path && `, at ${path}`}: ${what}. Get it anew from its makers.`,
    );
    this.path = path;
    this.what = what;
  }
}

/**
 * A knowledge pack from parsed JSON: its shape, its ids and its offsets are right afterwards.
 *
 * @throws PackVersionError where it was made for a newer Second Source
 * @throws PackFormatError at the first thing that is wrong
 */
export function parsePack(value: unknown): KnowledgePack {
  const head = v.safeParse(
    v.object({ format: v.literal('second-source/knowledge-pack'), version: v.number() }),
    value,
  );
  if (head.success && head.output.version > VERSION) throw new PackVersionError(head.output.version);
  const result = v.safeParse(KnowledgePackSchema, value, { abortEarly: true });
  if (!result.success) {
    const { path, what } = plainIssue(result.issues[0]);
    throw new PackFormatError(pathText(path), what);
  }
  const pack = result.output;
  const [issue] = [...idIssues(pack), ...guardIssues(pack), ...quotationIssues(pack)];
  if (issue) throw new PackFormatError(pathText(issue.path), issue.what);
  return pack;
}
