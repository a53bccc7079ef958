import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { guardAlternatives } from './guard-alternatives.ts';
import type { PlainIssue } from './plain-issue.ts';

/** An id, a concept, or words with the signs that stand inside words, in quotation marks or without. */
const ALTERNATIVE = /^(?:@[\w-]+|~[\p{L} -]+|("?)[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ .,-]*\1)$/u;

/** Guards that no sentence could ever meet, because they are not written as guards are. */
export function guardIssues({ claims }: KnowledgePack): PlainIssue[] {
  return claims.flatMap(({ guards }, claim) =>
    (['words', 'without'] as const).flatMap((list) =>
      guards[list].flatMap((item, index) =>
        guardAlternatives(item)
          .filter((alternative) => !ALTERNATIVE.test(alternative))
          .map((alternative) => ({
            path: ['claims', claim, 'guards', list, index],
            what: `guard "${item}" has the alternative "${alternative}": expected words, "words" that stand side by side, ~ and a concept, or @ and an id`,
          })),
      ),
    ),
  );
}
