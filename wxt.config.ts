import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * Tells V8 to compile the script that runs on every page in one go instead of each function when it is first called.
 * https://v8.dev/blog/explicit-compile-hints
 *
 * Only this one: the script that reads would take a tenth less time, but most of it in one task, which on a slow machine is over
 * 50 ms.
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  generateBundle(_, bundle) {
    const script = bundle['glance.js'];
    if (script?.type === 'chunk') script.code = `//# allFunctionsCalledOnLoad\n${script.code}`;
  },
};

/** The extension's build: one source, a Chrome and a Firefox package. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  // The oldest browsers of the manifest: for older ones `light-dark()` is rewritten, which a shadow root then gets wrong.
  vite: () => ({ plugins: [preact(), compiledAtOnce], build: { target: ['chrome128', 'firefox153'] } }),
  zip: { excludeSources: ['test-results/**', 'coverage/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    optional_host_permissions: ['*://*/*'],
    // Browser tests cannot answer a permission prompt: their build reads pages of this machine, and differs in nothing else.
    ...(process.env.SECOND_SOURCE_TEST_HOSTS === '1' && { host_permissions: ['http://localhost/*'] }),
    // Chromium keeps Alt+Shift+N and Alt+Shift+P, among others, for its tab groups and leaves such a command without a key.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-highlight': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNext__',
      },
      'previous-highlight': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandPanel__',
      },
      // Browsers suggest keys for four commands at most.
      'list-highlights': { description: '__MSG_commandList__' },
      'save-selection': { description: '__MSG_commandSave__' },
    },
    // `caretPositionFromPoint`, by which a click finds its highlight.
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'second-source@second-source.example',
          // `adoptedStyleSheets` from a content script (https://bugzil.la/1751346): the card's style on strict pages.
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
