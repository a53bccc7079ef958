// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { LoadedReasons } from '../../components/LoadedReasons.tsx';
import { row, spanOf } from './fixture.ts';
import { show, texts } from './show.tsx';

const text = 'The regime met the rebels; the Regime denied it, and so did the mob.';
const WHY = 'Says that a government has no right to govern.';

test('each word once, with its reason; a word without a known reason is left out', () => {
  const first = spanOf(text, 'regime');
  const again = spanOf(text, 'Regime');
  const loaded = [
    { ...first, why: WHY },
    { ...spanOf(text, 'rebels'), why: 'Others write fighters.' },
    { ...again, why: WHY },
    spanOf(text, 'mob'),
  ];
  const shown = show(<LoadedReasons row={{ ...row('Island Daily', 'asserts', text), loaded }} />);
  expect(texts(shown, 'summary')).toEqual(['Words that take a position: regime, rebels']);
  expect(texts(shown, 'dt')).toEqual(['regime', 'rebels']);
  expect(texts(shown, 'dd')).toEqual([WHY, 'Others write fighters.']);
  expect(shown.querySelector('details')?.open).toBe(false);
});

test('nothing where no word takes a position', () => {
  expect(show(<LoadedReasons row={row('Island Daily', 'asserts', text)} />).innerHTML).toBe('');
});
