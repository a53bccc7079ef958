import { frameKey } from '#lib/messages/frame-key.ts';
import { followFrame } from '#lib/messages/page-news.ts';

/** What comes of following a tab. */
export interface TabNews {
  /** Other things are found in it, or a frame is gone or no longer read. */
  changed(): void;
  /** The card of a mention was opened; `key` names it in the tab. */
  opened(key: string): void;
}

/** The frames of a tab that the panel follows, each by a port of its own: a port to all of them does not say which one speaks. */
export class FollowedFrames {
  readonly #tab: number;
  readonly #news: TabNews;
  readonly #leave = new Map<number, () => void>();

  constructor(tab: number, news: TabNews) {
    this.#tab = tab;
    this.#news = news;
  }

  /** Follows those of the frames that it does not follow yet; tells whether there were any. */
  follow(frames: readonly number[]): boolean {
    const fresh = frames.filter((frame) => !this.#leave.has(frame));
    for (const frame of fresh) this.#leave.set(frame, this.#follow(frame));
    return fresh.length > 0;
  }

  /** Lets all of them go. */
  stop(): void {
    for (const leave of this.#leave.values()) leave();
    this.#leave.clear();
  }

  #follow(frame: number): () => void {
    const leave = followFrame(this.#tab, frame, {
      told: (news) => {
        if (news.kind === 'opened') this.#news.opened(frameKey(frame, news.key));
        else this.#news.changed();
      },
      ended: () => {
        // By now the frame may have another page, with a port of its own.
        if (this.#leave.get(frame) !== leave) return;
        this.#leave.delete(frame);
        this.#news.changed();
      },
    });
    return leave;
  }
}
