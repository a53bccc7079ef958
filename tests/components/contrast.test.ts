import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

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
    ['mark', 'paper-sunk', 3],
  ] as const)('%s on %s', (ink, paper, least) => {
    expect(contrast(token(ink, theme), token(paper, theme))).toBeGreaterThanOrEqual(least);
  });
});
