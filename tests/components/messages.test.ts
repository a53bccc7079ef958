import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import messages from '../../assets/public/_locales/en/messages.json';

const source = [...globSync('{components,entrypoints}/**/*.{ts,tsx}'), 'wxt.config.ts']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the English messages', () => {
  test.each(Object.entries(messages))('%s', (key, { message, description }) => {
    expect(message.trim()).toBe(message);
    expect(message).not.toBe('');
    // A translator must be told what stands for each place.
    for (const [place] of message.matchAll(/\$\d/g)) expect(description).toContain(place);
    const stem = key.replace(/_(?:one|other)$/, '');
    expect(Object.keys(messages)).toEqual(
      expect.arrayContaining(stem === key ? [] : [`${stem}_one`, `${stem}_other`]),
    );
    // Nobody translates what nobody sees.
    expect(source).toMatch(new RegExp(`\\b(?:__MSG_)?${stem}\\b|__MSG_${stem}__`));
  });
});
