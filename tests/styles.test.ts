import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** A side by its name, where a reader from right to left needs the other one. */
const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right)\s*:|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)/g;

function physical(css: string): string[] {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, '').match(PHYSICAL) ?? [];
}

describe('style sheets mirror for readers from right to left', () => {
  test.each([
    ['p { margin-left: 1px }', 1],
    ['p { left: 0 }', 1],
    ['p { text-align: right }', 1],
    ['p { border-right-color: red }', 1],
    ['p { float: left }', 1],
    ['p { margin-inline-start: 1px; inset-inline: 0; text-align: start; --left: 3px }', 0],
    ['/* left: 0 */ p { inset: var(--top) auto auto var(--left) }', 0],
  ])('%s', (css, found) => {
    expect(physical(css).length).toBe(found);
  });

  test.each(globSync('{assets/styles,components,entrypoints}/**/*.css'))(
    '%s names no left and no right',
    (file) => {
      expect(physical(readFileSync(file, 'utf8'))).toEqual([]);
    },
  );
});
