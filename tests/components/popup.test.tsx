// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Found, TabFind } from '#lib/model/found.ts';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import type { PageState } from '../../components/page-state.ts';
import { COVERAGE } from './fixture.ts';
import { show, texts } from './show.tsx';

const nothing = () => undefined;
const claim: TabFind = {
  key: 'c1',
  kind: 'claim',
  id: 'a',
  text: 'the bridge was shut',
  statement: 'The bridge was shut on 4 May 2031.',
};
const name: Found = { key: 'n1', kind: 'entity', id: 'b', text: 'Lund' };
const site = { host: 'ferry.example', on: false };

function popup(props: Partial<PopupProps> = {}): HTMLElement {
  return show(
    <Popup
      page={{ kind: 'read', claims: [claim], names: [name] }}
      onShow={nothing}
      query=""
      onQuery={nothing}
      onOpen={nothing}
      site={site}
      onSwitch={nothing}
      coverage={[COVERAGE]}
      paused={false}
      onPause={nothing}
      onOptions={nothing}
      onPanel={nothing}
      {...props}
    />,
  );
}

describe('the popup', () => {
  test.each<[PageState, string, RegExp]>([
    [{ kind: 'reading' }, 'Reading this page…', /^$/],
    [{ kind: 'unreadable' }, 'This page cannot be read', /their own pages/],
    [{ kind: 'paused' }, 'Paused everywhere', /until you go on/],
    [{ kind: 'read', claims: [], names: [] }, 'No known claim on this page', /does not mean .* undisputed/],
    [{ kind: 'read', claims: [claim], names: [] }, '1 claim found on this page', /on 4 May 2031/],
    [{ kind: 'read', claims: [], names: [name] }, 'No known claim on this page', /Lund/],
    [
      { kind: 'failed', error: new Error('Boom') },
      'This cannot be shown',
      /Something went wrong.*Error: Boom/,
    ],
    [
      { kind: 'failed', error: { name: 'PackVersionError', message: 'Version 9.' } },
      'This cannot be shown',
      /newer version.*Version 9\./,
    ],
    [
      { kind: 'failed', error: { name: 'PackMissingError', message: 'Gone.' } },
      'This cannot be shown',
      /missing.*Install the extension again/,
    ],
  ])('%j', (page, heading, text) => {
    const shown = popup({ page });
    expect(texts(shown, '.findings h2')).toEqual([heading]);
    expect(texts(shown, '.findings')[0]?.slice(heading.length)).toMatch(text);
    expect(texts(shown, '.coverage > p')[0]).toMatch(/^From 3 articles/);
  });

  test.each([
    ['.found button', 'c1'],
    ['.found-names button', 'n1'],
  ])('%s shows its mention on the page', (selector, key) => {
    const onShow = vi.fn();
    popup({ onShow }).querySelector<HTMLElement>(selector)?.click();
    expect(onShow).toHaveBeenCalledExactlyOnceWith(key);
  });

  test.each([true, false])('the switch, now %j, asks for the other and does not move by itself', (on) => {
    const onSwitch = vi.fn();
    const shown = popup({ site: { ...site, on }, onSwitch });
    const box = shown.querySelector<HTMLInputElement>('[role="switch"]');
    box?.click();
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(!on);
    expect(box?.checked).toBe(on);
    expect(texts(shown, '.switch')).toEqual(['Always read on ferry.example']);
  });

  test.each([
    [false, 'Pause everywhere', true],
    [true, 'Go on reading', false],
  ])('paused %j: the foot offers "%s"', (paused, words, asked) => {
    const onPause = vi.fn();
    const shown = popup({ paused, onPause });
    const button = [...shown.querySelectorAll<HTMLElement>('.foot button')].find(
      ({ textContent }) => textContent === words,
    );
    button?.click();
    expect(onPause).toHaveBeenCalledExactlyOnceWith(asked);
  });

  test('a refused grant is said', () => {
    expect(texts(popup({ site: { ...site, problem: 'refused' } }), '[role="alert"]')).toEqual([
      'The browser did not grant it. Nothing has changed.',
    ]);
  });

  test('no switch where there is no site', () => {
    expect(popup({ site: undefined }).querySelector('[role="switch"]')).toBeNull();
  });

  test('hits take the place of the finds, and open', () => {
    const onOpen = vi.fn();
    const hit = { kind: 'entity', id: 'lund', text: 'Ada Lund', detail: 'Lund' } as const;
    const shown = popup({ query: 'lun', hits: [hit], onOpen });
    expect(texts(shown, 'h2')).toEqual(['1 result']);
    shown.querySelector<HTMLElement>('.found button')?.click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(hit);
  });

  test('no hit is said without a verdict, with what is covered', () => {
    const shown = popup({ query: 'unicorn', hits: [] });
    expect(texts(shown, 'h2')).toEqual(['Nothing in this collection for “unicorn”.']);
    expect(texts(shown, '.coverage > p')[0]).toMatch(/Not found here does not mean undisputed\.$/);
  });

  test('typing asks', () => {
    const onQuery = vi.fn();
    const box = popup({ onQuery }).querySelector<HTMLInputElement>('input[type="search"]');
    if (box) box.value = 'lund';
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('lund');
  });
});

test('the side panel opens by its button', () => {
  const onPanel = vi.fn();
  popup({ onPanel }).querySelector<HTMLElement>('.foot button')?.click();
  expect(onPanel).toHaveBeenCalledOnce();
});
