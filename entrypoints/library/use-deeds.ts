import { useMemo, useState } from 'preact/hooks';
import type { RowEdit } from '#lib/library/row-edit.ts';
import type { Deed } from '../../components/library/DeedText.tsx';
import { asError } from '../popup/as-error.ts';
import type { DeskLine } from './desk-line.ts';

/** What the reader does to the library; what came of it last is to be shown. */
export interface Deeds {
  deed: Deed | undefined;
  error: Error | undefined;
  /** Answers whether it was done. */
  edit(slots: Uint32Array, edit: RowEdit, revision?: number): Promise<boolean>;
  remove(slots: Uint32Array): Promise<boolean>;
  undo(): Promise<boolean>;
  /** Does something and shows why it failed, where it does. */
  attempt(task: () => Promise<void>): Promise<boolean>;
  did(deed: Deed): void;
  failed(thrown: unknown): void;
}

/** The reader's deeds, carried out by the worker, each as a whole or not at all. */
export function useDeeds(line: DeskLine): Deeds {
  const [deed, setDeed] = useState<Deed>();
  const [error, setError] = useState<Error>();
  const acts = useMemo(() => {
    const did = (done: Deed) => {
      setDeed(done);
      setError(undefined);
    };
    const failed = (thrown: unknown) => {
      setDeed(undefined);
      setError(asError(thrown));
    };
    const attempt = async (task: () => Promise<void>) => {
      try {
        await task();
        return true;
      } catch (thrown) {
        failed(thrown);
        return false;
      }
    };
    return {
      did,
      failed,
      attempt,
      edit: (slots: Uint32Array, edit: RowEdit, revision?: number) =>
        attempt(async () =>
          did(await line.ask('edit', { slots, edit, ...(revision !== undefined && { revision }) })),
        ),
      remove: (slots: Uint32Array) => attempt(async () => did(await line.ask('remove', { slots }))),
      undo: () =>
        attempt(async () => {
          const undone = await line.ask('undo', null);
          did({ ...(undone ?? { kind: 'note', count: 0 }), isUndone: true });
        }),
    };
  }, [line]);
  return { deed, error, ...acts };
}
