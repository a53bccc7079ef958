import type { Appearance, Claim, Stance } from '#lib/model/claim.ts';
import type { Article } from '#lib/model/outlet.ts';
import type { LongPack } from '#lib/pack/pack-json.ts';
import { hostName } from '#lib/text/host-name.ts';
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

/** What ids stand for: the outlet of an article, the names of outlets and of entities. */
interface Named {
  outletOf: ReadonlyMap<string, string>;
  outlets: ReadonlyMap<string, string>;
  entities: ReadonlyMap<string, string>;
}

/** Quotations that begin or end with a mark of their own. */
const MARKED = /^["“”‘«]|["”“»],?$/;

/** How an outlet puts it, and whose words it gives. */
function cellOf({ quote, stance, speaker, source, context }: Appearance, { entities }: Named): string {
  const words = source.map(({ start, end }) =>
    context.text.slice(start - context.start, end - context.start),
  );
  const whose = entities.get(speaker ?? '') ?? words.join(' … ');
  const said = whose === '' ? '' : `: <bdi>${asHtml(whose)}</bdi>`;
  return `<q dir="auto"${MARKED.test(quote) ? ' class="marked"' : ''}>${asHtml(quote)}</q><small>${STANCE[stance]}${said}</small>`;
}

function rowOf(claim: Claim, { claims }: Story, outlets: readonly string[], named: Named): string {
  const related = (ids: readonly string[], words: string) =>
    claims
      .filter(({ id }) => ids.includes(id))
      .map(({ statement }) => `<small>${words} <bdi>${asHtml(statement)}</bdi></small>`)
      .join('');
  const cells = outlets.map((outlet) => {
    const own = claim.appearances.filter(({ article }) => named.outletOf.get(article) === outlet);
    return own.length > 0
      ? `<td>${own.map((each) => cellOf(each, named)).join('')}</td>`
      : '<td class="none"><span aria-hidden="true">–</span></td>';
  });
  return `<tr><th scope="row" dir="auto">${asHtml(claim.statement)}${related(claim.contradicts, 'The opposite:')}${related(claim.variantOf, 'With another detail:')}</th>${cells.join('')}</tr>`;
}

function headOf({ headline, published, url }: Article): string {
  const words = `<bdi>${asHtml(headline ?? published)}</bdi>`;
  const linked =
    url === undefined || hostName(url) === undefined ? words : `<a href="${asHtml(url)}">${words}</a>`;
  return `<small>${linked}${headline === undefined ? '' : ` <time>${asHtml(published)}</time>`}</small>`;
}

/** Who says what, a table a story: the claims down, the outlets across. In pieces, since a pack may be long. */
export function* coverage(pack: LongPack): Generator<string> {
  const articles = new Map(pack.articles.map((article) => [article.id, article]));
  const named: Named = {
    outletOf: new Map(pack.articles.map(({ id, outlet }) => [id, outlet])),
    outlets: new Map(pack.outlets.map(({ id, name }) => [id, name])),
    entities: new Map(pack.entities.map(({ id, name }) => [id, name])),
  };
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
        `<bdi>${asHtml(named.outlets.get(outlet) ?? outlet)}</bdi>${own
          .filter((article) => article.outlet === outlet)
          .map(headOf)
          .join('')}`,
    );
    yield `<h3 dir="auto">${asHtml(name)}</h3>
${reportTable(
  name,
  'claims',
  ['Claim', ...head],
  story.claims.map((claim) => rowOf(claim, story, outlets, named)),
)}`;
  }
}
