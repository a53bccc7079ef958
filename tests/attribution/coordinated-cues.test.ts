import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { splitCoordinated } from '#lib/attribution/coordinated-cues.ts';
import type { LabelledSpan, Part } from '#lib/attribution/label.ts';
import { loadModel } from '#lib/attribution/model-file.ts';
import { read } from '#lib/attribution/reading.ts';

const model = loadModel(await readFile(new URL('../../assets/models/attribution.bin', import.meta.url)));

test.each([
  [
    'The mayor',
    'denied',
    'the report and instead said that the bridge was safe.',
    ['denied the report', 'instead said that the bridge was safe.'],
  ],
  [
    'The mayor',
    'said',
    'the bridge was safe and open to all.',
    ['said the bridge was safe and open to all.'],
  ],
  [
    'The mayor',
    'said',
    '"we looked and he said nothing more".',
    ['said "we looked and he said nothing more".'],
  ],
])('%s %s %s', (source, cue, content, expected) => {
  const text = `${source} ${cue} ${content}`;
  const reading = read(text, model);
  const span = (part: Part, words: string): LabelledSpan => {
    const start = text.indexOf(words);
    const inside = reading.tokens.flatMap((token, i) =>
      token.start >= start && token.end <= start + words.length ? [i] : [],
    );
    return { part, from: inside[0] ?? 0, to: (inside.at(-1) ?? 0) + 1 };
  };
  const linked = [
    { source: [span('source', source)], cue: [span('cue', cue)], content: [span('content', content)] },
  ];
  const written = splitCoordinated(reading, linked).map((each) =>
    [...each.cue, ...each.content]
      .map(({ from, to }) => text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end))
      .join(' '),
  );
  expect(written).toEqual(expected);
});
