import { expect, test } from 'vitest';
import { reportPage } from '#lib/cli/build/report-page.ts';
import type { ArticleRecord } from '#lib/link/article-record.ts';
import { linkRecords } from '#lib/link/link-records.ts';
import { HEAD, record } from '../link/fixture.ts';

const CLOSED =
  'The harbour authority of Gullhaven closed the <b>northern</b> pier after cracks appeared in its pylons';
const SHUT =
  'Gullhaven harbour authority shut its <b>northern</b> pier because cracks appeared in the pylons';

/** An article with a headline and an address. */
function article(id: string, quote: string, headline: string, url: string): ArticleRecord {
  const made = record(id, '2030-05-02', [quote]);
  return { ...made, article: { ...made.article, headline, url } };
}

async function pageOf(records: ArticleRecord[], skipped: { where: string; reason: string }[] = []) {
  let page = '';
  for await (const piece of reportPage({ pack: linkRecords(records, HEAD), skipped, entries: [] }))
    page += piece;
  return page;
}

const BOTH = [
  article('post-1', CLOSED, 'Pier & <i>pylons</i>', 'https://post.example/?a=1&b="2"'),
  article('herald-1', SHUT, 'Pier shut', 'javascript:alert(1)'),
];

test('shows what each outlet says under its headline, and what was left out', async () => {
  const page = await pageOf(BOTH, [{ where: 'a.png', reason: 'is of no kind that is read' }]);
  expect(page).toContain('<q dir="auto">The harbour authority of Gullhaven closed');
  expect(page).toContain('<q dir="auto">Gullhaven harbour authority shut');
  expect(page).toContain('href="https://post.example/?a=1&#38;b=&#34;2&#34;"');
  expect(page).toContain('<td>a.png</td>');
});

test('takes no markup, no script and no address of another kind from what was read', async () => {
  const page = await pageOf(BOTH);
  expect(page).not.toMatch(/<b>|<i>|<script|javascript:/);
  expect(page).toContain('&#60;b&#62;northern');
});

test('stands without a claim', async () => {
  const page = await pageOf(BOTH.slice(0, 1));
  expect(page).toContain('</html>');
  expect(page).not.toContain('<h3');
});
