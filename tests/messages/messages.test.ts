import { beforeEach, expect, test, vi } from 'vitest';
import { type Answers, answer } from '#lib/messages/answer.ts';
import { ask, askPage } from '#lib/messages/ask.ts';
import type { BackgroundQuestions } from '#lib/messages/questions.ts';
import { NoAnswerError } from '#lib/messages/reply.ts';

const OWN = 'browser-extension://own/';

type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => true | undefined;
interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id: number; windowId?: number; incognito?: boolean };
}

/** The browser between asker and answerer: carries JSON, like the real one, and says who sent it. */
const wire = vi.hoisted(() => {
  const state: { listener?: Listener; sender: Sender; sentTo: unknown[] } = { sender: {}, sentTo: [] };
  const deliver = async (message: unknown) => {
    if (!state.listener) throw new Error('Could not establish connection. Receiving end does not exist.');
    const { listener, sender } = state;
    const reply = await new Promise((resolve) => {
      const isToCome = listener(JSON.parse(JSON.stringify(message)), sender, resolve);
      if (!isToCome) resolve(undefined);
    });
    return reply === undefined ? undefined : JSON.parse(JSON.stringify(reply));
  };
  return { state, deliver };
});

vi.mock('#lib/messages/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'own',
      getURL: (path: string) => `browser-extension://own/${path}`,
      sendMessage: (message: unknown) => wire.deliver(message),
      onMessage: {
        addListener: (listener: Listener) => {
          wire.state.listener = listener;
        },
        removeListener: () => {
          delete wire.state.listener;
        },
      },
    },
    tabs: {
      sendMessage: (...[tab, message, options]: unknown[]) => {
        wire.state.sentTo.push([tab, options]);
        return wire.deliver(message);
      },
    },
  },
}));

class TestError extends Error {
  override readonly name = 'TestError';
}

const answers: Answers<Pick<BackgroundQuestions, 'scan' | 'search' | 'coverage'>> = {
  scan: ({ blocks }, { tab, window, frame, url, isPrivate }) => ({
    mentions: [],
    clues: [`${tab} ${window} ${frame} ${url} ${isPrivate}`, ...blocks.map(({ text }) => text)],
    copied: [],
  }),
  search: async () => [],
  coverage: () => {
    throw new TestError('Not asked here.');
  },
};

const popup: Sender = { id: 'own', url: `${OWN}popup.html` };
const content: Sender = { id: 'own', url: 'https://example.com/', tab: { id: 7 } };
const noPage = { clues: [], copied: [] };

beforeEach(() => {
  delete wire.state.listener;
  wire.state.sender = popup;
  wire.state.sentTo = [];
});

test('a question reaches its answer, with the tab that asks', async () => {
  answer(answers, ['scan']);
  wire.state.sender = content;
  const { clues } = await ask('scan', { blocks: [{ id: 1, text: 'words' }], page: noPage });
  expect(clues).toEqual(['7 undefined undefined https://example.com/ false', 'words']);
});

test('an answer knows the frame and the window, and whether that is private', async () => {
  answer(answers, ['scan']);
  wire.state.sender = { ...content, frameId: 2, tab: { id: 7, windowId: 4, incognito: true } };
  const { clues } = await ask('scan', { blocks: [], page: noPage });
  expect(clues).toEqual(['7 4 2 https://example.com/ true']);
});

test('an error is thrown again where it was asked, with its name and message', async () => {
  answer(answers);
  await expect(ask('coverage', {})).rejects.toMatchObject({ name: 'TestError', message: 'Not asked here.' });
});

test('who stops answering counts as nobody', async () => {
  answer({
    coverage: () => {
      throw new NoAnswerError('Gone.');
    },
  });
  await expect(ask('coverage', {})).rejects.toBeInstanceOf(NoAnswerError);
});

test('nobody listens', async () => {
  await expect(ask('coverage', {})).rejects.toMatchObject({ name: 'NoAnswerError' });
});

test('a page is asked in its top frame', async () => {
  await expect(askPage(7, 'found', {})).rejects.toMatchObject({ name: 'NoAnswerError' });
  expect(wire.state.sentTo).toEqual([[7, { frameId: 0 }]]);
});

test('no more answers after the end', async () => {
  const stop = answer(answers);
  stop();
  await expect(ask('search', { query: '' })).rejects.toMatchObject({ name: 'NoAnswerError' });
});

test.each<[string, Sender, 'scan' | 'search', string | undefined]>([
  ['a page of the extension may ask anything', popup, 'search', undefined],
  ['the extension in a tab of its own too', { ...popup, tab: { id: 3 } }, 'search', undefined],
  ['the background may ask', { id: 'own' }, 'search', undefined],
  ['a content script may ask what it needs', content, 'scan', undefined],
  ['a content script may ask nothing else', content, 'search', 'RefusedQuestionError'],
  [
    'an address that only begins like ours is not ours',
    { ...content, url: `https://evil.example/${OWN}` },
    'search',
    'RefusedQuestionError',
  ],
  ['another extension is not heard', { ...popup, id: 'other' }, 'search', 'NoAnswerError'],
])('%s', async (_, sender, question, error) => {
  answer(answers, ['scan']);
  wire.state.sender = sender;
  const asked =
    question === 'scan' ? ask('scan', { blocks: [], page: noPage }) : ask('search', { query: '' });
  if (error) await expect(asked).rejects.toMatchObject({ name: error });
  else await expect(asked).resolves.toBeDefined();
});

test.each([['unknown'], ['toString'], ['__proto__']])('the question "%s" is refused', async (question) => {
  answer(answers);
  const reply = await wire.deliver({ secondSource: question, data: {} });
  expect(reply).toMatchObject({ failure: { name: 'RefusedQuestionError' } });
});

test.each([[null], ['text'], [{}], [{ secondSource: 1 }]])(
  'the message %j is none of ours',
  async (message) => {
    answer(answers);
    expect(await wire.deliver(message)).toBeUndefined();
  },
);
