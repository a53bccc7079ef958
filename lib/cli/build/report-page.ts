import type { LongPack } from '#lib/pack/pack-json.ts';
import { type BuildReport, reasons, reportText } from './report-text.ts';

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border:1px solid color-mix(in srgb,CanvasText 30%,Canvas);padding:.3rem .5rem;text-align:start;vertical-align:top}
thead th{position:sticky;top:0;background:Canvas;box-shadow:inset 0 -1px color-mix(in srgb,CanvasText 30%,Canvas)}td small,th small{display:block;font-weight:400;opacity:.75}q{quotes:none}pre{white-space:pre-wrap}`;

const STANCE = {
  asserts: 'says',
  attributes: 'reports',
  doubts: 'reports with distance',
  denies: 'reports as denied',
} as const;

function asHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function coverage({ claims, outlets, articles }: LongPack): string {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const rows = [...claims].map(({ statement, eventDate, appearances }) => {
    const cells = outlets.map(({ id }) => {
      const own = appearances.filter(({ article }) => outletOf.get(article) === id);
      return `<td>${own.map(({ quote, stance }) => `<q>${asHtml(quote)}</q><small>${STANCE[stance]}</small>`).join('')}</td>`;
    });
    return `<tr><th scope="row">${asHtml(statement)}<small>${asHtml(eventDate.from)}</small></th>${cells.join('')}</tr>`;
  });
  const head = outlets.map(({ name }) => `<th scope="col">${asHtml(name)}</th>`).join('');
  return `<h2>Who says what</h2><table><thead><tr><th scope="col">Claim</th>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function labels({ labelSets, articles, outlets }: LongPack): string {
  const nameOf = new Map(outlets.map(({ id, name }) => [id, name]));
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, nameOf.get(outlet) ?? outlet]));
  const rows = [...labelSets].flatMap(({ thing, labels: used }) =>
    used.map(
      ({ term, voice, article }) =>
        `<tr><th scope="row">${asHtml(thing)}</th><td>${asHtml(term)}</td><td>${asHtml(outletOf.get(article) ?? '')}</td><td>${voice === 'outlet' ? 'its own word' : asHtml(voice)}</td></tr>`,
    ),
  );
  return `<h2>What they call things</h2><table><thead><tr><th scope="col">Thing</th><th scope="col">Word</th><th scope="col">Outlet</th><th scope="col">Whose word</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

/** A build's report as a page that stands by itself: summary, coverage matrix, label table, what was left out. No script. */
export function reportPage(report: BuildReport): string {
  const { pack, skipped } = report;
  const left = reasons(skipped).map(
    ({ reason, count, example }) =>
      `<tr><td>${count}</td><td>${asHtml(reason)}</td><td>${asHtml(example)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${asHtml(pack?.title ?? 'Build')}</title><style>${STYLE}</style></head>
<body><h1>${asHtml(pack?.title ?? 'Build')}</h1>
<pre>${asHtml(reportText(report))}</pre>
${pack ? coverage(pack) + labels(pack) : ''}
${left.length > 0 ? `<h2>Left out</h2><table><thead><tr><th scope="col">Inputs</th><th scope="col">Reason</th><th scope="col">Example</th></tr></thead><tbody>${left.join('\n')}</tbody></table>` : ''}
</body></html>
`;
}
