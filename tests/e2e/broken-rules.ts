import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** The accessibility rules that a page breaks within one element, each with where. */
export async function brokenRules(page: Page, within: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (root: string) => {
    const run: typeof axe.run = Reflect.get(globalThis, 'axe').run;
    const { violations } = await run(root, { rules: { region: { enabled: false } } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
    );
  }, within);
}
