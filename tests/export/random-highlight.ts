import fc from 'fast-check';
import type { Highlight, KeptEvidence } from '#lib/model/highlight.ts';

/** Any UTF-16 text: every script, emoji, control characters, lone surrogates, and what formats trip over. */
const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '=1+1',
      '"',
      '\r\n',
      '\uFEFF',
      '\uD800',
      '__proto__',
      '</script>',
      'ER  - ',
      'א‮ב',
      '👩🏽‍🚀',
    ),
  },
);
const someText = anyText.filter((text) => text !== '');
const time = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = time.map((text) => text.slice(0, 10));
const url = fc.webUrl({ withQueryParameters: true });

/** The parts that may be absent: present or not, never undefined. */
const optional = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(parts, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const evidence: fc.Arbitrary<KeptEvidence> = fc.record({
  kind: fc.constantFrom('claim', 'entity'),
  id: anyText,
  text: anyText,
  pack: fc.record({ id: anyText, version: anyText }),
  rows: fc.array(
    fc
      .tuple(
        fc.record({
          outlet: anyText,
          certain: fc.boolean(),
          published: day,
          quote: anyText,
          source: anyText,
          cue: anyText,
        }),
        optional<{ stance: 'asserts' | 'denies'; headline: string; url: string }>({
          stance: fc.constantFrom('asserts', 'denies'),
          headline: anyText,
          url,
        }),
      )
      .map(([row, extra]) => ({ ...row, ...extra })),
    { maxLength: 2 },
  ),
});

const passage = fc
  .tuple(
    fc.record({
      quote: fc.record({ exact: someText, prefix: anyText, suffix: anyText }),
      knownBy: fc.constantFrom('words', 'surroundings', 'whole', 'nothing'),
    }),
    optional<{ position: { start: number; end: number } }>({
      position: fc.record({ start: fc.nat(), end: fc.nat() }),
    }),
  )
  .map(([base, extra]) => ({ ...base, ...extra }));

const page = fc
  .tuple(
    fc.record({ url, title: anyText }),
    optional<{ outlet: string; author: string; published: string; language: string }>({
      outlet: anyText,
      author: anyText,
      published: day,
      language: anyText,
    }),
  )
  .map(([base, extra]) => ({ ...base, ...extra }));

/** Any highlight that may be in a library. */
export const anyHighlight = fc
  .tuple(
    fc.record({
      id: fc.oneof(
        fc.uuid(),
        fc.uuid().map((id) => `hypothesis:${id}/%"<x>`),
      ),
      revision: fc.integer({ min: 1 }),
      created: time,
      modified: time,
      page,
      passage,
      note: anyText,
      tags: fc.array(anyText, { maxLength: 3 }),
      colour: fc.constantFrom('yellow', 'green', 'blue', 'pink', 'purple'),
      touched: fc.array(evidence, { maxLength: 2 }),
      placement: fc.record(
        { state: fc.constantFrom('sure', 'unsure', 'lost'), checked: time, rejected: anyText },
        { requiredKeys: ['state', 'checked'] },
      ),
    }),
    optional<{ creator: string }>({ creator: anyText }),
  )
  .map(([base, extra]): Highlight => ({ ...base, ...extra }) as Highlight);
