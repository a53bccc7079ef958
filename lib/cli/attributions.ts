import { isEnglish } from '#lib/attribution/english.ts';
import { findAttributions } from '#lib/attribution/find-attributions.ts';
import { findLoadedWords } from '#lib/attribution/loaded-words.ts';
import { tokenize } from '#lib/attribution/token.ts';
import type { Span } from '#lib/model/span.ts';
import { shippedReading } from './build/load-model.ts';
import { findInputs } from './find-inputs.ts';
import { InputError } from './input-error.ts';
import { readDocument } from './read-document.ts';

const pairs = (spans: Span[]) => spans.map(({ start, end }) => [start, end]);

/**
 * The command `attributions PATH…`: what these files or folders report (`-` for standard input), one JSON object per file
 * and line. What is in another language is named on standard error. A file that cannot be read is reported on standard error, and the others are still read.
 *
 * @returns the exit code: 1 where any input could not be read
 */
export async function attributions(paths: string[]): Promise<number> {
  if (paths.length === 0)
    throw new InputError('attributions', 'name files or folders to read, or - for standard input.');
  const { model, loadedWords } = await shippedReading();
  let code = 0;
  for (const path of paths) {
    try {
      for (const file of await findInputs(path)) {
        const { text } = await readDocument(file);
        if (!isEnglish(tokenize(text)))
          console.error(`${file}: is not English prose, as far as its words tell; nothing is found in it.`);
        const uses = findLoadedWords(text, loadedWords);
        const within = (spans: Span[]) =>
          uses.filter((use) => spans.some(({ start, end }) => start <= use.start && use.end <= end));
        const found = findAttributions(text, model).map(
          ({ source, cue, content, speaker, stance, evidence }) => ({
            source: pairs(source),
            cue: pairs(cue),
            content: pairs(content),
            ...(speaker === undefined ? {} : { speaker }),
            stance,
            evidence: pairs(evidence),
            loaded: pairs(within(content)),
          }),
        );
        console.log(JSON.stringify({ file, text, attributions: found }));
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      console.error(error.message);
      code = 1;
    }
  }
  return code;
}
