// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Difference, Explanation } from '#lib/model/explanation.ts';
import type { AppearanceView } from '#lib/model/view.ts';
import { ClaimCard, type ClaimCardProps } from '../../components/ClaimCard.tsx';
import { CopyProvider } from '../../components/Copying.ts';
import { OutletRows } from '../../components/OutletRows.tsx';
import { MENTION, row, SENTENCE, spanOf, VIEW, WHY } from './fixture.ts';
import { show, texts } from './show.tsx';

const nothing = () => undefined;

function card(props: Partial<ClaimCardProps> = {}): HTMLElement {
  return show(
    <ClaimCard
      sentence={SENTENCE}
      marked={spanOf(SENTENCE, 'the bridge was shut')}
      mention={MENTION}
      view={VIEW}
      more={[]}
      onMore={nothing}
      onClose={nothing}
      {...props}
    />,
  );
}

describe('the frame', () => {
  test('is a dialog that is named, takes the focus and is not modal', () => {
    const dialog = card().querySelector('[role="dialog"]');
    const title = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).toBe('How other outlets put it');
    expect(dialog?.getAttribute('tabindex')).toBe('-1');
    expect(dialog?.hasAttribute('aria-modal')).toBe(false);
  });

  test('closes by its button', () => {
    const onClose = vi.fn();
    card({ onClose }).querySelector<HTMLElement>('button[aria-label="Close"]')?.click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('no heading skips a level', () => {
    const levels = [...card().querySelectorAll('h1, h2, h3, h4, h5')].map(({ tagName }) =>
      Number(tagName[1]),
    );
    expect(levels[0]).toBe(2);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 2) + 1);
  });
});

describe('the sentence and the claim', () => {
  test('the matched words are marked in the sentence', () => {
    expect(texts(card(), '.sentence')).toEqual([SENTENCE]);
    expect(texts(card(), '.sentence mark')).toEqual(['the bridge was shut']);
  });

  test.each([
    ['differs', false, ['a detail differs here']],
    ['contradicts', false, ['says the contrary']],
    ['same', true, ['word for word']],
    ['same', false, []],
  ] as const)('%s, verbatim %j', (outcome, verbatim, tags) => {
    const mention = { ...MENTION, outcome, verbatim };
    expect(texts(card({ mention }), '.on-page .tag')).toEqual(tags);
  });

  const DAYS = { from: '2031-05-04', to: '2031-05-05' };
  test.each<[Explanation['outcome'], Difference[], string[]]>([
    ['same', [], []],
    [
      'differs',
      [{ kind: 'number', here: '150,000 dockers', others: ['130,000 dockers', 'about 140,000'] }],
      ['This page says “150,000 dockers”; others say “130,000 dockers or about 140,000”.'],
    ],
    [
      'differs',
      [{ kind: 'number', here: '150,000', others: [] }],
      ['This page says “150,000”; no other outlet here gives this number.'],
    ],
    [
      'differs',
      [
        { kind: 'day', here: '3 May', others: DAYS },
        { kind: 'source', here: 'Anna', others: ['the mayor'] },
      ],
      [
        'This page says “3 May”; the claim is about 4 – 5 May 2031.',
        'Said here by “Anna”; elsewhere by “the mayor”.',
      ],
    ],
    [
      'differs',
      [{ kind: 'source', here: 'Anna', others: [] }],
      ['Said here by “Anna”; no other outlet here names this speaker.'],
    ],
    [
      'differs',
      [
        { kind: 'degree', here: 'some dockers', others: ['all dockers'] },
        { kind: 'degree', here: 'may close', others: [] },
      ],
      [
        'This page says “some dockers”; others say “all dockers”.',
        'This page says “may close”; no other outlet here puts it that way.',
      ],
    ],
    ['contradicts', [], ['This page says the contrary. What follows are reports of the claim itself.']],
  ])('its head says in what the page %s: %j', (outcome, differences, said) => {
    const shown = card({ view: { ...VIEW, why: { ...WHY, outcome, differences } } });
    expect(texts(shown, '.outcome li').map((words) => words.replaceAll(/\s/g, ' '))).toEqual(said);
    const first = shown.querySelector('.body')?.firstElementChild;
    expect(first?.classList.contains('outcome')).toBe(said.length > 0);
  });

  test.each([
    ['2031-05-05', 'About 4 May 2031'],
    [undefined, 'About 4 May 2031'],
    ['2024-02-01', 'This claim is about 4 May 2031; the page you are reading is from 1 Feb 2024.'],
    ['2032-01-01', 'This claim is about 4 May 2031; the page you are reading is from 1 Jan 2032.'],
  ])('a page of %s', (published, said) => {
    expect(texts(card({ published }), '.when, .note')).toEqual([said]);
  });
});

