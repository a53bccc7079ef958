// @vitest-environment happy-dom
// @vitest-environment-options {"url": "http://quay.example/bread"}
import { beforeEach, expect, test, vi } from 'vitest';
import type { Ask } from '#lib/messages/ask.ts';
import { AnswerError, NoAnswerError } from '#lib/messages/reply.ts';
import { PageText } from '#lib/page/page-text.ts';
import { Keeper } from '../../entrypoints/passages/keeper.ts';
import type { LateSavedCards } from '../../entrypoints/passages/late-saved-cards.ts';
import type { PagePassages } from '../../entrypoints/passages/page-passages.ts';

vi.mock('webextension-polyfill', () => ({
  default: { storage: { local: { get: async () => ({}) } } },
}));

document.body.innerHTML = '<p>Bread is dearer than last year. Bakers blame the flour.</p>';

/** What was asked of the background, and what was shown. */
let asked: { question: string; data: unknown }[];
let shown: string[];
/** What the background answers to each attempt to save, in turn: an error, or nothing for an answer. */
let answers: (Error | undefined)[];
let isAllowed: boolean;

function keeper(): Keeper {
  const ask = async (question: string, data: unknown) => {
    asked.push({ question, data });
    if (question === 'scan') return { mentions: [], clues: [], copied: [] };
    const error = answers.shift();
    if (error) throw error;
    return Reflect.get(Object(data), 'highlight');
  };
  const cards = {
    open: async (id: string, isFresh: boolean) => shown.push(`${isFresh ? 'fresh' : 'open'} ${id}`),
    refuse: async ({ name }: Error) => shown.push(name),
    askPrivately: async () => isAllowed,
  };
  const text = new PageText(document.documentElement);
  const passages = { text, all: [], settled: Promise.resolve(), put: () => shown.push('painted') };
  return new Keeper({
    document,
    ask: ask as Ask,
    cards: cards as unknown as LateSavedCards,
    passages: passages as unknown as PagePassages,
  });
}

/** Saves "dearer" and waits until the reader was told how it went. */
async function save(): Promise<string[]> {
  const node = document.querySelector('p')?.firstChild;
  if (!node) throw new Error('The page is empty.');
  keeper().save(
    { startContainer: node, startOffset: 9, endContainer: node, endOffset: 15 },
    { kind: 'entity', id: 'e-bread' },
  );
  await vi.waitFor(() => expect(shown.at(-1)).not.toBe('painted'));
  return asked.flatMap(({ question, data }) =>
    question === 'save' ? [String(Reflect.get(Object(Reflect.get(Object(data), 'highlight')), 'id'))] : [],
  );
}

beforeEach(() => {
  asked = [];
  shown = ['painted'];
  answers = [];
  isAllowed = false;
});

const gone = new NoAnswerError('Nobody answered.');
const full = new AnswerError({ name: 'LibraryFullError', message: 'No room.' });
const hidden = new AnswerError({ name: 'PrivateWindowError', message: 'Private.' });

test('asks again under the same id where the answer was lost', async () => {
  answers = [gone, gone];
  const ids = await save();
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(shown.slice(1)).toEqual(['painted', `fresh ${ids[0]}`]);
});

test.each([
  ['nobody ever answers', [gone, gone, gone], 3, 'NoAnswerError'],
  ['the disk is full', [full], 1, 'LibraryFullError'],
])('says so where %s, and paints nothing', async (_, errors, attempts, name) => {
  answers = errors;
  expect(await save()).toHaveLength(attempts);
  expect(shown.slice(1)).toEqual([name]);
});

test('saves in a private window once the reader says so', async () => {
  answers = [hidden];
  isAllowed = true;
  expect(new Set(await save()).size).toBe(1);
  expect(
    asked
      .filter(({ question }) => question === 'save')
      .map(({ data }) => Reflect.get(Object(data), 'evenPrivately')),
  ).toEqual([undefined, true]);
});

test('keeps what a card was opened from with what the card is about', async () => {
  await save();
  const saving = asked.find(({ question }) => question === 'save')?.data;
  expect(saving).toMatchObject({
    touched: [{ kind: 'entity', id: 'e-bread' }],
    highlight: {
      page: { url: 'http://quay.example/bread' },
      passage: { quote: { exact: 'dearer', prefix: 'Bread is ' } },
      note: '',
      tags: [],
      colour: 'yellow',
    },
  });
});
