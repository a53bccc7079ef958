// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { TabFind } from '#lib/model/found.ts';
import type { AppearanceView, MatrixView } from '#lib/model/view.ts';
import { finds } from '../../components/panel/find.ts';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import { NO_FILTER } from '../../components/panel/panel-filter.ts';
import type { PanelPage } from '../../components/panel/panel-page.ts';
import { COVERAGE, row } from './fixture.ts';
import { show, texts } from './show.tsx';

const nothing = () => undefined;
const days = { from: '2031-05-02', to: '2031-05-03' };
const outlet = (name: string) => ({ name, certain: true, own: false, articles: 2, days });
const said = row('Island Daily', 'attributes', 'Dockers said the bridge was shut.', { source: 'Dockers' });
const denied = row('Island Daily', 'denies', 'The mayor denied it.', { source: 'The mayor' });
const own: AppearanceView = row('Ferry Gazette', 'asserts', 'The bridge has been shut.');

const matrix: MatrixView = {
  outlets: [outlet('Island Daily'), { ...outlet('Ferry Gazette'), own: true }],
  claims: [
    { id: 'shut', statement: 'The bridge was shut.', cells: [[denied, said], [own]] },
    { id: 'open', statement: 'The bridge stayed open.', cells: [[], [own]] },
  ],
  coverage: COVERAGE,
};

const found = (key: string, kind: TabFind['kind'], id: string, text: string): TabFind => ({
  key,
  kind,
  id,
  text,
  statement: matrix.claims.find((claim) => claim.id === id)?.statement ?? '',
});

const page: PanelPage = {
  kind: 'read',
  matrix,
  finds: finds(
    [
      found('k1', 'claim', 'shut', 'the bridge was shut'),
      found('k2', 'entity', 'holm', 'Ines Holm'),
      found('k3', 'claim', 'open', 'open all day'),
      found('k4', 'claim', 'shut', 'shut again'),
      found('k5', 'entity', 'holm', 'Holm'),
    ],
    matrix,
  ),
};

function panel(props: Partial<PanelProps> = {}): HTMLElement {
  return show(
    <Panel
      page={page}
      view="list"
      onView={nothing}
      filter={NO_FILTER}
      onFilter={nothing}
      onShow={nothing}
      onRead={nothing}
      {...props}
    />,
  );
}

describe('the list', () => {
  test('has every mention of a claim and each name once, in reading order', () => {
    expect(texts(panel(), '.found .entry-words')).toEqual([
      'the bridge was shut',
      'Ines Holm',
      'open all day',
      'shut again',
    ]);
    expect(texts(panel(), '.entry-name .entry-detail')).toEqual(['2 times']);
  });

  test('says which outlet puts a claim how, in words too', () => {
    expect(texts(panel(), '.found li:first-child .entry-outlets > span')).toEqual([
      'attributes it, reports a denial Island Daily',
      'says it in its own voice Ferry Gazette',
    ]);
  });

  test('shows a mention on the page, and knows the one whose card was opened', () => {
    const onShow = vi.fn();
    const shown = panel({ onShow, selected: 'k3' });
    shown.querySelectorAll<HTMLElement>('.entry')[3]?.click();
    expect(onShow).toHaveBeenCalledExactlyOnceWith('k4');
    expect(texts(shown, '[aria-current=true] .entry-words')).toEqual(['open all day']);
    expect(texts(panel({ selected: 'k5' }), '[aria-current=true] .entry-words')).toEqual(['Ines Holm']);
  });

  test.each([
    ['names only', { kind: 'entity' }, undefined, ['Ines Holm']],
    ['claims only', { kind: 'claim' }, undefined, ['the bridge was shut', 'open all day', 'shut again']],
    ['one outlet', { outlet: 'Island Daily' }, undefined, ['the bridge was shut', 'shut again']],
    ['what the query finds', {}, new Set(['k2', 'k4']), ['Ines Holm', 'shut again']],
    ['nothing', { outlet: 'Island Daily' }, new Set(['k3']), []],
  ] as const)('%s', (_, some, matching, left) => {
    const shown = panel({ filter: { ...NO_FILTER, ...some }, matching });
    expect(texts(shown, '.found .entry-words')).toEqual(left);
    expect(texts(shown, '.body > .remark')).toEqual(left.length > 0 ? [] : ['Nothing found here fits.']);
  });

  test('tells what is chosen', () => {
    const onFilter = vi.fn();
    const shown = panel({ onFilter });
    const [search, ...selects] = shown.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      '.choices :is(input, select)',
    );
    for (const [field, value, type] of [
      [search, 'holm', 'input'],
      [selects[0], 'Island Daily', 'change'],
      [selects[1], 'entity', 'change'],
    ] as const) {
      if (!field) throw new Error('A field is missing.');
      field.value = value;
      field.dispatchEvent(new Event(type, { bubbles: true }));
    }
    expect(onFilter.mock.calls.flat()).toEqual([
      { ...NO_FILTER, query: 'holm' },
      { ...NO_FILTER, outlet: 'Island Daily' },
      { ...NO_FILTER, kind: 'entity' },
    ]);
  });
});

