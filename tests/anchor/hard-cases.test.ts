import { describe, expect, test } from 'vitest';
import { describePassage } from '#lib/anchor/describe-passage.ts';
import { findPassage } from '#lib/anchor/find-passage.ts';
import { searchable } from '#lib/anchor/searchable.ts';
import type { KnownBy, Passage } from '#lib/model/highlight.ts';

/** A passage as it may stand in a library; `[…]` in the text marks its words. */
function passage(marked: string, knownBy: KnownBy, at?: number): Passage {
  const [prefix = '', exact = '', suffix = ''] = marked.split(/[[\]]/);
  return {
    quote: { prefix, exact, suffix },
    ...(at !== undefined && { position: { start: at, end: at + exact.length } }),
    knownBy,
  };
}

/** What is found, with `[…]` around it and `?` where it is unsure. */
function found(page: string, saved: Passage): string {
  const result = findPassage(searchable(page), saved);
  if (result.state === 'lost') return 'lost';
  const { start, end } = result.span;
  return `${result.state === 'sure' ? '' : '?'}${page.slice(0, start)}[${page.slice(start, end)}]${page.slice(end)}`;
}

const TALKS =
  'The talks ended at night. [Nobody at the quays wanted to speak of the end.] The ships had left.';
const plain = (marked: string) => marked.replace(/[[\]]/g, '');

test.each<[string, Passage, string, string]>([
  [
    'twice on the page with all that stood around it: unsure, the one at the old position',
    passage(TALKS, 'words', plain(TALKS).length + ' | The talks ended at night. '.length),
    `${plain(TALKS)} | ${plain(TALKS)}`,
    `?${plain(TALKS)} | ${TALKS}`,
  ],
  [
    'twice, but for letter case: unsure',
    passage('Like this, share it with friends\nComments\n[comments]\nTweet', 'surroundings', 46),
    'Like this, share it with friends\ncomments\nComments\nTweet',
    '?Like this, share it with friends\ncomments\n[Comments]\nTweet',
  ],
  [
    'a copy right behind the old place, with more of the old surroundings: unsure',
    passage(
      'Pictures were put at our disposal by the [company] of Elmstad.\nMore on this',
      'surroundings',
      41,
    ),
    'Pictures were put at our disposal by the company of Elmstad.\nPictures were put at our disposal by the company of Elmstad.\nMore on this',
    '?Pictures were put at our disposal by the company of Elmstad.\nPictures were put at our disposal by the [company] of Elmstad.\nMore on this',
  ],
  [
    'known by nothing less than the whole, which has changed: unsure',
    passage(TALKS, 'whole'),
    plain(TALKS).replace('had left', 'have left'),
    `?${TALKS.replace('had left', 'have left')}`,
  ],
  [
    'all of a page that had not loaded yet: unsure on the page',
    passage('[Loading]', 'words'),
    'The loading of ships',
    '?The [loading] of ships',
  ],
  [
    'edited, in two places with all that stood around it: unsure',
    passage(TALKS, 'words'),
    `${plain(TALKS).replace('wanted', 'wished')} | ${plain(TALKS).replace('wanted', 'cared')}`,
    `?${TALKS.replace('wanted', 'wished')} | ${plain(TALKS).replace('wanted', 'cared')}`,
  ],
  [
    'the same, known by its surroundings: unsure',
    passage(TALKS, 'surroundings'),
    `${plain(TALKS).replace('wanted', 'wished')} | ${plain(TALKS).replace('wanted', 'cared')}`,
    `?${TALKS.replace('wanted', 'wished')} | ${plain(TALKS).replace('wanted', 'cared')}`,
  ],
  [
    'with other words at both its ends: they belong to it',
    passage(TALKS, 'words'),
    plain(TALKS).replace('Nobody at', 'Not one at').replace('the end', 'a finish'),
    TALKS.replace('Nobody at', 'Not one at').replace('the end', 'a finish'),
  ],
  [
    'gone, and its neighbour has the same words: unsure',
    passage(
      'Stella Kim is a producer in Seoul.\n[Ada Lund]\nAda Lund is the editor for Asia.',
      'surroundings',
    ),
    'Stella Kim is a producer in Seoul.\nAda Lund is the editor for Asia.',
    '?Stella Kim is a producer in Seoul.\n[Ada Lund] is the editor for Asia.',
  ],
  [
    'a word that is gone from there and stands once elsewhere: lost',
    passage('The harbour of the town lies [idle] since the strike began.', 'surroundings'),
    'Fishermen of the islands say that they have never been idle for so long in any winter before.',
    'lost',
  ],
  [
    'words that are gone from there and stand in many places: lost',
    passage('Ferries keep to their timetable\n[Read more about it]\nMayor asks', 'surroundings'),
    'Weather\nRead more about it\nSports and games\nRead more about it\nChess',
    'lost',
  ],
])('%s', (_, saved, page, expected) => {
  expect(found(page, saved)).toBe(expected);
});

describe('a description', () => {
  const CAPTION = 'The candidate speaks to members of the Northern Party on Sunday in the old harbour hall.';
  test.each([
    [
      '0',
      'Alpha beta gamma delta epsilon zeta eta theta\n[0]\n0\nIota kappa lambda mu nu xi omicron pi rho sigma',
    ],
    [
      'a heading',
      'Share this page\nYou may like these posts\n[Post a comment]\n0 comments\nSocial plugin\nPopular posts',
    ],
    [
      'part of a caption',
      `Seven questions before the debate\n${CAPTION.replace('Northern Party', '[Northern Party]')}\n${CAPTION}\nPhoto: Ada Lund`,
    ],
  ])('of %s is not taken for a neighbour that moves up', (_, marked) => {
    const page = plain(marked);
    const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
    const saved = describePassage(searchable(page), span);
    expect(findPassage(searchable(page), saved)).toEqual({ state: 'sure', span });
    const line = page.slice(page.lastIndexOf('\n', span.start) + 1, page.indexOf('\n', span.end) + 1);
    expect(findPassage(searchable(page.replace(line, '')), saved).state).not.toBe('sure');
  });

  test('reaches as far as the page repeats itself', () => {
    const block =
      'Sign up for our letter, every morning in your box, free of charge, and read what others read: here.';
    const page = `Top of the page, with a headline\n${block}\nThe middle part\n${block}\nThe end`;
    for (const at of [page.indexOf('letter'), page.lastIndexOf('letter')]) {
      const saved = describePassage(searchable(page), { start: at, end: at + 6 });
      expect(findPassage(searchable(page), saved)).toEqual({
        state: 'sure',
        span: { start: at, end: at + 6 },
      });
    }
  });
});
