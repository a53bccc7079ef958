import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';

const INDENT = 1;
const json = (value: unknown, depth: number) =>
  JSON.stringify(value, null, INDENT).replaceAll('\n', `\n${' '.repeat(depth * INDENT)}`);

/**
 * The text of a pack's file in pieces, which together are `packJson`: a pack of very many articles may be longer than a
 * string can be.
 */
export function* packPieces(pack: KnowledgePack): Generator<string> {
  let open = '{';
  for (const [key, value] of Object.entries(pack)) {
    if (value === undefined) continue;
    yield `${open}\n ${JSON.stringify(key)}: `;
    open = ',';
    if (!Array.isArray(value) || value.length === 0) {
      yield json(value, 1);
      continue;
    }
    for (const [i, item] of value.entries()) yield `${i === 0 ? '[' : ','}\n  ${json(item, 2)}`;
    yield '\n ]';
  }
  yield '\n}\n';
}

/** A pack as its file holds it: readable, and the same characters for the same pack. */
export function packJson(pack: KnowledgePack): string {
  return [...packPieces(pack)].join('');
}
