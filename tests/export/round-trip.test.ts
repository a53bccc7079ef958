import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backup } from '#lib/export/backup.ts';
import { readFile } from '#lib/export/read-file.ts';
import { webAnnotation } from '#lib/export/web-annotation.ts';
import { anyHighlight } from './random-highlight.ts';

const TRIALS = 10_000;
const WRITTEN = '2026-03-01T10:00:00.000Z';
// Cloned: some of what is generated has no prototype, which no file can keep.
const highlights = structuredClone(fc.sample(anyHighlight, { numRuns: TRIALS, seed: 4 }));

/** To the disk and back. */
const stored = (text: string) =>
  new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text));

describe.each([backup, webAnnotation])('$id', (format) => {
  test('brings 10,000 random highlights back without loss', { timeout: 60_000 }, () => {
    const file = readFile(stored(format.write(highlights, WRITTEN)));
    expect(file).toMatchObject({ format: format.id, leftOut: {} });
    expect(file.highlights).toHaveLength(TRIALS);
    const different = highlights.findIndex((one, index) => !isDeepStrictEqual(one, file.highlights[index]));
    expect(file.highlights[different]).toEqual(highlights[different]);
    expect(different).toBe(-1);
  });

  test('of an empty library is a file that can be read', () => {
    expect(readFile(format.write([], WRITTEN)).highlights).toEqual([]);
  });
});
