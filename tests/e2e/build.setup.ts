import { buildForLocalhost } from '#lib/cli/build-extension.ts';

/** Builds, once for all end-to-end tests, the extension that they install. */
export default async function buildBoth(): Promise<void> {
  await buildForLocalhost('chromium');
  await buildForLocalhost('firefox');
}
