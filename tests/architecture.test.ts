import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the files of one folder may import: folders of the project, and packages. */
interface Allowance {
  folders: string[];
  packages: RegExp;
}

const NO_PACKAGE = /^$/;
const PURE = ['lib/model', 'lib/text'];

/** ARCHITECTURE.md, "Imports point one way", as a table; a folder may always import from itself. */
const MAY_IMPORT: Record<string, Allowance> = {
  'lib/model': { folders: [], packages: NO_PACKAGE },
  'lib/text': { folders: ['lib/model'], packages: /^stemmer$/ },
  'lib/pack': { folders: PURE, packages: /^(valibot|yaml|fuse\.js)$/ },
  'lib/match': { folders: PURE, packages: NO_PACKAGE },
  'lib/attribution': { folders: PURE, packages: NO_PACKAGE },
  'lib/link': { folders: [...PURE, 'lib/pack', 'lib/match', 'lib/attribution'], packages: NO_PACKAGE },
  'lib/anchor': { folders: PURE, packages: NO_PACKAGE },
  'lib/export': { folders: PURE, packages: /^valibot$/ },
  'lib/library': { folders: PURE, packages: /^fuse\.js$/ },
  'lib/page': { folders: PURE, packages: NO_PACKAGE },
  'lib/messages': { folders: PURE, packages: /^(valibot|webextension-polyfill)$/ },
  'lib/store': { folders: [...PURE, 'lib/library'], packages: /^(dexie|valibot|webextension-polyfill)$/ },
  'lib/cli': {
    folders: [
      ...PURE,
      'lib/pack',
      'lib/match',
      'lib/attribution',
      'lib/link',
      'lib/page',
      'lib/messages',
      'lib/export',
    ],
    packages: /./,
  },
  components: { folders: [...PURE, 'lib/library', 'lib/export', 'assets'], packages: /^preact(\/|$)/ },
  entrypoints: {
    folders: [
      ...PURE,
      'lib/pack',
      'lib/match',
      'lib/anchor',
      'lib/export',
      'lib/page',
      'lib/messages',
      'lib/store',
      'lib/export',
      'lib/library',
      'components',
      'assets',
    ],
    packages: /^(preact(\/.+)?|valibot|webextension-polyfill|wxt(\/.+)?)$/,
  },
};

const FILES = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}').map((file) =>
  file.replaceAll('\\', '/'),
);

/** The folder of the table that a path of the project lies in. */
function folderOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? `${top}/${second}` : top;
}

/** Every module that a source text imports, as written. */
function importsOf(source: string): string[] {
  return [...source.matchAll(/\b(?:from|import)\s*\(?\s*'([^'\s]+)'/g)].map(
    ([, specifier = '']) => specifier,
  );
}

/** One plain sentence for each import that a file may not have. */
function wrongImports(file: string, source: string): string[] {
  const folder = folderOf(file);
  const allowed = MAY_IMPORT[folder];
  if (!allowed) return [`${file} lies in ${folder}, a folder that ARCHITECTURE.md does not know`];
  return importsOf(source).flatMap((specifier) => {
    const inProject = specifier.startsWith('.') || specifier.startsWith('#lib/');
    if (!inProject)
      return allowed.packages.test(specifier) ? [] : [`${file} may not import the package ${specifier}`];
    const target = specifier.startsWith('#lib/')
      ? specifier.slice(1)
      : path.posix.join(path.posix.dirname(file), specifier);
    if (!/\.(tsx?|css|json)(\?inline)?$/.test(target))
      return [`${file} imports ${specifier} without its extension`];
    const goesTo = folderOf(target);
    return goesTo === folder || allowed.folders.includes(goesTo)
      ? []
      : [
          `${file} may not import ${target}: ${folder} imports only ${allowed.folders.join(', ') || 'itself'}`,
        ];
  });
}

describe('imports', () => {
  test.each([
    ['lib/model/a.ts', "import type { B } from './b.ts';", true],
    ['lib/model/a.ts', "import { b } from '#lib/text/b.ts';", false],
    ['lib/text/a.ts', "import { parse } from 'valibot';", false],
    ['lib/match/a.ts', "import fs from 'node:fs';", false],
    ['lib/page/a.ts', "import { ask } from '../messages/ask.ts';", false],
    ['lib/page/a.ts', "const late = await import('#lib/store/a.ts');", false],
    ['lib/store/a.ts', "import browser from 'webextension-polyfill';", true],
    ['components/A.tsx', "import browser from 'webextension-polyfill';", false],
    ['components/A.tsx', "import { useState } from 'preact/hooks';", true],
    ['entrypoints/background.ts', "import { pack } from '#lib/cli/pack.ts';", false],
    ['entrypoints/content/index.ts', "import css from '../../components/card.css?inline';", true],
    ['lib/text/a.ts', "import { b } from './b';", false],
    ['lib/new/a.ts', '', false],
  ])('%s: %s', (file, source, allowed) => {
    expect(wrongImports(file, source).length === 0).toBe(allowed);
  });

  test.each(FILES)('%s imports only what it may', (file) => {
    expect(wrongImports(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('files', () => {
  test('are named for what they export', () => {
    expect(FILES.filter((file) => /(^|[-/])(utils?|helpers?|misc|common)([-./]|$)/i.test(file))).toEqual([]);
  });

  test('hold one idea: at most 200 lines, usually under 150', async ({ annotate }) => {
    const lengths = FILES.map((file) => ({
      file,
      lines: readFileSync(file, 'utf8').trimEnd().split('\n').length,
    }));
    const long = lengths
      .filter(({ lines }) => lines > 150)
      .map(({ file, lines }) => `${file}: ${lines} lines`);
    if (long.length > 0) await annotate(`over 150 lines: ${long.join(', ')}`);
    expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
  });

  test('say what each export is for', () => {
    const bare = FILES.flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      return lines
        .map((line, index) => ({ line, before: lines[index - 1] ?? '', place: `${file}:${index + 1}` }))
        .filter(
          ({ line, before }) => /^export (?!(type )?\{|\*)/.test(line) && !before.trimEnd().endsWith('*/'),
        )
        .map(({ place, line }) => `${place}: ${line}`);
    });
    expect(bare).toEqual([]);
  });
});
