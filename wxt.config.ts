import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The extension's build: one source, a Chrome and a Firefox package. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  vite: () => ({ plugins: [preact()] }),
  zip: { excludeSources: ['test-results/**', 'coverage/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    // Browser tests cannot answer a permission prompt: their build reads pages of this machine, and differs in nothing else.
    ...(process.env.SECOND_SOURCE_TEST_HOSTS === '1' && { host_permissions: ['http://localhost/*'] }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-highlight': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNext__',
      },
      'previous-highlight': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPrevious__',
      },
    },
    // `caretPositionFromPoint`, by which a click finds its highlight.
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'second-source@second-source.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
