import type { WrongMatch } from '#lib/model/wrong-match.ts';
import { saveFile } from '#lib/page/save-file.ts';

/** Saves the matches that the reader has called wrong as a JSON file, where the browser keeps downloads. */
export function saveWrongMatches(wrong: readonly WrongMatch[]): void {
  const json = `${JSON.stringify({ format: 'second-source/wrong-matches', version: 1, wrong }, null, 2)}\n`;
  saveFile(document, new Blob([json], { type: 'application/json' }), 'second-source-wrong-matches.json');
}
