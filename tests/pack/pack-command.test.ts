import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pack } from '../../lib/cli/pack.ts';
import { fixtureFolder } from './fixture.ts';

const bundled = 'assets/public/packs/bundled.json';
const schema = 'assets/knowledge-pack.schema.json';
const claim = 'assets/curated/claims/c-pier-shut.yaml';

let root = '';
const printed = { out: '', err: '' };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'second-source-pack-'));
  cpSync(fixtureFolder, root, { recursive: true });
  Object.assign(printed, { out: '', err: '' });
  vi.spyOn(console, 'log').mockImplementation((text) => {
    printed.out += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    printed.err += `${text}\n`;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const read = (path: string) => readFileSync(join(root, path), 'utf-8');
const change = (path: string, from: string, to: string) => {
  expect(read(path)).toContain(from);
  writeFileSync(join(root, path), read(path).replace(from, to));
};

test('writes pack and schema, and says what they hold', async () => {
  expect(await pack([], root)).toBe(0);
  expect(JSON.parse(read(bundled))).toMatchObject({ format: 'second-source/knowledge-pack', version: 1 });
  expect(JSON.parse(read(schema))).toMatchObject({
    title: 'Second Source knowledge pack',
    additionalProperties: false,
  });
  expect(printed.out).toMatch(
    /^3 outlets, 3 articles, 4 claims \(2 in more than one outlet\), 4 names, 2 label sets, 1 contrast, \d+ bytes\n$/,
  );
  expect(readdirSync(join(root, 'assets/public/packs'))).toEqual(['bundled.json']);
});

test('a second build changes no byte', async () => {
  await pack([], root);
  const first = read(bundled);
  await pack([], root);
  expect(read(bundled)).toBe(first);
});

test('where anything is wrong, the old pack stays', async () => {
  await pack([], root);
  const [oldPack, oldSchema] = [read(bundled), read(schema)];
  change(claim, 'Workers closed', 'Crews closed');
  expect(await pack([], root)).toBe(1);
  expect(printed.err).toMatch(/^assets\/curated\/claims\/c-pier-shut\.yaml:6: quotation is not verbatim/);
  expect(printed.err).toContain('1 problem; the pack on disk stays as it was.');
  expect([read(bundled), read(schema)]).toEqual([oldPack, oldSchema]);
});

test.each([
  ['a file that is not UTF-8', 'assets/curated/labels.yaml', /labels\.yaml:1: is not UTF-8/],
  [
    'an article that is not UTF-8',
    'assets/corpus/gull-wire/2030-05-02.txt',
    /2030-05-02\.txt:1: is not UTF-8/,
  ],
])('%s is an error, not a repair', async (_, path, message) => {
  writeFileSync(join(root, path), Buffer.from([0x2d, 0xff, 0xfe]));
  expect(await pack([], root)).toBe(1);
  expect(printed.err).toMatch(message);
});

test('a folder that is missing is an error', async () => {
  rmSync(join(root, 'assets/corpus'), { recursive: true });
  expect(await pack([], root)).toBe(1);
  expect(printed.err).toContain('assets/corpus:1: cannot be read');
});

describe('--check', () => {
  test('is content with what was just written', async () => {
    await pack([], root);
    expect(await pack(['--check'], root)).toBe(0);
  });

  test.each([
    ['the curated layer', claim, 'stance: doubts', 'stance: denies', [bundled]],
    ['the pack', bundled, 'doubts', 'denies', [bundled]],
    ['the schema', schema, 'knowledge pack', 'pack', [schema]],
  ])('tells when %s was changed, and changes nothing', async (_, path, from, to, outdated) => {
    await pack([], root);
    change(path, from, to);
    const before = read(bundled);
    expect(await pack(['--check'], root)).toBe(1);
    for (const file of outdated) expect(printed.err).toContain(`${file}:1: is out of date`);
    expect(read(bundled)).toBe(before);
  });

  test('writes nothing where there was nothing', async () => {
    expect(await pack(['--check'], root)).toBe(1);
    expect(existsSync(join(root, bundled))).toBe(false);
  });
});

test('an option that there is not is refused before anything is written', async () => {
  await expect(pack(['--chekc'], root)).rejects.toThrow("Unknown option '--chekc'");
  expect(existsSync(join(root, bundled))).toBe(false);
});
