import { useState } from 'preact/hooks';
import type { Highlight, HighlightEdit } from '#lib/model/highlight.ts';

/** What can be done with a saved passage. What fails throws, with the highlight as it was. */
export interface SavedActions {
  edit(edit: HighlightEdit): Promise<Highlight>;
  remove(): Promise<void>;
  /** Puts back what was removed, with these changes. */
  restore(edit?: HighlightEdit): Promise<Highlight>;
  /** The highlight as it is in the library now; nothing where it was removed. */
  reload(): Promise<Highlight | undefined>;
  /** The reader says that the passage is where it was found; or that it is not. */
  confirm(): Promise<Highlight>;
  reject(): Promise<void>;
}

/** How things stand with a saved passage on its card. */
export interface Saved {
  highlight: Highlight;
  isRemoved: boolean;
  /** The reader has said that the passage is where it was found. */
  isConfirmed: boolean;
  /** A change has been saved. */
  isChanged: boolean;
  /** What another window made of it since, and the change of ours that waits for the reader to decide. */
  conflict: { theirs: Highlight | undefined; mine: HighlightEdit } | undefined;
  error: Error | undefined;
  edit(edit: HighlightEdit): void;
  remove(): void;
  restore(): void;
  confirm(): void;
  keepMine(): void;
  takeTheirs(): void;
}

/** A saved passage with what the reader does to it; of two windows' changes neither is lost unasked. */
export function useSaved(first: Highlight, actions: SavedActions): Saved {
  const [highlight, setHighlight] = useState(first);
  const [isRemoved, setRemoved] = useState(false);
  const [isConfirmed, setConfirmed] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const [conflict, setConflict] = useState<Saved['conflict']>();
  const [error, setError] = useState<Error>();
  const show = (changed: Highlight) => {
    setHighlight(changed);
    setRemoved(false);
    setConflict(undefined);
    setChanged(true);
  };
  const attempt = async (task: () => Promise<void>, mine: HighlightEdit = {}) => {
    try {
      await task();
      setError(undefined);
    } catch (thrown) {
      const failure = thrown instanceof Error ? thrown : new Error(String(thrown));
      if (failure.name === 'StaleHighlightError') setConflict({ theirs: await actions.reload(), mine });
      else setError(failure);
    }
  };
  const edit = (change: HighlightEdit) => {
    // Until the reader has decided, what they change goes along with what waits.
    if (conflict) setConflict({ ...conflict, mine: { ...conflict.mine, ...change } });
    else void attempt(async () => show(await actions.edit(change)), change);
  };
  return {
    highlight,
    isRemoved,
    isConfirmed,
    isChanged,
    conflict,
    error,
    edit,
    remove: () =>
      void attempt(async () => {
        await actions.remove();
        setRemoved(true);
      }),
    restore: () => void attempt(async () => show(await actions.restore())),
    confirm: () =>
      void attempt(async () => {
        show(await actions.confirm());
        setConfirmed(true);
      }),
    keepMine: () => {
      if (!conflict) return;
      const { theirs, mine } = conflict;
      void attempt(async () => show(await (theirs ? actions.edit(mine) : actions.restore(mine))), mine);
    },
    takeTheirs: () => {
      if (conflict?.theirs) show(conflict.theirs);
      else setRemoved(true);
      setConflict(undefined);
    },
  };
}
