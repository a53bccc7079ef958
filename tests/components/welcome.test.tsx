// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import newsSites from '../../assets/news-sites.json';
import { nearestFirst } from '../../components/welcome/nearest-first.ts';
import { sampleQuote } from '../../components/welcome/sample-quote.ts';
import { Welcome, type WelcomeProps } from '../../components/welcome/Welcome.tsx';
import { show, texts } from './show.tsx';

const nothing = () => undefined;
const COUNTRIES = [
  { country: 'NZ', sites: [{ name: 'Ferry Gazette', host: 'ferry.example' }] },
  {
    country: 'IS',
    sites: [
      { name: 'Island Daily', host: 'island.example' },
      { name: 'Harbour Post', host: 'harbour.example' },
    ],
  },
];
const FERRY = { pattern: '*://*.ferry.example/*', host: 'ferry.example' };
const EVERY_SITE = { pattern: '*://*/*', host: undefined };

const PROPS: WelcomeProps = {
  countries: COUNTRIES,
  granted: [],
  onGrant: nothing,
  onGrantEverywhere: nothing,
  onRevoke: nothing,
  onRevokeAll: nothing,
  onOptions: nothing,
};

function welcome(props: Partial<WelcomeProps> = {}): HTMLElement {
  return show(<Welcome {...PROPS} {...props} />);
}

/** Clicks, and lets what follows from it be rendered. */
async function click(within: Element, selector: string): Promise<void> {
  await act(() => within.querySelector<HTMLElement>(selector)?.click());
}

describe('where it may read', () => {
  test.each([
    ['nothing granted', [], 'click'],
    ['a site granted', [FERRY], 'sites'],
    ['every site granted', [FERRY, EVERY_SITE], 'everywhere'],
  ])('%s: the choice shows it', (_, granted, value) => {
    const checked = welcome({ granted }).querySelector<HTMLInputElement>('input[type=radio]:checked');
    expect(checked?.value).toBe(value);
  });

  test('the ticked sites are asked for, and none that is granted already', async () => {
    const onGrant = vi.fn();
    const shown = welcome({ granted: [FERRY], onGrant });
    expect(shown.querySelector<HTMLInputElement>('[title="ferry.example"] input')?.disabled).toBe(true);
    await click(shown, '[title="island.example"] input');
    await click(shown, '[title="harbour.example"] input');
    await click(shown, '[title="harbour.example"] input');
    expect(texts(shown, '.picker .strong')).toEqual(['Allow 1 site']);
    await click(shown, '.picker .strong');
    expect(onGrant).toHaveBeenCalledExactlyOnceWith(['island.example']);
  });

  test('what has been granted is not asked for a second time', async () => {
    const asked: string[][] = [];
    function Granting() {
      const [hosts, setHosts] = useState<string[]>([]);
      const granted = hosts.map((host) => ({ pattern: `*://*.${host}/*`, host }));
      const grant = (wanted: string[]) => {
        asked.push(wanted);
        setHosts([...hosts, ...wanted]);
      };
      return <Welcome {...PROPS} granted={granted} onGrant={grant} />;
    }
    const shown = show(<Granting />);
    await click(shown, 'input[value=sites]');
    for (const host of ['island', 'harbour']) {
      await click(shown, `[title="${host}.example"] input`);
      await click(shown, '.picker .strong');
    }
    expect(asked).toEqual([['island.example'], ['harbour.example']]);
    expect(texts(shown, '.picker .strong')).toEqual(['Nothing ticked yet']);
  });

  test('choosing alone asks for nothing', async () => {
    const asked = vi.fn();
    const shown = welcome({ onGrant: asked, onGrantEverywhere: asked, onRevokeAll: asked });
    for (const value of ['sites', 'everywhere', 'click']) await click(shown, `input[value=${value}]`);
    expect(asked).not.toHaveBeenCalled();
  });

  test('each granted site is taken back by itself', async () => {
    const onRevoke = vi.fn();
    const shown = welcome({ granted: [EVERY_SITE, FERRY], onRevoke });
    expect(texts(shown, '.sites bdi')).toEqual(['Every site', 'ferry.example']);
    await click(shown, '[aria-label="Take back ferry.example"]');
    expect(onRevoke).toHaveBeenCalledExactlyOnceWith(FERRY.pattern);
  });

  test('a refusal is said', () => {
    expect(texts(welcome({ problem: 'refused' }), '[role=alert]')).toEqual([
      'The browser did not grant it. Nothing has changed.',
    ]);
  });
});

test.each([
  ['Two *mobs* met.', 'Two mobs met.', [], [], ['mobs']],
  ['It rained, {police} [said].', 'It rained, police said.', ['police'], ['said'], []],
  [
    '[Said] {she} and [confirmed] {he}.',
    'Said she and confirmed he.',
    ['she', 'he'],
    ['Said', 'confirmed'],
    [],
  ],
  ['Left {open.', 'Left open.', [], [], []],
])('the marks of %j', (written, text, source, cue, loaded) => {
  const quote = sampleQuote(written);
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => quote.text.slice(start, end));
  expect([quote.text, words(quote.source), words(quote.cue), words(quote.loaded)]).toEqual([
    text,
    source,
    cue,
    loaded,
  ]);
});

test.each([
  ['de', ['DE', 'AT', 'FR', 'QA']],
  ['de-AT', ['AT', 'DE', 'FR', 'QA']],
  ['ar', ['QA', 'FR', 'DE', 'AT']],
  ['uk', ['FR', 'DE', 'QA', 'AT']],
])('countries nearest first for a reader of %s', (language, order) => {
  const countries = ['FR', 'DE', 'QA', 'AT'].map((country) => ({ country }));
  expect(nearestFirst(countries, language).map(({ country }) => country)).toEqual(order);
});

test('the news sites are distinct hosts of known countries', () => {
  const hosts = newsSites.flatMap(({ sites }) => sites.map(({ host }) => host));
  expect(new Set(hosts).size).toBe(hosts.length);
  for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const { country } of newsSites) expect(names.of(country)).toBeDefined();
});
