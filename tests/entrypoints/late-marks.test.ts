import { expect, test, vi } from 'vitest';
import type { PageChoices } from '#lib/messages/questions.ts';
import { LateMarks } from '../../entrypoints/content/late-marks.ts';
import type { PageMarks } from '../../entrypoints/content/marks.ts';

const marks = () => ({ end: vi.fn(), choose: vi.fn() }) as unknown as PageMarks;
const choices: PageChoices = {
  looks: { palette: 'blue', line: 'solid' },
  hover: true,
  language: 'de',
  stopped: '',
};

test('they are brought once, however many want them', async () => {
  const made = marks();
  const bring = vi.fn(async () => made);
  const late = new LateMarks(bring);
  expect(late.here).toBeUndefined();
  expect(await Promise.all([late.wanted(), late.wanted()])).toEqual([made, made]);
  expect(late.here).toBe(made);
  expect(bring).toHaveBeenCalledOnce();
});

test('what did not come is brought when it is wanted again', async () => {
  const made = marks();
  const bring = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(made);
  const late = new LateMarks(bring);
  await expect(late.wanted()).rejects.toThrow('gone');
  expect(await late.wanted()).toBe(made);
});

test('what comes late follows what was chosen meanwhile', async () => {
  const made = marks();
  const late = new LateMarks(async () => made);
  const coming = late.wanted();
  late.choose(choices);
  await coming;
  expect(made.choose).toHaveBeenCalledExactlyOnceWith(choices);
});

test('what comes after the end is ended at once', async () => {
  const made = marks();
  const late = new LateMarks(async () => made);
  const coming = late.wanted();
  late.end();
  await coming;
  expect(made.end).toHaveBeenCalledOnce();
});
