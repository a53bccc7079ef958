import type { Settings } from '#lib/model/settings.ts';
import type { Highlighter } from '#lib/page/highlighter.ts';
import { onSettings } from '#lib/store/settings.ts';
import { isMarked } from './is-marked.ts';
import type { LateCards } from './late-cards.ts';
import type { OpenOnHover } from './open-on-hover.ts';
import type { PageReader } from './page-reader.ts';

/** What of the page's content script follows the settings. */
export interface Follower {
  highlighter: Pick<Highlighter, 'look'>;
  reader: Pick<PageReader, 'mark'>;
  cards: Pick<LateCards, 'close' | 'adapt'>;
  pointing: Pick<OpenOnHover, 'turn'>;
  /** Takes every trace off the page. */
  leave(): Promise<void>;
}

/** Applies settings to the page as soon as the reader changes them, until the returned function is called. */
export function followSettings({ highlighter, reader, cards, pointing, leave }: Follower): () => void {
  return onSettings((now, before) => {
    if (now.paused) {
      leave().catch(() => undefined);
      return;
    }
    if (isDifferent(now.looks, before.looks)) highlighter.look(now.looks);
    if (isDifferent(marking(now), marking(before))) {
      cards.close();
      reader.mark(isMarked(now));
    }
    if (isDifferent(drawing(now), drawing(before))) cards.adapt(now);
    pointing.turn(now.hover);
  });
}

function marking({ claims, names, confidence }: Settings) {
  return { claims, names, confidence };
}

function drawing({ language, looks }: Settings) {
  return { language, looks };
}

function isDifferent(one: object, other: object): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
