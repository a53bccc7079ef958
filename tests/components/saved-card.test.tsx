// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Highlight, HighlightEdit } from '#lib/model/highlight.ts';
import { SavedCard } from '../../components/saved/SavedCard.tsx';
import { tagLine, tagsIn } from '../../components/saved/tag-list.ts';
import type { SavedActions } from '../../components/saved/use-saved.ts';
import { highlight } from '../store/highlight-fixture.ts';
import { show } from './show.tsx';

const stale = Object.assign(new Error('It was changed.'), { name: 'StaleHighlightError' });
const first = highlight('one', { note: '', tags: ['port'] });

/** A library of one highlight that another window may change. */
function libraryOf(own: Highlight) {
  const state = { now: own as Highlight | undefined, seen: own.revision, edits: [] as HighlightEdit[] };
  const actions: SavedActions = {
    async edit(edit) {
      if (state.now?.revision !== state.seen) throw stale;
      state.edits.push(edit);
      state.now = { ...state.now, ...edit, revision: state.seen + 1 };
      state.seen += 1;
      return state.now;
    },
    async remove() {
      if (state.now?.revision !== state.seen) throw stale;
      state.now = undefined;
    },
    async restore(edit = {}) {
      state.now = { ...own, ...edit };
      return state.now;
    },
    async reload() {
      state.seen = state.now?.revision ?? 0;
      return state.now;
    },
    confirm: async () => ({ ...own, passage: { ...own.passage, knownBy: 'whole' } }),
    reject: async () => undefined,
  };
  return { state, actions };
}

function card(own: Highlight, actions: SavedActions, movedTo?: string): HTMLElement {
  const nothing = () => undefined;
  return show(
    <SavedCard
      highlight={own}
      isFresh={false}
      movedTo={movedTo}
      actions={actions}
      more={[]}
      onMore={nothing}
      onLibrary={nothing}
      onClose={nothing}
    />,
  );
}

function field(within: HTMLElement, selector: string): HTMLTextAreaElement | HTMLInputElement {
  const found = within.querySelector<HTMLTextAreaElement | HTMLInputElement>(selector);
  if (!found) throw new Error(selector);
  return found;
}

function type(within: HTMLElement, selector: string, text: string): void {
  const into = field(within, selector);
  into.value = text;
  into.dispatchEvent(new Event('input', { bubbles: true }));
}

function press(within: HTMLElement, label: string): void {
  const button = [...within.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (!button) throw new Error(`There is no button "${label}".`);
  button.click();
}

const settled = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what the reader types', () => {
  test('is saved when they pause, as one change', async () => {
    const { state, actions } = libraryOf(first);
    const shown = card(first, actions);
    await settled();
    type(shown, 'textarea', 'a');
    type(shown, 'textarea', 'as');
    await settled();
    expect(state.edits).toEqual([{ note: 'as' }]);
  });
  test('is saved when the card closes before that', async () => {
    const { state, actions } = libraryOf(first);
    const shown = card(first, actions);
    await settled();
    type(shown, 'input[type=text]', 'strike, port');
    render(null, shown);
    expect(state.edits).toEqual([{ tags: ['strike', 'port'] }]);
  });
});

describe('what another window has changed', () => {
  const note = { note: 'Mine' };
  const theirs = { ...first, note: 'Theirs', revision: 5 };
  const conflicting = async (now: Highlight | undefined) => {
    const library = libraryOf(first);
    const shown = card(first, library.actions);
    await settled();
    library.state.now = now;
    type(shown, 'textarea', note.note);
    await settled();
    return { ...library, shown };
  };

  test('is shown, and not written over', async () => {
    const { shown, state } = await conflicting(theirs);
    expect(shown.querySelector('[role=alert]')?.textContent).toContain('Theirs');
    expect(field(shown, 'textarea').value).toBe('Mine');
    expect(state.now).toEqual(theirs);
  });
  test('gives way where the reader says so', async () => {
    const { shown, state } = await conflicting(theirs);
    press(shown, 'Keep mine');
    await settled();
    expect(state.now).toMatchObject({ note: 'Mine', revision: 6 });
    expect(shown.querySelector('[role=alert]')).toBeNull();
  });
  test('is taken where the reader says so', async () => {
    const { shown, state } = await conflicting(theirs);
    press(shown, 'Take the other');
    await settled();
    expect(field(shown, 'textarea').value).toBe('Theirs');
    expect(state.now).toEqual(theirs);
  });
  test('is brought back where it was deleted there and the reader wants it', async () => {
    const { shown, state } = await conflicting(undefined);
    expect(shown.querySelector('[role=alert]')?.textContent).toContain('removed in another window');
    press(shown, 'Keep mine');
    await settled();
    expect(state.now).toMatchObject({ id: first.id, note: 'Mine' });
  });
});

test('asks whether a place is the one, and no longer after a yes', async () => {
  const { actions } = libraryOf(first);
  const shown = card(first, actions, 'The port stood still on Sunday.');
  await settled();
  expect(shown.textContent).toContain('The port stood still on Sunday.');
  press(shown, 'Yes, this is it');
  await settled();
  expect(shown.textContent).not.toContain('Is this still the passage');
});

test('what cannot be saved is said, and what was typed stays', async () => {
  const { actions } = libraryOf(first);
  const full = Object.assign(new Error('No room.'), { name: 'LibraryFullError' });
  const shown = card(first, { ...actions, edit: () => Promise.reject(full) });
  await settled();
  type(shown, 'textarea', 'Long');
  await settled();
  expect(shown.querySelector('[role=alert]')?.textContent).toContain('no room left');
  expect(field(shown, 'textarea').value).toBe('Long');
});

test.each([
  ['', []],
  [' strike ,, port,strike ', ['strike', 'port']],
  ['إضراب، ميناء', ['إضراب', 'ميناء']],
  ['罢工，港口、船', ['罢工', '港口', '船']],
  ['two  words', ['two words']],
])('the tags in %j', (line, tags) => {
  expect(tagsIn(line)).toEqual(tags);
  expect(tagsIn(tagLine(tags))).toEqual(tags);
});
