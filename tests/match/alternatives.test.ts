import { expect, test } from 'vitest';
import { meets, parseAlternatives } from '#lib/match/alternatives.ts';
import { familyOf } from '#lib/match/family.ts';
import { matchPack } from '../fixtures/match/pack.ts';
import { readOne } from '../fixtures/match/read-one.ts';

const family = familyOf(matchPack.entities);

test.each([
  ['a word, inflected', 'shell', 'They shelled it.', ['shelled']],
  ['a phrase', 'pull out', 'They pulled out.', ['pulled']],
  ['a phrase with three words in between', 'pull out', 'They pulled all their tanks out.', ['pulled']],
  ['a phrase with four', 'pull out', 'They pulled all their old tanks out.', []],
  ['words side by side', '"pull out"', 'They pulled out.', ['pulled']],
  ['words that are to be side by side and are not', '"pull out"', 'They pulled tanks out.', []],
  ['any word for a concept', '~shell', 'They opened fire and bombed it.', ['opened', 'fire', 'bombed']],
  ['a concept that does not exist', '~bread', 'Bread is sold.', []],
  ['the words in another order', 'pull out', 'Out they pulled.', []],
  ['one of several', 'hit | strike', 'It struck a wall and hit a door.', ['struck', 'hit']],
  ['an entity', '@norland', 'It rained in Norland.', ['norland']],
  ['a member of it', '@norland', 'The Norlandic army left.', ['norlandic']],
  ['its adjective', '@norland', 'A Norlandic winter came.', ['norlandic']],
  ['nothing', 'shell', 'It rained.', []],
])('%s', (_, list, text, expected) => {
  const sentence = readOne(text);
  const found = meets(sentence, parseAlternatives(list), family);
  expect(found.map((at) => sentence.words[at]?.key)).toEqual(expected);
});
