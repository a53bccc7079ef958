import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localhostBuild } from '#lib/cli/build-extension.ts';
import { BROWSERS } from './reader.ts';

function manifestIn(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
}

describe.each(BROWSERS)('the manifest for %s', (name) => {
  const stores = manifestIn(`.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  const tests = manifestIn(localhostBuild(name));

  test('asks for no site at installation', () => {
    expect(stores).not.toHaveProperty('host_permissions');
    expect(stores).not.toHaveProperty('content_scripts');
    const panel = name === 'chromium' ? ['sidePanel'] : [];
    expect(stores.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', ...panel]);
  });

  test('is the one that is tested here, but for reading localhost', () => {
    expect(tests).toEqual({ ...stores, host_permissions: ['http://localhost/*'] });
  });
});
