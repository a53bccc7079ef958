import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '#lib/messages/ask.ts';
import { onAsked } from '#lib/messages/on-asked.ts';
import type { PanelPage } from '../../components/panel/panel-page.ts';
import { asError } from '../popup/as-error.ts';
import { followActiveTab } from './follow-active-tab.ts';
import { FollowedFrames } from './followed-frames.ts';
import { onLoaded } from './on-loaded.ts';
import { haveRead, type PanelReading, readPanelPage } from './read-panel-page.ts';

/** The page in front, as the panel shows it. */
export interface ActivePage {
  page: PanelPage;
  /** The key of the mention whose card was opened last. */
  selected: string | undefined;
  show(key: string): void;
  read(): void;
}

/** Follows the tab in front, what its frames tell of themselves, and where it goes. */
export function useActivePage(): ActivePage {
  const [tab, setTab] = useState<number>();
  const [page, setPage] = useState<PanelPage>({ kind: 'reading' });
  const [selected, setSelected] = useState<string>();
  /** Counts what was asked for: an answer that comes after the next question is too late. */
  const asked = useRef(0);

  useEffect(() => followActiveTab(setTab), []);

  useEffect(() => {
    if (tab === undefined) return;
    const look = async () => {
      const read = await update(readPanelPage(tab));
      // What changed in a frame before it was followed nobody has told.
      if (read && followed.follow(read.frames)) void look();
    };
    const followed = new FollowedFrames(tab, { changed: () => void look(), opened: setSelected });
    setPage({ kind: 'reading' });
    setSelected(undefined);
    void look();
    const forget = onAsked((asking, frame) => {
      if (asking === tab && followed.follow([frame])) void look();
    });
    // Firefox keeps a page that the reader has left, and the way to it, for when they come back.
    const forgetLoads = onLoaded(tab, () => {
      followed.stop();
      void look();
    });
    return () => {
      forget();
      forgetLoads();
      followed.stop();
      asked.current += 1;
    };
  }, [tab]);

  /** Shows what was read, unless something else was asked for in the meantime. */
  async function update(reading: Promise<PanelReading>): Promise<PanelReading | undefined> {
    asked.current += 1;
    const turn = asked.current;
    const read = await reading;
    if (turn !== asked.current) return undefined;
    setPage(read.page);
    return read;
  }

  return {
    page,
    selected,
    show: (key) => {
      if (tab === undefined) return;
      setSelected(key);
      ask('show', { tab, key }).catch((thrown: unknown) =>
        setPage({ kind: 'failed', error: asError(thrown) }),
      );
    },
    read: () => {
      if (tab !== undefined) void update(haveRead(tab));
    },
  };
}