describe('the table', () => {
  test('is one, with headings for its rows and columns', () => {
    const shown = panel({ view: 'matrix' });
    expect(texts(shown, 'thead th[scope=col]')).toEqual([
      'Claim',
      'Island Daily',
      'Ferry Gazettethe outlet you are reading',
    ]);
    expect(texts(shown, 'tbody th[scope=row]')).toEqual(['The bridge was shut.', 'The bridge stayed open.']);
    expect(shown.querySelector('caption')?.textContent).toBe(
      'Which outlet puts which claim of this page how',
    );
    expect(shown.querySelector('.matrix')?.getAttribute('tabindex')).toBe('0');
  });

  test('says in words who puts what how, and who is silent', () => {
    const cells = [...panel({ view: 'matrix' }).querySelectorAll('td button')];
    expect(cells.map((cell) => cell.getAttribute('aria-label'))).toEqual([
      'Island Daily: attributes it, reports a denial',
      'Ferry Gazette: says it in its own voice',
      'Island Daily: silent',
      'Ferry Gazette: says it in its own voice',
    ]);
    expect(cells.map((cell) => cell.querySelectorAll('svg').length)).toEqual([2, 1, 0, 1]);
  });

  test('a cell opens the outlet’s words under its row; silence says what is covered', async () => {
    const shown = panel({ view: 'matrix' });
    const [words, , silent] = shown.querySelectorAll<HTMLElement>('td button');
    words?.click();
    await vi.waitFor(() => expect(texts(shown, '[colspan] .quote')).toEqual([denied.text, said.text]));
    expect(words?.getAttribute('aria-expanded')).toBe('true');
    expect(words?.getAttribute('aria-controls')).toBe(shown.querySelector('[colspan]')?.id);
    silent?.click();
    await vi.waitFor(() =>
      expect(texts(shown, '[colspan]')[0]).toMatch(
        /^Nothing like this was found in 2 articles of Island Daily in this collection \(2\s?–\s?3 May 2031\)\. That does not mean/,
      ),
    );
    expect(words?.getAttribute('aria-expanded')).toBe('false');
    silent?.click();
    await vi.waitFor(() => expect(shown.querySelector('[colspan]')).toBeNull());
  });

  test('follows the choices, and its claims lead to the page', () => {
    const onShow = vi.fn();
    const shown = panel({ view: 'matrix', filter: { ...NO_FILTER, outlet: 'Island Daily' }, onShow });
    const [claim, ...others] = shown.querySelectorAll<HTMLElement>('tbody th button');
    claim?.click();
    expect(others).toEqual([]);
    expect(onShow).toHaveBeenCalledExactlyOnceWith('k1');
  });
});

describe('where there is nothing to show', () => {
  test.each<[PanelPage, string, RegExp]>([
    [{ kind: 'reading' }, 'Reading this page…', /^$/],
    [{ kind: 'paused' }, 'Paused everywhere', /./],
    [{ kind: 'unread', refused: false }, 'This page is not being read', /^Read it now.*Read this page$/],
    [{ kind: 'unread', refused: true }, 'This page is not being read', /does not allow it from here/],
    [
      { kind: 'failed', error: { name: 'PackMissingError', message: 'gone' } },
      'This cannot be shown',
      /collection of claims/,
    ],
    [
      { kind: 'read', finds: [], matrix: { ...matrix, claims: [] } },
      'No known claim on this page',
      /does not mean .* undisputed/,
    ],
  ])('%o', (state, heading, rest) => {
    const shown = panel({ page: state });
    expect(texts(shown, 'h2')).toEqual([heading]);
    expect(texts(shown, '.body > :not([role=status]):not(.coverage)').join(' ')).toMatch(rest);
  });

  test('the page is read at the reader’s word', () => {
    const onRead = vi.fn();
    panel({ page: { kind: 'unread', refused: false }, onRead })
      .querySelector<HTMLElement>('.body .link')
      ?.click();
    expect(onRead).toHaveBeenCalledOnce();
  });
});

test('the two views are chosen by buttons that say which is shown', () => {
  const onView = vi.fn();
  const shown = panel({ onView });
  const [list, table] = shown.querySelectorAll<HTMLElement>('.views button');
  expect([list, table].map((button) => button?.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
  table?.click();
  expect(onView).toHaveBeenCalledExactlyOnceWith('matrix');
});

describe('a claim that the page contradicts', () => {
  const contradicted = {
    ...found('k6', 'claim', 'open', 'it was not open'),
    outcome: 'contradicts' as const,
  };
  const both = [found('k1', 'claim', 'shut', 'the bridge was shut'), contradicted];

  function panelOf(list: TabFind[], view: PanelProps['view']): HTMLElement {
    return panel({ page: { kind: 'read', matrix, finds: finds(list, matrix) }, view });
  }

  test('is listed and said to be so, and is not counted', () => {
    const shown = panelOf(both, 'list');
    expect(texts(shown, 'h2')).toEqual(['1 claim found on this page']);
    expect(texts(shown, '.entry-words')).toEqual(['the bridge was shut', 'it was not open']);
    expect(texts(shown, '.tag.contrary')).toEqual(['says the contrary']);
  });

  test('is in no row of the table', () => {
    expect(texts(panelOf(both, 'matrix'), '.claim-link')).toEqual(['The bridge was shut.']);
  });

  test('alone makes no known claim', () => {
    expect(texts(panelOf([contradicted], 'list'), 'h2')).toEqual([
      'This page says the contrary of what is known',
    ]);
  });

  test('that the page makes elsewhere counts once', () => {
    const shown = panelOf([...both, found('k3', 'claim', 'open', 'open all day')], 'matrix');
    expect(texts(shown, 'h2')).toEqual(['2 claims found on this page']);
    expect(texts(shown, '.claim-link')).toHaveLength(2);
  });
});
