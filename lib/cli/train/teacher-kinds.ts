import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Token } from '#lib/attribution/token.ts';
import { KIND, WORD_KINDS } from '#lib/attribution/word-kind.ts';
import { paragraphs } from '#lib/text/paragraphs.ts';
import { InputError } from '../input-error.ts';

/** The packages that tell the kinds of the training texts' words; needed for training alone, so no dependency of ours. */
const TEACHER_PACKAGES = { 'wink-nlp': '2.4.0', 'wink-eng-lite-web-model': '1.8.1' };

/** What we use of a wink-nlp document's tokens. */
interface WinkTokens {
  out(property?: unknown): string[];
}

/** What we use of wink-nlp. */
interface Wink {
  readDoc(text: string): { tokens(): WinkTokens };
  its: { pos: unknown };
}

/** Tells the kind of each token of a text. */
export type Teacher = (text: string, tokens: Token[]) => Uint8Array;

async function loadWink(folder: string): Promise<Wink> {
  const require = createRequire(resolve(folder, 'package.json'));
  try {
    const [create, model] = Object.keys(TEACHER_PACKAGES).map((name) => require(name));
    return create(model, ['sbd', 'pos']) as Wink;
  } catch {
    const packages = Object.entries(TEACHER_PACKAGES).map((each) => each.join('@'));
    throw new InputError(
      folder,
      `training needs packages that are not there: run "npm install --prefix ${folder} ${packages.join(' ')}" first.`,
    );
  }
}

/**
 * A teacher of word kinds: wink-nlp (MIT licence), whose English model is many times too large and slow to ship.
 *
 * @param folder - where its packages are installed
 * @throws InputError where they are not
 */
export async function loadTeacher(folder: string): Promise<Teacher> {
  const wink = await loadWink(folder);
  return (text, tokens) => {
    const kinds = new Uint8Array(tokens.length).fill(KIND.SYM);
    let next = 0;
    for (const { start, end } of paragraphs(text)) {
      const paragraph = text.slice(start, end);
      const words = wink.readDoc(paragraph).tokens();
      const names = words.out(wink.its.pos);
      const kindNames: readonly string[] = WORD_KINDS;
      let at = 0;
      const spans = words.out().map((word, i) => {
        const from = Math.max(at, paragraph.indexOf(word, at));
        at = from + word.length;
        return {
          start: start + from,
          end: start + at,
          kind: kindNames.indexOf(names[i] ?? ''),
        };
      });
      let j = 0;
      for (; next < tokens.length && (tokens[next]?.start ?? end) < end; next++) {
        const token = tokens[next];
        if (!token) break;
        while (j < spans.length - 1 && (spans[j]?.end ?? 0) <= token.start) j++;
        // A token of ours may be several of the teacher's ("pro-Russian"): a noun in it has the say, else the first.
        let kind = -1;
        for (let k = j; k < spans.length && (spans[k]?.start ?? end) < token.end; k++) {
          const each = spans[k]?.kind ?? -1;
          const noun = each === KIND.NOUN || each === KIND.PROPN;
          if (kind < 0 || kind === KIND.PUNCT || (noun && token.key.includes('-'))) kind = each;
        }
        if (kind >= 0) kinds[next] = kind;
      }
    }
    return kinds;
  };
}
