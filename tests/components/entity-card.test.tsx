// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { EntityView } from '#lib/model/view.ts';
import { EntityCard, type EntityCardProps } from '../../components/EntityCard.tsx';
import { COVERAGE, row } from './fixture.ts';
import { show, texts } from './show.tsx';

const nothing = () => undefined;
const post = row('The Harbour Post', 'asserts', 'Dock boss Ada Lund spoke.');
const view: EntityView = {
  id: 'lund',
  kind: 'person',
  name: 'Ada Lund',
  note: 'Chair of the dockers’ council in 2031',
  titles: [
    { ...post, title: 'Dock boss' },
    { ...row('Island Daily', 'asserts', 'Chairwoman Lund.'), title: 'Chairwoman' },
    { ...post, title: 'the council’s head' },
  ],
  introductions: [{ ...post, text: 'Dock boss Ada Lund spoke.', name: { start: 10, end: 18 } }],
  otherNames: ['Lund', 'A. Lund'],
  labels: [],
  statements: [
    {
      claim: 'bridge-shut',
      statement: 'The bridge was shut.',
      rows: [row('Island Daily', 'attributes', 'Lund said the bridge was shut.', { source: 'Lund' })],
    },
  ],
  coverage: COVERAGE,
};

function card(props: Partial<EntityCardProps> = {}): HTMLElement {
  return show(<EntityCard view={view} more={[]} onMore={nothing} onClose={nothing} {...props} />);
}

test('kind, name and note come first', () => {
  expect(texts(card(), '.body > :nth-child(-n + 3)')).toEqual([
    'Person',
    'Ada Lund',
    'Chair of the dockers’ council in 2031',
  ]);
});

test('titles stand under the outlets that gave them', () => {
  const outlets = [...card().querySelectorAll('.titles > div')];
  expect(outlets.map((outlet) => [texts(outlet, 'dt'), texts(outlet, 'q')])).toEqual([
    [['The Harbour Post (probable)'], ['Dock boss', 'the council’s head']],
    [['Island Daily'], ['Chairwoman']],
  ]);
});

test('the first mention in each outlet, the name marked', () => {
  expect(texts(card(), '.introductions h4')).toEqual(['The Harbour Post (probable)']);
  expect(texts(card(), '.introductions .quote')).toEqual(['Dock boss Ada Lund spoke.']);
  expect(texts(card(), '.introductions mark')).toEqual(['Ada Lund']);
});

test('what outlets call it, this page’s own words marked', () => {
  const label = (term: string, here: boolean) => ({
    term,
    here,
    uses: [{ ...post, quote: term, voice: 'outlet' }],
  });
  const labels = [{ thing: 'her office', labels: [label('dock boss', true), label('chair', false)] }];
  const shown = card({ view: { ...view, labels } });
  expect(texts(shown, '.label-set h4')).toEqual(['her office']);
  expect(texts(shown, '.chip .term')).toEqual(['dock boss', 'chair']);
  expect(texts(shown, '.chip.here .tag')).toEqual(['On this page']);
});

test('other names and statements', () => {
  const onOpenClaim = vi.fn();
  const shown = card({ onOpenClaim });
  expect(texts(shown, '.names li')).toEqual(['Lund', 'A. Lund']);
  expect(texts(shown, '.said-claim > summary')).toEqual(['The bridge was shut.']);
  expect(texts(shown, '.said-claim .stance')).toEqual(['Reports it as said by “Lund”']);
  shown.querySelector<HTMLElement>('.said-claim > .link')?.click();
  expect(onOpenClaim).toHaveBeenCalledExactlyOnceWith('bridge-shut');
});

test('a name without titles, other names and statements shows no empty part', () => {
  const bare = { ...view, titles: [], introductions: [], otherNames: [], statements: [] };
  expect(texts(card({ view: bare }), '.section')).toEqual([]);
});
