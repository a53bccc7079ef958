import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Line, Palette } from '#lib/model/settings.ts';
import { claimHighlightName } from '#lib/page/claim-highlight-name.ts';

const css = readFileSync('assets/styles/tokens.css', 'utf8');

/** Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function token(name: string, theme: 'light' | 'dark'): string {
  const [, light, dark] = css.match(new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`)) ?? [];
  const colour = theme === 'light' ? light : dark;
  if (!colour) throw new Error(`--${name} is not in tokens.css as light-dark(#…, #…).`);
  return colour;
}

describe.each(['light', 'dark'] as const)('contrast in the %s theme', (theme) => {
  test.each([
    ['ink', 'paper', 4.5],
    ['ink', 'paper-sunk', 4.5],
    ['ink-soft', 'paper', 4.5],
    ['ink-soft', 'paper-sunk', 4.5],
    ['accent', 'paper', 4.5],
    ['edge', 'paper', 3],
  ] as const)('%s on %s', (ink, paper, least) => {
    expect(contrast(token(ink, theme), token(paper, theme))).toBeGreaterThanOrEqual(least);
  });
});

const marks = readFileSync('assets/styles/marks.css', 'utf8');
const highlights = readFileSync('assets/styles/highlights.css', 'utf8');
const PALETTES: Palette[] = ['amber', 'blue', 'plum', 'slate'];
const LINES: Line[] = ['solid', 'dashed', 'wavy'];

/** The values that the rules for one highlight give a property, in the order of the style sheet. */
function values(sheet: string, name: string, property: string): string[] {
  return [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
    selectors.includes(`::highlight(${name})`)
      ? [...body.matchAll(new RegExp(`(?<![\\w-])${property}: ([^;]+);`, 'g'))].map(([, value = '']) => value)
      : [],
  );
}

/** What a page's background or text looks like under a translucent colour, e.g. `rgb(1 2 3 / 20%)`. */
function under(tint: string, colour: string): string {
  const [r = 0, g = 0, b = 0, percent = 0] = [...tint.matchAll(/\d+/g)].map(Number);
  return `#${[r, g, b]
    .map((part, at) => {
      const below = Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16);
      return Math.round((part * percent + below * (100 - percent)) / 100)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;
}

describe.each(PALETTES.flatMap((palette) => LINES.map((line) => ({ palette, line }))))(
  'a claim in $palette with a $line line',
  (looks) => {
    const name = claimHighlightName(looks);
    const others = (['differs', 'contradicts'] as const).map((outcome) => claimHighlightName(looks, outcome));
    const [light = '', dark = ''] = values(highlights, name, 'text-decoration-color');
    const [lightTint = '', darkTint = ''] = values(highlights, name, 'background-color');

    test('has the colours of the same claim where it differs or is contradicted, and a line that no claim has', () => {
      for (const property of ['text-decoration-color', 'background-color'])
        for (const other of others)
          expect(values(highlights, other, property)).toEqual(values(highlights, name, property));
      const [differs = '', contrary = ''] = others;
      expect(values(highlights, differs, 'text-decoration-style')).toEqual(['double']);
      expect(values(highlights, contrary, 'text-decoration-line')).toEqual(['underline overline']);
      for (const property of ['text-decoration-style', 'text-decoration-line'])
        expect(values(highlights, name, property)).not.toContain(
          property.endsWith('line') ? 'underline overline' : 'double',
        );
    });

    test('has its line', () => {
      const style = values(highlights, name, 'text-decoration-style').at(0) ?? 'solid';
      expect(style).toBe(looks.line);
      expect(values(highlights, name, 'text-decoration')[0]).toMatch(/^underline solid \d+px$/);
    });

    test.each([
      ['light', light, '#ffffff'],
      ['light', light, '#000000'],
      ['dark', dark, '#ffffff'],
      ['dark', dark, '#000000'],
    ])('its line is seen: %s reader, %s on %s', (_, line, page) => {
      expect(contrast(line, page)).toBeGreaterThanOrEqual(3);
    });

    test.each([
      [lightTint, '#ffffff', '#4a4a4a'],
      [lightTint, '#000000', '#b8b8b8'],
      [darkTint, '#121212', '#b8b8b8'],
      [darkTint, '#ffffff', '#4a4a4a'],
    ])('its tint %s leaves text legible on %s', (tint, page, text) => {
      expect(contrast(under(tint, page), text)).toBeGreaterThanOrEqual(4.5);
    });

    test('its marks in cards have its colours, its tints and its line, and are seen there', () => {
      const choice = looks.palette === 'amber' ? '' : `[data-palette="${looks.palette}"]`;
      const [rule = ''] = marks.split(`.card${choice} {`)[1]?.split('}') ?? [];
      expect(rule).toContain(`--mark: light-dark(${light}, ${dark});`);
      expect(rule).toContain(`--mark-wash: light-dark(${lightTint}, ${darkTint});`);
      if (looks.line !== 'solid')
        expect(marks).toContain(`[data-line="${looks.line}"] {\n  --mark-line: ${looks.line};`);
      expect(contrast(light, token('paper-sunk', 'light'))).toBeGreaterThanOrEqual(3);
      expect(contrast(dark, token('paper-sunk', 'dark'))).toBeGreaterThanOrEqual(3);
    });

    test('its colour on offer is its colour', () => {
      const choices = readFileSync('assets/styles/choices.css', 'utf8');
      const swatch = new RegExp(
        `\\.swatch-${looks.palette} \\{\\s+background: (.+);\\s+border-color: (.+);`,
      ).exec(choices);
      expect(swatch?.slice(1)).toEqual([lightTint, light]);
    });
  },
);
