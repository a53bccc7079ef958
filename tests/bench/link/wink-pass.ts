import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Processor seconds of one pass of wink-nlp (https://winkjs.org/wink-nlp/), all of its annotations on, over some texts.
 *
 * @param folder where `npm i wink-nlp wink-eng-lite-web-model` was run
 */
export function winkPass(folder: string, texts: readonly string[]): number {
  const load = createRequire(join(folder, 'package.json'));
  const nlp: { readDoc(text: string): unknown } = load('wink-nlp')(load('wink-eng-lite-web-model'));
  const started = process.cpuUsage();
  for (const text of texts) nlp.readDoc(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}
