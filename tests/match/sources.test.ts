import { expect, test } from 'vitest';
import { sourcesOf } from '#lib/match/sources.ts';
import { readOne } from '../fixtures/match/read-one.ts';

test.each([
  ['Norland said the school was shelled.', ['norland']],
  ['“The school was shelled,” said Anna Price.', ['price']],
  ['“The school was shelled,” Anna Price said.', ['price']],
  ['According to the Northern Pact, the school was shelled.', ['pact']],
  ['The school was shelled, according to the Northern Pact.', ['pact']],
  ['Norland has been accused by the Sudrian rebels of shelling.', ['rebels']],
  ['Norland has been accused of shelling.', []],
  ['Norlandic claims of shelling were heard.', ['norland']],
  ['Claims by the Sudrian rebels were heard.', ['rebels']],
  ['The Sudrian rebels in Norland said so.', ['rebels']],
  ['Representatives of the Northern Pact stated that it rained.', ['pact']],
  ['The Norlandic-backed group said so.', []],
  ['Pro-Norland fighters said so.', []],
  ['Norland denied what the Sudrian rebels claimed.', ['norland', 'rebels']],
  ['Norland massed troops and Bertil said it was wrong.', []],
  ['Norland and the Northern Pact said so.', ['norland', 'pact']],
  ['Norland reported fire by the Sudrian rebels.', ['norland']],
  ['The Northern Pact will not admit Norland.', []],
  ['Norland’s troops shelled us, say Sudrian rebels.', ['rebels']],
  ['They counted shells and said the Sudrian rebels had fired them.', []],
  ['The school was shelled.', []],
])('%s', (text, expected) => {
  expect(sourcesOf(readOne(text))).toEqual(expected);
});