describe('the outlets', () => {
  test('stand in the order of their first rows, each with all its rows', () => {
    const shown = [...card().querySelectorAll('.body > .outlet')];
    expect(shown.map((outlet) => texts(outlet, 'h4'))).toEqual([
      ['The Harbour Post (probable)'],
      ['Island Daily'],
    ]);
    expect(shown.map((outlet) => outlet.querySelectorAll('blockquote').length)).toEqual([2, 1]);
  });

  test('the one being read is set apart, last, and is not counted', () => {
    const shown = card();
    expect(texts(shown, '.own h3, .own h4')).toEqual(['Also in the outlet you are reading', 'Ferry Gazette']);
    expect(texts(shown, '.body > .outlet').join()).not.toContain('Ferry Gazette');
    expect(shown.querySelector('.own ~ .outlet')).toBeNull();
    expect(texts(shown, 'ul.summary li')[0]).toBe('2 other outlets');
  });

  test('the summary counts an outlet once for each way of putting it', () => {
    const again = row('Island Daily', 'attributes', 'A docker said so too.');
    const view = { ...VIEW, others: [...VIEW.others, again] };
    expect(texts(card({ view }), 'ul.summary li')).toEqual([
      '2 other outlets',
      '1 attributes it',
      '1 keeps its distance',
      '1 reports a denial',
    ]);
  });

  test.each([
    ['asserts', undefined, 'Says it in its own voice'],
    ['attributes', undefined, 'Reports it as said by someone else'],
    ['attributes', 'Dockers', 'Reports it as said by “Dockers”'],
    ['doubts', undefined, 'Reports it with distance'],
    ['doubts', 'Dockers', 'Reports it with distance, as said by “Dockers”'],
    ['denies', undefined, 'Reports a denial'],
    ['denies', 'Dockers', 'Reports a denial; source: “Dockers”'],
  ] as const)('%s by %s', (stance, source, words) => {
    const one = row('Island Daily', stance, 'Dockers said so.', source ? { source } : {});
    expect(texts(card({ view: { ...VIEW, others: [one], own: [] } }), '.outlet > ul > li > .stance')[0]).toBe(
      words,
    );
  });

  test('no two stances have the same shape', () => {
    const shapes = (['asserts', 'attributes', 'doubts', 'denies'] as const).map((stance) => {
      const view = { ...VIEW, others: [row('Island Daily', stance, 'So it is.')], own: [] };
      return card({ view }).querySelector('.stance svg')?.innerHTML;
    });
    expect(new Set(shapes).size).toBe(4);
  });

  test('where there is no other, the card says so and leaves the claim alone', () => {
    const shown = card({ view: { ...VIEW, others: [] } });
    expect(texts(shown, 'p.summary')[0]).toMatch(/^No other outlet in this collection/);
    expect(texts(shown, '.own h4')).toEqual(['Ferry Gazette']);
  });

  test('days stand in the rows where an outlet has several', () => {
    const later = { ...row('Island Daily', 'asserts', 'It is open again.'), published: '2031-05-09' };
    const shown = card({ view: { ...VIEW, others: [...VIEW.others, later] } });
    expect(texts(shown, '.body > .outlet:nth-of-type(1) time')).toEqual(['4 May 2031']);
    expect(texts(shown, '.body > .outlet:nth-of-type(2) time')).toEqual(['4 May 2031', '9 May 2031']);
  });

  test('an article is linked where its address is known', () => {
    const linked = { ...row('Island Daily', 'asserts', 'So it is.'), url: 'https://island.example/a' };
    const links = [...card({ view: { ...VIEW, others: [linked] } }).querySelectorAll('a')];
    expect(links.map(({ href, rel }) => [href, rel])).toEqual([['https://island.example/a', 'noreferrer']]);
  });
});

