import type { Appearance, Claim, Stance } from '#lib/model/claim.ts';
import type { Article } from '#lib/model/outlet.ts';
import type { LongPack } from '#lib/pack/pack-json.ts';
import { asHtml } from '../as-html.ts';
import { type Story, storiesOf } from './report-stories.ts';
import { reportTable } from './report-table.ts';

/** A page with more is for nobody's eyes. */
const MOST_STORIES = 500;

const STANCE: Readonly<Record<Stance, string>> = {
  asserts: 'says',
  attributes: 'reports',
  doubts: 'reports with distance',
  denies: 'reports as denied',
};

/** How an outlet puts it, and whose words it gives. */
function cellOf({ quote, stance, source, context }: Appearance): string {
  const whose = source.map(({ start, end }) =>
    context.text.slice(start - context.start, end - context.start),
  );
  const said = whose.length > 0 ? `: <bdi>${asHtml(whose.join(' … '))}</bdi>` : '';
  return `<q dir="auto">${asHtml(quote)}</q><small>${STANCE[stance]}${said}</small>`;
}

function rowOf(
  claim: Claim,
  outlets: readonly string[],
  outletOf: ReadonlyMap<string, string>,
  story: Story,
): string {
  const related = (ids: readonly string[], words: string) =>
    story.claims
      .filter(({ id }) => ids.includes(id))
      .map(({ statement }) => `<small>${words} <bdi>${asHtml(statement)}</bdi></small>`)
      .join('');
  const cells = outlets.map((outlet) => {
    const own = claim.appearances.filter(({ article }) => outletOf.get(article) === outlet);
    return own.length > 0
      ? `<td>${own.map(cellOf).join('')}</td>`
      : '<td class="none"><span aria-hidden="true">–</span></td>';
  });
  return `<tr><th scope="row" dir="auto">${asHtml(claim.statement)}${related(claim.contradicts, 'The opposite:')}${related(claim.variantOf, 'With another detail:')}</th>${cells.join('')}</tr>`;
}

function headOf({ headline, published, url }: Article): string {
  const words = `<bdi>${asHtml(headline ?? published)}</bdi>`;
  const linked = url === undefined ? words : `<a href="${asHtml(url)}">${words}</a>`;
  return `<small>${linked}${headline === undefined ? '' : ` <time>${asHtml(published)}</time>`}</small>`;
}

/** Who says what, a table a story: the claims down, the outlets across. In pieces, since a pack may be long. */
export function* coverage(pack: LongPack): Generator<string> {
  const articles = new Map(pack.articles.map((article) => [article.id, article]));
  const outletOf = new Map(pack.articles.map(({ id, outlet }) => [id, outlet]));
  const nameOf = new Map(pack.outlets.map(({ id, name }) => [id, name]));
  const { count, shown } = storiesOf(pack, MOST_STORIES);
  yield `<h2>Who says what</h2>
<p>A dash: not found in what was read, which is not to say that the outlet did not report it.${count > MOST_STORIES ? ` Of ${count} stories the ${MOST_STORIES} with the most claims are shown.` : ''}</p>
`;
  for (const story of shown) {
    const own = story.articles.flatMap((id) => articles.get(id) ?? []);
    const outlets = [...new Set(own.map(({ outlet }) => outlet))].sort();
    const [first] = own;
    const name = first?.headline ?? first?.published ?? '';
    const head = outlets.map(
      (outlet) =>
        `<bdi>${asHtml(nameOf.get(outlet) ?? outlet)}</bdi>${own
          .filter((article) => article.outlet === outlet)
          .map(headOf)
          .join('')}`,
    );
    yield `<h3 dir="auto">${asHtml(name)}</h3>
${reportTable(
  name,
  'claims',
  ['Claim', ...head],
  story.claims.map((claim) => rowOf(claim, outlets, outletOf, story)),
)}`;
  }
}
