import { useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { ask } from '#lib/messages/ask.ts';
import type { CoverageView } from '#lib/model/view.ts';
import { Popup } from '../../components/Popup.tsx';
import type { PageState } from '../../components/page-state.ts';
import type { SiteState } from '../../components/SiteSwitch.tsx';
import { useSettings } from '../settings/use-settings.ts';
import { openPanel } from '../sidepanel/open-panel.ts';
import { asError } from './as-error.ts';
import { findOnPage } from './find-on-page.ts';
import { type OpenCard, openCard } from './open-card.ts';
import { PopupCard } from './PopupCard.tsx';
import { siteState, switchSite } from './site-access.ts';
import { useSearch } from './use-search.ts';

/** The popup at work: asks the page and the background, and shows their answers. */
export function PopupApp({ tab }: { tab: Partial<Pick<Tabs.Tab, 'id' | 'url' | 'windowId'>> }) {
  const [page, setPage] = useState<PageState>({ kind: tab.id === undefined ? 'unreadable' : 'reading' });
  const [site, setSite] = useState<SiteState>();
  const [coverage, setCoverage] = useState<CoverageView[]>([]);
  const [isSelected, setSelected] = useState(false);
  const [query, setQuery] = useState('');
  const [cards, setCards] = useState<OpenCard[]>([]);
  const opener = useRef<HTMLElement>(null);
  const hits = useSearch(query);
  const paused = useSettings()?.paused;

  useEffect(() => {
    ask('coverage', {}).then(setCoverage, fail);
    siteState(tab).then(setSite, fail);
    // A page that we may not look into has nothing to save from.
    if (tab.id !== undefined) ask('isSelected', { tab: tab.id }).then(setSelected, () => undefined);
  }, [tab]);
  useEffect(() => {
    if (tab.id !== undefined && paused !== undefined) findOnPage(tab.id).then(setPage);
  }, [tab, paused]);

  function fail(thrown: unknown) {
    setPage({ kind: 'failed', error: asError(thrown) });
  }

  const save = (id: number) => () => void ask('saveSelection', { tab: id }).then(() => window.close(), fail);

  function show(key: string) {
    if (tab.id !== undefined) ask('show', { tab: tab.id, key }).then(() => window.close(), fail);
  }

  async function open(what: Parameters<typeof openCard>[0]) {
    const { activeElement } = document;
    if (cards.length === 0 && activeElement instanceof HTMLElement) opener.current = activeElement;
    const card = await openCard(what);
    setCards((before) => [...before, card]);
  }

  const card = cards.at(-1);
  // The list stays where it was behind a card, and takes the focus back where the reader left it.
  useEffect(() => {
    if (!card) opener.current?.focus();
  }, [card]);

  return (
    <>
      {card && (
        <PopupCard
          card={card}
          onBack={() => setCards((before) => before.slice(0, -1))}
          onOpenClaim={(id) => open({ kind: 'claim', id })}
        />
      )}
      <div hidden={card !== undefined}>
        <Popup
          page={page}
          onShow={show}
          query={query}
          onQuery={setQuery}
          hits={hits}
          onOpen={open}
          site={page.kind === 'unreadable' ? undefined : site}
          onSwitch={(on) => tab.url !== undefined && switchSite(tab.url, on).then(setSite, fail)}
          coverage={coverage}
          paused={paused}
          onPause={(pause) => ask('change', { paused: pause }).catch(fail)}
          onSave={isSelected && tab.id !== undefined ? save(tab.id) : undefined}
          onPanel={() =>
            tab.windowId !== undefined && openPanel(tab.windowId).then(() => window.close(), fail)
          }
          onOptions={() => browser.runtime.openOptionsPage().then(() => window.close(), fail)}
        />
      </div>
    </>
  );
}
