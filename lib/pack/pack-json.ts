import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';

const INDENT = 1;
const json = (value: unknown, depth: number) =>
  JSON.stringify(value, null, INDENT).replaceAll('\n', `\n${' '.repeat(depth * INDENT)}`);

/** A pack whose longest lists need not lie in memory: each is gone through as often as it is needed, and is the same each time. */
export interface LongPack extends Omit<KnowledgePack, 'claims' | 'labelSets' | 'contrasts'> {
  claims: Iterable<KnowledgePack['claims'][number]>;
  labelSets: Iterable<KnowledgePack['labelSets'][number]>;
  contrasts: Iterable<KnowledgePack['contrasts'][number]>;
}

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

/**
 * The text of a pack's file in pieces, which together are `packJson`: a pack of very many articles may be longer than a
 * string can be.
 */
export function* packPieces(pack: LongPack): Generator<string> {
  let open = '{';
  for (const [key, value] of Object.entries(pack)) {
    if (value === undefined) continue;
    yield `${open}\n ${JSON.stringify(key)}: `;
    open = ',';
    if (!isList(value)) {
      yield json(value, 1);
      continue;
    }
    let count = 0;
    for (const item of value) yield `${count++ === 0 ? '[' : ','}\n  ${json(item, 2)}`;
    yield count === 0 ? '[]' : '\n ]';
  }
  yield '\n}\n';
}

/** A pack as its file holds it: readable, and the same characters for the same pack. */
export function packJson(pack: KnowledgePack): string {
  return [...packPieces(pack)].join('');
}
