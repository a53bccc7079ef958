import { readFile } from 'node:fs/promises';
import type { LongPack } from '#lib/pack/pack-json.ts';
import { asHtml } from '../as-html.ts';
import { coverage } from './report-coverage.ts';
import { reportTable } from './report-table.ts';
import { type BuildReport, claimsByOutlets, reasons, reportFacts } from './report-text.ts';

const STYLES = ['tokens', 'report'].map(
  (name) => new URL(`../../../assets/styles/${name}.css`, import.meta.url),
);

function claimCounts(pack: LongPack): string {
  const counts = claimsByOutlets(pack);
  const all = counts.reduce((sum, [, claims]) => sum + claims, 0);
  const rows = counts.map(([outlets, claims]) => {
    const share = Math.round((100 * claims) / all);
    return `<tr><td class="count">${outlets}</td><td class="count">${claims}</td><td><span class="bar" role="img" aria-label="${share} %" style="inline-size:${share}%"></span></td></tr>`;
  });
  return `<h2>How many outlets make a claim</h2>
${reportTable('How many outlets make a claim', 'counts', ['Outlets', 'Claims', 'Share'], rows)}`;
}

function labels({ labelSets, articles, outlets }: LongPack): string {
  const nameOf = new Map(outlets.map(({ id, name }) => [id, name]));
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, nameOf.get(outlet) ?? outlet]));
  const rows = [...labelSets].flatMap(({ thing, labels: used }) =>
    used.map(
      ({ term, voice, article }, i) =>
        `<tr>${i === 0 ? `<th scope="rowgroup" rowspan="${used.length}">${asHtml(thing)}</th>` : ''}<td dir="auto">${asHtml(term)}</td><td dir="auto">${asHtml(outletOf.get(article) ?? '')}</td><td dir="auto">${voice === 'outlet' ? 'its own word' : asHtml(voice)}</td></tr>`,
    ),
  );
  if (rows.length === 0) return '';
  return `<h2>What they call things</h2>
${reportTable('What they call things', 'labels', ['Thing', 'Word', 'Outlet', 'Whose word'], rows)}`;
}

function leftOut({ skipped }: BuildReport): string {
  const rows = reasons(skipped).map(
    ({ reason, count, example }) =>
      `<tr><td class="count">${count}</td><td>${asHtml(reason)}</td><td>${asHtml(example)}</td></tr>`,
  );
  if (rows.length === 0) return '';
  return `<h2>Left out</h2>
${reportTable('Left out', 'left-out', ['Inputs', 'Reason', 'Example'], rows)}`;
}

/**
 * A build's report as a page that stands by itself, without script: what there is, who says what, what things are called, what
 * was left out. In pieces, since a pack may be long.
 */
export async function* reportPage(report: Required<BuildReport>): AsyncGenerator<string> {
  const { pack } = report;
  const style = (await Promise.all(STYLES.map((file) => readFile(file, 'utf8')))).join('');
  const facts = reportFacts(report).map(
    ({ name, value }) => `<div><dt>${name}</dt><dd>${asHtml(value)}</dd></div>`,
  );
  yield `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${asHtml(pack.title)}</title><style>
${style}</style></head>
<body><header><h1 dir="auto">${asHtml(pack.title)}</h1>
<p>What was found in ${asHtml(pack.covers.from)} to ${asHtml(pack.covers.to)}, by a program. Quotations are exact; which of them make the same claim is its judgement.</p>
<dl class="facts">${facts.join('')}</dl></header>
<main>
`;
  yield claimCounts(pack);
  yield* coverage(pack);
  yield labels(pack);
  yield leftOut(report);
  yield '</main></body></html>\n';
}
