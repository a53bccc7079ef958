import { expect, test } from 'vitest';
import { rolesAt } from '#lib/match/roles.ts';
import { readOne } from '../fixtures/match/read-one.ts';

test.each([
  ['Norland shelled Lake Sudria.', 'shelled', ['norland'], ['lake']],
  ['The Sudrian rebels in Norland shelled a school.', 'shelled', ['rebels'], []],
  ['Lake Sudria was shelled by Norland.', 'shelled', ['norland'], ['lake']],
  ['Lake Sudria was shelled.', 'shelled', [], ['lake']],
  ['Norlandic shelling went on.', 'shelling', ['norland'], []],
  ['The shelling of a school by the Sudrian rebels went on.', 'shelling', ['rebels'], []],
  ['Norland accused the Sudrian rebels of shelling a school.', 'shelling', ['rebels'], []],
  ['The Sudrian rebels were accused by Norland of shelling a school.', 'shelling', ['rebels'], []],
  ['Norland said that the rebels shelled a school.', 'shelled', ['rebels'], []],
  ['Norland said they shelled a school.', 'shelled', [], []],
  ['Norland and the Northern Pact shelled it.', 'shelled', ['norland', 'pact'], []],
  ['The Norlandic army and the Sudrian rebels shelled each other.', 'shelled', [], []],
  ['It stood near the Norlandic border.', 'border', [], []],
  ['A Norlandic school opened.', 'school', [], []],
])('%s (%s)', (text, word, actors, targets) => {
  const sentence = readOne(text);
  const at = sentence.words.findIndex((each) => each.key === word);
  expect(rolesAt(sentence, at)).toEqual({ actors, targets });
});
