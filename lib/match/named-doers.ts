import type { Span } from '#lib/model/span.ts';
import { meets } from './alternatives.ts';
import { isNamed } from './clause.ts';
import type { Family } from './family.ts';
import type { CompiledGuards } from './guards.ts';
import type { Sentence } from './reading.ts';
import { rolesAt } from './roles.ts';

/** Somebody whom a sentence names as having done what a claim is about. */
export interface NamedDoer extends Span {
  entity: string;
}

/** Wherever a sentence names those who have done what the claim is about, of those whom the claim's guards expect. */
export function namedDoers(sentence: Sentence, guards: CompiledGuards, family: Family): NamedDoer[] {
  const actions = guards.words
    .flatMap((list) => meets(sentence, list, family))
    .filter((word) => !isNamed(sentence, word));
  const doers = new Set(
    actions
      .flatMap((word) => rolesAt(sentence, word).actors)
      .filter((id) => guards.actor.some((group) => family.isOf(id, group))),
  );
  return sentence.names.flatMap(({ entity, from, to }) => {
    const [first, last] = [sentence.words[from], sentence.words[to - 1]];
    if (!first || !last || !doers.has(entity)) return [];
    return [{ entity, start: first.start, end: last.end }];
  });
}
