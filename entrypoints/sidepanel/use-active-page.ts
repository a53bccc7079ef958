import { useEffect, useRef, useState } from 'preact/hooks';
import { askPage } from '#lib/messages/ask.ts';
import { onAsked } from '#lib/messages/on-asked.ts';
import { followPage } from '#lib/messages/page-news.ts';
import type { PanelPage } from '../../components/panel/panel-page.ts';
import { asError } from '../popup/as-error.ts';
import { followActiveTab } from './follow-active-tab.ts';
import { onLoaded } from './on-loaded.ts';
import { haveRead, readPanelPage } from './read-panel-page.ts';

/** The page in front, as the panel shows it. */
export interface ActivePage {
  page: PanelPage;
  /** The key of the mention whose card was opened last. */
  selected: string | undefined;
  show(key: string): void;
  read(): void;
}

/** Follows the tab in front, what its page tells of itself, and where it goes. */
export function useActivePage(): ActivePage {
  const [tab, setTab] = useState<number>();
  const [page, setPage] = useState<PanelPage>({ kind: 'reading' });
  const [selected, setSelected] = useState<string>();
  /** Counts what was asked for: an answer that comes after the next question is too late. */
  const asked = useRef(0);

  useEffect(() => followActiveTab(setTab), []);

  useEffect(() => {
    if (tab === undefined) return;
    let leave: (() => void) | undefined;
    const load = () => {
      leave ??= followPage(tab, {
        told: (news) => {
          if (news.kind === 'opened') setSelected(news.key);
          else void update(readPanelPage(tab));
        },
        ended: () => {
          leave = undefined;
          void look();
        },
      });
      void update(readPanelPage(tab));
    };
    // The end of one page may be told after the next one has asked its first question: then it is that one's turn.
    const look = async () => {
      const next = await update(readPanelPage(tab));
      if (next?.kind === 'read' && !leave) load();
    };
    setPage({ kind: 'reading' });
    setSelected(undefined);
    load();
    const forget = onAsked((asking) => {
      if (asking === tab && !leave) load();
    });
    // Firefox keeps a page that the reader has left, and the way to it, for when they come back.
    const forgetLoads = onLoaded(tab, () => {
      leave?.();
      leave = undefined;
      load();
    });
    return () => {
      forget();
      forgetLoads();
      leave?.();
      asked.current += 1;
    };
  }, [tab]);

  /** Shows what was read, unless something else was asked for in the meantime. */
  async function update(reading: Promise<PanelPage>): Promise<PanelPage | undefined> {
    asked.current += 1;
    const turn = asked.current;
    const read = await reading;
    if (turn !== asked.current) return undefined;
    setPage(read);
    return read;
  }

  return {
    page,
    selected,
    show: (key) => {
      if (tab === undefined) return;
      setSelected(key);
      askPage(tab, 'show', { key }).catch((thrown: unknown) =>
        setPage({ kind: 'failed', error: asError(thrown) }),
      );
    },
    read: () => {
      if (tab !== undefined) void update(haveRead(tab));
    },
  };
}
