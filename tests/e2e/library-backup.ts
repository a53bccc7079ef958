import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { backup } from '#lib/export/backup.ts';
import type { Highlight, KeptEvidence } from '#lib/model/highlight.ts';

const FOLDER = 'test-results/files';

/** What a card showed of a claim that the shipped pack has, and of one that no pack has. */
const KINDERGARTEN: KeptEvidence = {
  kind: 'claim',
  id: 'c-kindergarten',
  text: 'A kindergarten in Stanytsia Luhanska was hit by shelling.',
  pack: { id: 'ukraine-2022', version: '1' },
  rows: [
    {
      outlet: 'The Harbour Post',
      certain: true,
      published: '2022-02-17',
      quote: 'A shell hit the kindergarten wall, residents said.',
      source: 'residents',
      cue: 'said',
      stance: 'attributes',
      headline: 'Shells fall in the east',
      url: 'https://harbour.example/shells',
    },
  ],
};
const BRIDGE: KeptEvidence = {
  kind: 'claim',
  id: 'c-bridge-closed',
  text: 'The harbour bridge was closed to traffic for a time.',
  pack: { id: 'an-older-pack', version: '7' },
  rows: [
    {
      outlet: 'Island Radio',
      certain: false,
      published: '2026-03-02',
      quote: 'The dockers’ union denies that the bridge was ever closed.',
      source: 'The dockers’ union',
      cue: 'denies',
      stance: 'denies',
    },
    {
      outlet: 'The Coast Herald',
      certain: true,
      published: '2026-03-01',
      quote: 'About 300 strikers blocked the bridge for two hours, police said.',
      source: 'police',
      cue: 'said',
      stance: 'attributes',
      headline: 'Bridge blocked',
    },
  ],
};

const WORDS: [quote: string, outlet: string, title: string, tags: string[], touched: KeptEvidence[]][] = [
  [
    'Protesters closed the harbour bridge for two hours on Saturday.',
    'Evening Post',
    'Protest halts traffic at the harbour',
    ['strike', 'bridge'],
    [BRIDGE],
  ],
  [
    'The government will not negotiate under pressure, the minister said on Sunday evening.',
    'The Coast Herald',
    'Minister rules out talks',
    ['government'],
    [],
  ],
  [
    'Shelling hit a kindergarten in the east, leaving two teachers hurt.',
    'Gull Wire',
    'Children unhurt after shelling',
    [],
    [KINDERGARTEN],
  ],
  [
    'According to the operator, ferries will resume by noon “at the very latest”.',
    'Island Radio',
    'Ferries to resume',
    ['strike', 'ferries'],
    [],
  ],
  ['أُغلق الجسر أمام حركة المرور لمدة ساعتين يوم السبت.', 'صوت الساحل', 'احتجاج يوقف المرور', ['جسر'], []],
  [
    'Union leaders called the reports “entirely invented” and asked for an inquiry into who had spread them first, which the ministry refused.',
    'Quay Herald',
    'Union asks for inquiry',
    ['strike'],
    [],
  ],
  ['Der Hafen stand am Montag still, niemand kam.', 'Hafenblatt', 'Stille am Hafen', ['Hafen'], []],
  [
    'The mob held the bridge all afternoon.',
    'Evening Post',
    'Mob rule on the bridge',
    ['bridge', 'loaded words'],
    [BRIDGE],
  ],
];

const COLOURS: Highlight['colour'][] = ['yellow', 'green', 'blue', 'pink', 'purple'];

/** Invented highlights: the first eight are each unlike the others, the rest repeat them; the newest is the first. */
export function someHighlights(count: number): Highlight[] {
  return Array.from({ length: count }, (_, number): Highlight => {
    const [quote, outlet, title, tags, touched] = WORDS[number % WORDS.length] ?? WORDS[0] ?? [];
    if (quote === undefined || outlet === undefined || title === undefined) throw new Error('no words');
    const created = new Date(Date.UTC(2026, 9, 20, 9) - number * 36_000_000).toISOString();
    const state = number % 7 === 5 ? 'lost' : number % 7 === 6 ? 'unsure' : 'sure';
    return {
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      revision: 1,
      created,
      modified: created,
      page: {
        url: `https://${outlet.replace(/\W+/g, '-').toLowerCase()}.example/${number}`,
        title,
        outlet,
        author: 'A. Lund',
        published: created.slice(0, 10),
        language: 'en',
      },
      passage: {
        quote: {
          exact: quote,
          prefix: 'Nobody had expected it. ',
          suffix: ' By noon the buses were running again.',
        },
        position: { start: 24, end: 24 + quote.length },
        knownBy: 'words',
      },
      note:
        number % 3 === 0
          ? 'Compare with **Tuesday’s** report:\n\n- who is the source?\n- <b>which</b> hour?'
          : '',
      tags: [...(tags ?? [])],
      colour: COLOURS[number % COLOURS.length] ?? 'yellow',
      touched: [...(touched ?? [])],
      placement: { state, checked: created },
    };
  });
}

/** Writes a file for a test to import, and answers where it is. */
export function writeFile(name: string, text: string): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.resolve(FOLDER, name);
  writeFileSync(file, text);
  return file;
}

/** A complete backup of highlights, as a file. */
export function backupFile(highlights: readonly Highlight[], name = 'backup.json'): string {
  return writeFile(name, backup.write(highlights, '2026-10-21T00:00:00.000Z'));
}
