import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {
  HighlightEditSchema,
  HighlightSchema,
  NewHighlightSchema,
  PlacementSchema,
} from '#lib/export/highlight-schema.ts';
import type { Answers, Asker } from '#lib/messages/answer.ts';
import type { BackgroundQuestions, Touched } from '#lib/messages/questions.ts';
import type { Highlight, KeptEvidence } from '#lib/model/highlight.ts';
import type { PageContext } from '#lib/model/page.ts';
import { entityView } from '#lib/pack/entity-view.ts';
import { keptClaim, keptName } from '#lib/pack/kept-evidence.ts';
import { citedUrl, isSameHost, type PageAddress } from '#lib/page/cited-url.ts';
import type { Library } from '#lib/store/library.ts';
import { StaleHighlightError } from '#lib/store/library-errors.ts';
import { claimCard } from './claim-card.ts';
import type { OpenPack } from './known-packs.ts';
import { runPassages } from './passages-script.ts';
import { isSavingPrivately, PrivateWindowError, savePrivately } from './private-windows.ts';

/** A page that asks for what another site's page saved. */
export class OtherPageError extends Error {
  override readonly name = 'OtherPageError';
}

/** What pages may ask of the library, each only for its own site: content scripts share their process with the page. */
type PageLibrary = Pick<
  Answers<BackgroundQuestions>,
  | 'arrived'
  | 'bringPassages'
  | 'saved'
  | 'save'
  | 'editSaved'
  | 'removeSaved'
  | 'restoreSaved'
  | 'placeSaved'
  | 'openLibrary'
>;

/** Answers what pages ask of the library; whatever they send is checked before it is kept. */
export function pageLibrary(library: Library, pack: () => Promise<OpenPack>): PageLibrary {
  const own = async ({ id }: { id: string }, asker: Asker) => {
    const [highlight] = await library.get([id]);
    if (!highlight) throw new StaleHighlightError([id]);
    checkSite(highlight.page.url, asker);
  };
  return {
    arrived: async (page, asker) => {
      if (asker.tab === undefined || (await onPage(library, page, asker)).length === 0) return null;
      await runPassages(asker.tab, asker.frame);
      return null;
    },
    bringPassages: async (_, { tab, frame }) => {
      if (tab !== undefined) await runPassages(tab, frame);
      return null;
    },
    saved: (page, asker) => onPage(library, page, asker),
    save: async ({ highlight, touched, page, evenPrivately }, asker) => {
      const checked = v.parse(NewHighlightSchema, highlight);
      checkSite(checked.page.url, asker);
      if (asker.isPrivate && !evenPrivately && !(await isSavingPrivately(asker.window)))
        throw new PrivateWindowError();
      const evidence = touched.length === 0 ? [] : kept(await pack(), touched, page);
      const saved = await library.save({ ...checked, touched: evidence });
      if (asker.isPrivate) await savePrivately(asker.window);
      return saved;
    },
    editSaved: async ({ seen, edit }, asker) => {
      await own(seen, asker);
      const checked = v.parse(HighlightEditSchema, edit);
      const [changed] = await library.change([seen], () => checked);
      if (!changed) throw new StaleHighlightError([seen.id]);
      return changed;
    },
    removeSaved: async ({ seen }, asker) => {
      await own(seen, asker);
      await library.remove([seen]);
      return null;
    },
    restoreSaved: async ({ highlight }, asker) => {
      const checked = v.parse(HighlightSchema, highlight);
      checkSite(checked.page.url, asker);
      await library.restore([checked]);
      return null;
    },
    placeSaved: async ({ placements }, asker) => {
      if (asker.isPrivate) return null;
      for (const id of Object.keys(placements)) await own({ id }, asker);
      const checked = v.parse(v.record(v.string(), PlacementSchema), placements);
      await library.place(new Map(Object.entries(checked)));
      return null;
    },
    openLibrary: async ({ id }) => {
      await browser.tabs.create({
        url: `${browser.runtime.getURL('/library.html')}#${encodeURIComponent(id)}`,
      });
      return null;
    },
  };
}

async function onPage(library: Library, page: PageAddress, asker: Asker): Promise<Highlight[]> {
  checkSite(page.address, asker);
  return library.onPage(citedUrl(page));
}

function checkSite(url: string, asker: Asker): void {
  const { url: its = '' } = asker;
  const isOfSite = isSameHost(url, its) || citedUrl({ address: its, canonical: '' }) === url;
  if (!isOfSite && !its.startsWith(browser.runtime.getURL('')))
    throw new OtherPageError('A page may ask only for what was saved of its own site.');
}

/** What the pack says of the claims and names; one that it does not hold is left out. */
function kept(pack: OpenPack, touched: readonly Touched[], page: PageContext): KeptEvidence[] {
  return touched.flatMap((each) => {
    const { kind, id } = each;
    const from = pack.issueOf(id);
    if (kind === 'claim')
      return pack.index.claims.has(id) ? keptClaim(claimCard(pack, { ...each, page }), from) : [];
    return pack.index.entities.has(id) ? keptName(entityView(pack.index, id), from) : [];
  });
}