describe('a row', () => {
  const quoted = row('Island Daily', 'attributes', 'Two dockers said the bridge was shut by crews.');

  function cardOf(one: Partial<AppearanceView>, props: Partial<ClaimCardProps> = {}): HTMLElement {
    return card({ view: { ...VIEW, others: [{ ...quoted, ...one }], own: [] }, ...props });
  }

  test('marks what differs from the page, and lists it', () => {
    const departures: AppearanceView['departures'] = [
      { kind: 'counted', ...spanOf(quoted.text, 'Two dockers'), here: 'two people' },
      { kind: 'doer', ...spanOf(quoted.text, 'crews') },
    ];
    const shown = cardOf({ departures });
    expect(texts(shown, '.quote .departs')).toEqual(['Two dockers', 'crews']);
    expect(texts(shown, '.departures li')).toEqual([
      'Two dockers – on this page “two people”',
      'crews – this page does not say who',
    ]);
    expect(texts(shown, '.legend .departs')).toHaveLength(1);
    expect(texts(card(), '.departures, .legend .departs')).toEqual([]);
  });

  test('of several outlets names and counts them all, and shows their wordings on request', () => {
    const copy = row('The Harbour Post', 'attributes', 'Two dockers said the bridge had been shut by crews.');
    const shown = cardOf({ copies: [copy] });
    expect(texts(shown, '.body > .outlet h4')).toEqual(['Island Daily, The Harbour Post (probable)']);
    expect(texts(shown, 'ul.summary li')).toEqual(['2 other outlets', '2 attribute it']);
    expect(texts(shown, '.copies > summary')).toEqual(['The same report in 1 more outlet']);
    expect(texts(shown, '.copies .quote')).toEqual([copy.text]);
  });

  test('links to the quotation in the article', () => {
    const url = 'https://island.example/a';
    const [link] = cardOf({ url, link: `${url}#:~:text=bridge` }).querySelectorAll('a');
    expect(link?.href).toBe(`${url}#:~:text=bridge`);
  });

  test.each([
    [{}, '“Two dockers said the bridge was shut by crews.” — Island Daily, 4 May 2031'],
    [
      { certain: false, headline: 'A bridge', url: 'https://island.example/a' },
      '“Two dockers said the bridge was shut by crews.” — Island Daily (probable), “A bridge”, 4 May 2031, ' +
        'https://island.example/a',
    ],
    [
      { quote: spanOf(quoted.text, 'the bridge was shut') },
      '“the bridge was shut” — Island Daily, 4 May 2031',
    ],
  ])('is copied with its citation: %o', async (one, copied) => {
    const copy = vi.fn(async () => undefined);
    const shown = show(
      <CopyProvider value={copy}>
        <OutletRows rows={[{ ...quoted, ...one }]} />
      </CopyProvider>,
    );
    shown.querySelector<HTMLElement>('.byline button')?.click();
    expect(copy).toHaveBeenCalledExactlyOnceWith(copied);
    await vi.waitFor(() => expect(texts(shown, '[role=status]')).toEqual(['Copied']));
  });

  test('says so where the browser does not let it be copied, and has no button where nothing can be', async () => {
    const shown = show(
      <CopyProvider value={() => Promise.reject(new Error('no'))}>
        <OutletRows rows={[quoted]} />
      </CopyProvider>,
    );
    shown.querySelector<HTMLElement>('.byline button')?.click();
    await vi.waitFor(() => expect(texts(shown, '[role=status]')).toEqual(['The browser did not allow it']));
    expect(card().querySelector('.byline button')).toBeNull();
  });
});

describe('a wrong match', () => {
  test('is noted, and taken back', async () => {
    const onWrong = vi.fn(async () => undefined);
    const shown = card({ onWrong });
    const button = shown.querySelector<HTMLElement>('.wrong button');
    button?.click();
    await vi.waitFor(() => expect(texts(shown, '.wrong p')[0]).toMatch(/^Noted on this device/));
    button?.click();
    await vi.waitFor(() => expect(texts(shown, '.wrong p')).toEqual(['']));
    expect(onWrong.mock.calls).toEqual([[true], [false]]);
  });

  test('that cannot be noted says so and stays as it was', async () => {
    const shown = card({ onWrong: () => Promise.reject(new Error('full')) });
    shown.querySelector<HTMLElement>('.wrong button')?.click();
    await vi.waitFor(() => expect(texts(shown, '.wrong [role=alert]')).toHaveLength(1));
    expect(texts(shown, '.wrong > button')).toEqual(['Wrong match']);
  });

  test('cannot be said where nothing can be noted', () => {
    expect(card().querySelector('.wrong')).toBeNull();
  });
});

