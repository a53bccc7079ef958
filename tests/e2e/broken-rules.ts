import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * The accessibility rules that a page breaks within one element, each with where. Only what is broken is worked out, and
 * nothing is fetched: most of the time that end-to-end tests take would go into the rest.
 */
export async function brokenRules(page: Page, within: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (root: string) => {
    const run: typeof axe.run = Reflect.get(globalThis, 'axe').run;
    const { violations } = await run(root, {
      resultTypes: ['violations'],
      preload: false,
      rules: { region: { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
    );
  }, within);
}
