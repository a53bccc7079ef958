import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Items {
  out(what?: unknown): unknown;
}

interface Wink {
  its: { pos: unknown; detail: unknown };
  readDoc(text: string): { tokens(): Items; entities(): Items; sentences(): Items };
}

/**
 * Processor seconds of one pass of wink-nlp (https://winkjs.org/wink-nlp/) over some texts, for what we read of them too: words
 * with their kinds, names and sentences. All of its annotations are on, as its model has them.
 *
 * @param folder where `npm i wink-nlp wink-eng-lite-web-model` was run
 */
export function winkPass(folder: string, texts: readonly string[]): number {
  const load = createRequire(join(folder, 'package.json'));
  const nlp: Wink = load('wink-nlp')(load('wink-eng-lite-web-model'));
  const started = process.cpuUsage();
  for (const text of texts) {
    const read = nlp.readDoc(text);
    read.tokens().out(nlp.its.pos);
    read.entities().out(nlp.its.detail);
    read.sentences().out();
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}
