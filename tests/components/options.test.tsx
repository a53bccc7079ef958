// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '#lib/store/settings.ts';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import { show, texts } from './show.tsx';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const nothing = () => undefined;
const packs = {
  bundled: undefined,
  added: [],
  adding: { kind: 'choosing' },
  removed: undefined,
  onFile: nothing,
  onAdd: nothing,
  onCancel: nothing,
  onTurn: nothing,
  onRemove: nothing,
  onPutBack: nothing,
} as const;

function options(props: Partial<OptionsProps> = {}): HTMLElement {
  return show(
    <Options
      settings={DEFAULT_SETTINGS}
      packs={packs}
      granted={[]}
      sitesOff={[]}
      shortcuts={[]}
      onChange={nothing}
      onRevoke={nothing}
      onSiteOn={nothing}
      onChooseSites={nothing}
      onShortcuts={nothing}
      wrong={[]}
      onTakeBack={nothing}
      onSaveWrong={nothing}
      {...props}
    />,
  );
}

describe('each option changes its own setting and no other', () => {
  test.each([
    ['Pause everywhere', { paused: true }],
    ['Claims', { claims: false }],
    ['Names', { names: false }],
    ['Preview when pointing', { hover: true }],
    ['The same in all my browsers', { sync: true }],
  ])('the switch %s', (label, some) => {
    const onChange = vi.fn();
    const shown = options({ onChange });
    const found = [...shown.querySelectorAll('.switch')].find(({ textContent }) => textContent === label);
    found?.querySelector('input')?.click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(some);
  });

  test.each([
    ['very', { confidence: 'very' }],
    ['plum', { looks: { palette: 'plum' } }],
    ['dashed', { looks: { line: 'dashed' } }],
  ])('the choice %s', (value, some) => {
    const onChange = vi.fn();
    options({ onChange }).querySelector<HTMLInputElement>(`input[value=${value}]`)?.click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(some);
  });

  test.each(['uk', 'auto'])('the language %s', (language) => {
    const onChange = vi.fn();
    const select = options({ onChange }).querySelector('select');
    if (select) select.value = language;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ language });
  });
});

test('each language is offered under its own name', () => {
  expect(texts(options(), 'option')).toEqual([
    'As in the browser',
    'العربية',
    'Deutsch',
    'English',
    'español',
    'français',
    'українська',
  ]);
});

test('sites that were switched off are listed, and read again by their button', () => {
  const onSiteOn = vi.fn();
  const pattern = 'https://ferry.example/*';
  const shown = options({ sitesOff: [{ pattern, host: 'ferry.example' }], onSiteOn });
  shown.querySelector<HTMLElement>('[aria-label="Read ferry.example again"]')?.click();
  expect(onSiteOn).toHaveBeenCalledExactlyOnceWith(pattern);
});

describe('wrong matches', () => {
  const time = '2031-05-04T10:00:00.000Z';
  const known = { claim: 'shut', pack: 'p', host: 'ferry.example', sentence: 'It was shut.', time };
  const wrong = [
    { ...known, statement: 'The bridge was shut.' },
    { claim: 'gone', pack: 'p', sentence: 'It is gone.', time },
  ];

  test('are listed with what they are not, and where and when that was said', () => {
    expect(texts(options({ wrong }), '.wrong-list li > div')).toEqual([
      'It was shut.Not this claim: The bridge was shut.ferry.example4 May 2031',
      'It is gone.The claim is no longer in the collection.4 May 2031',
    ]);
    expect(texts(options(), '[aria-labelledby=wrong-title] .remark').join()).toMatch(/^None\./);
  });

  test('are taken back one by one, and saved all together', () => {
    const onTakeBack = vi.fn();
    const onSaveWrong = vi.fn();
    const shown = options({ wrong, onTakeBack, onSaveWrong });
    shown.querySelector<HTMLElement>('[aria-label="Take it back: It is gone."]')?.click();
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(wrong[1]);
    shown.querySelector<HTMLElement>('.wrong-list + button')?.click();
    expect(onSaveWrong).toHaveBeenCalledOnce();
    expect(texts(shown, '.wrong-list + button')).toEqual(['Save 2 reported wrong matches as a file']);
  });
});

test('shortcuts are shown in the reader’s language, set or not', () => {
  const shown = options({
    shortcuts: [{ name: 'next-highlight', keys: 'Alt+Shift+J' }, { name: '_execute_action' }],
  });
  expect(texts(shown, '.shortcuts > div')).toEqual([
    'Open the popup of the toolbarnot set',
    'Go to the next highlight and open its cardAlt+Shift+J',
  ]);
});
