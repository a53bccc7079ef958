import { expect, test } from 'vitest';
import { compilePack } from '#lib/match/compile-pack.ts';
import { matchText } from '#lib/match/match-text.ts';
import { matchPack } from '../fixtures/match/pack.ts';

const pack = compilePack(matchPack);

function named(text: string): string[] {
  return matchText(text, pack, {})
    .mentions.filter((mention) => mention.kind === 'entity')
    .map((mention) => `${mention.id}: ${text.slice(mention.start, mention.end)}`);
}

test.each([
  ['a plain name', 'In Norland it rained.', ['norland: Norland']],
  [
    'a possessive, curly or straight',
    "Norland’s and Norland's rain",
    ['norland: Norland', 'norland: Norland'],
  ],
  ['the longest form', 'The Norlandic army left Lake Sudria.', ['army: Norlandic army', 'lake: Lake Sudria']],
  ['an adjective is no name', 'A Norlandic winter.', []],
  [
    'accents, folded either way',
    'Istvan Köver‑Nagy spoke to István Kövér Nagy.',
    ['istvan: Istvan Köver‑Nagy', 'istvan: István Kövér Nagy'],
  ],
  [
    'a soft hyphen inside, a no-break space between',
    'Anna\u00a0Pri\u00adce left.',
    ['price: Anna\u00a0Pri\u00adce'],
  ],
  ['an apostrophe of either kind', 'Ma’ariv O’Brien', ['istvan: Ma’ariv O’Brien']],
  ['a title with the name', 'Defence Minister Anna Price left.', ['price: Defence Minister Anna Price']],
  [
    'a title with the surname needs no clue',
    'Defence Minister Price left.',
    ['price: Defence Minister Price'],
  ],
  ['a title alone needs the full name', 'The Defence Minister left.', []],
  [
    'a title alone, with it',
    'Anna Price spoke. The Defence Minister left.',
    ['price: Anna Price', 'price: Defence Minister'],
  ],
  ['a bare surname without a clue', 'Price rises continue, said Price.', []],
  [
    'a bare surname after the full name',
    'Anna Price spoke. Later Price left.',
    ['price: Anna Price', 'price: Price'],
  ],
  [
    'a bare surname before the full name',
    'Price spoke.\nAnna Price left.',
    ['price: Price', 'price: Anna Price'],
  ],
  ['a common word stays one in lower case', 'Anna Price spoke of the price of bread.', ['price: Anna Price']],
  [
    'a common noun with a clue, singular too',
    'In Norland a rebel met rebels.',
    ['norland: Norland', 'rebels: rebel', 'rebels: rebels'],
  ],
  ['a common noun without one', 'The rebels of Paris.', []],
  [
    'two people of one surname on the page',
    'Karl Georg and Lena Georg met. Georg left.',
    ['georg-a: Karl Georg', 'georg-b: Lena Georg'],
  ],
  ['one of them on the page', 'Karl Georg came. Georg left.', ['georg-a: Karl Georg', 'georg-a: Georg']],
  ['a place that is a state elsewhere, without a clue', 'Voters in Georgia went to the polls.', []],
  [
    'the same place beside a neighbour',
    'Georgia lies beyond Lake Sudria.',
    ['georgia: Georgia', 'lake: Lake Sudria'],
  ],
  [
    'the same word as a first name',
    'At Lake Sudria lives a woman called Georgia Hale.',
    ['lake: Lake Sudria'],
  ],
  [
    'a surname that is a word, both in one sentence',
    'Anna Price asked what price they paid; the Price family said nothing, Price said.',
    ['price: Anna Price', 'price: Price', 'price: Price'],
  ],
  [
    'two people of one surname, each by the full name again',
    'Karl Georg and Lena Georg met. Lena Georg left.',
    ['georg-a: Karl Georg', 'georg-b: Lena Georg', 'georg-b: Lena Georg'],
  ],
  ['an abbreviation only in capitals', 'The NP met; np did not.', ['pact: NP']],
  ['an abbreviation among shouted words', 'CONTACT NP TODAY', []],
  ['inside another word', 'Norlandia and Sudriana', []],
  [
    'an article that belongs to the name',
    'An alliance; Anna Price praised the alliance.',
    ['price: Anna Price'],
  ],
  [
    'the alliance, where the pact is named',
    'The NP met. The alliance grew.',
    ['pact: NP', 'pact: The alliance'],
  ],
  [
    'a title in lower case',
    'Anna Price spoke. The defence minister left.',
    ['price: Anna Price', 'price: defence minister'],
  ],
  [
    'somebody else of that surname',
    'Anna Price met a man by the name of Tom Price there.',
    ['price: Anna Price'],
  ],
  [
    'a longer name that holds a surname',
    'Anna Price walked along the whole of Price Street today.',
    ['price: Anna Price'],
  ],
  [
    'a surname in a headline',
    'Anna Price spoke.\nMinister Price Leaves Norland',
    ['price: Anna Price', 'price: Price', 'norland: Norland'],
  ],
  [
    'a name inside a title that stands for nobody here',
    'The Northern Pact chief left.',
    ['pact: Northern Pact'],
  ],
  ['an initial', 'Anna P. Price and J. Price', []],
  ['across a full stop', 'They saw Anna. Price rises.', []],
])('%s', (_, text, expected) => {
  expect(named(text)).toEqual(expected);
});