describe('beside the rows', () => {
  test('labels name their outlets, and the page’s own term', () => {
    expect(texts(card(), '.chip.here')).toEqual(['dockersOn this page1 outlet: Island Daily']);
  });

  test('a label opens where it stands, one at a time, and closes again', async () => {
    const [first] = VIEW.labels[0]?.labels ?? [];
    if (!first) throw new Error('The fixture has no label.');
    const uses = ['Island Daily', 'The Harbour Post'].map((outlet) => ({
      ...row(outlet, 'asserts', 'A gang.'),
      quote: `A gang, says ${outlet}`,
      voice: 'the outlet',
    }));
    const labels = [{ thing: 'the people', labels: [first, { term: 'gang', here: false, uses }] }];
    const shown = card({ view: { ...VIEW, labels } });
    expect(texts(shown, '.chip .term')).toEqual(['gang', 'dockers']);
    const [gang, dockers] = shown.querySelectorAll<HTMLElement>('.chip');
    gang?.click();
    await vi.waitFor(() =>
      expect(texts(shown, '.uses q')).toEqual(['A gang, says Island Daily', 'A gang, says The Harbour Post']),
    );
    expect(gang?.getAttribute('aria-expanded')).toBe('true');
    expect(gang?.getAttribute('aria-controls')).toBe(shown.querySelector('.uses')?.id);
    dockers?.click();
    await vi.waitFor(() => expect(texts(shown, '.uses q')).toEqual(['Dockers said']));
    dockers?.click();
    await vi.waitFor(() => expect(shown.querySelector('.uses')).toBeNull());
  });

  test('differences stand side by side', () => {
    expect(texts(card(), 'details[open] .side-outlet')).toEqual([
      'The Harbour Post (probable)',
      'Island Daily',
    ]);
  });

  test('a contrary claim opens by its button', () => {
    const onOpenClaim = vi.fn();
    card({ onOpenClaim }).querySelector<HTMLElement>('.side .link')?.click();
    expect(onOpenClaim).toHaveBeenCalledExactlyOnceWith('bridge-open');
  });

  test('what else stands here opens by its button', () => {
    const onMore = vi.fn();
    const shown = card({ more: [{ key: 'k7', text: 'dockers' }], onMore });
    shown.querySelector<HTMLElement>('.more button')?.click();
    expect(onMore).toHaveBeenCalledExactlyOnceWith('k7');
  });

  test('why it matched: how close, the words that decided by kind, and what speaks against it', () => {
    const shown = card({ view: { ...VIEW, why: WHY } });
    expect(texts(shown, '.why mark')).toEqual(['bridge']);
    expect(texts(shown, '.why dt')).toEqual([
      'How close',
      'Words your page shares with the closest wording known',
      'The closest wording known',
      'Words',
      'Day',
      'What speaks against it',
    ]);
    expect(texts(shown, '.why dd').slice(3)).toEqual([
      'bridgepeople – there “Dockers”',
      '4 May',
      'Not said here: dockers or quay',
    ]);
    expect(texts(shown, '.why dd')[0]).toBe('close (80%)');
  });

  test('the numbers that count as the same are told beside a number that decided, and only there', () => {
    const reasons: Explanation['reasons'] = [
      { kind: 'actor', here: 'Dockers' },
      { kind: 'number', here: '130,000' },
    ];
    const tolerance = { min: 100_000, max: 190_000, unit: 'troops' };
    const told = (some: Explanation['reasons']) => {
      const why = { ...WHY, reasons: some, missing: [], tolerance };
      return texts(card({ view: { ...VIEW, why } }), '.why dd').slice(3);
    };
    const bounds = 'Numbers from 100,000 to 190,000 are taken for the same claim.';
    expect(told(reasons)).toEqual(['130,000', bounds, 'Dockers']);
    expect(told(reasons.slice(0, 1))).toEqual(['Dockers']);
  });

  test('a card that no sentence led to says nothing of why', () => {
    expect(card().querySelector('.why')).toBeNull();
  });

  test('what is covered is always in sight', () => {
    expect(texts(card(), '.coverage > p')[0]).toMatch(
      /^From 3 articles, 2 outlets, 1\s?–\s?9 May 2031\. Not found here does not mean undisputed\.$/,
    );
  });
});
