import { useEffect, useState } from 'preact/hooks';
import type { Deed } from '../../components/library/DeedText.tsx';
import type { ImportState } from '../../components/library/ImportDialog.tsx';
import { asError } from '../popup/as-error.ts';
import type { DeskLine } from './desk-line.ts';

/** An import, step by step. */
export interface Importing {
  /** Nothing while none is under way. */
  state: ImportState | undefined;
  open(): void;
  read(file: File): void;
  merge(): void;
  /** Stops it and closes: where it was not complete, nothing has changed. */
  close(): void;
}

/** Takes highlights over from a file, after the reader has seen what that does; `did` is told when it is done. */
export function useImport(line: DeskLine, did: (deed: Deed) => void): Importing {
  const [state, setState] = useState<ImportState>();
  useEffect(
    () =>
      line.listen((news) => {
        if (news.kind !== 'progress') return;
        setState((before) =>
          before?.kind === 'merging' ? { ...before, done: news.done, of: news.of } : before,
        );
      }),
    [line],
  );
  /** Goes on only where the reader has not closed it meanwhile. */
  const step = async (during: ImportState, task: () => Promise<ImportState | undefined>) => {
    setState(during);
    const next = await task().catch((thrown): ImportState => ({ kind: 'failed', error: asError(thrown) }));
    setState((before) => before && next);
  };
  return {
    state,
    open: () => setState({ kind: 'choosing' }),
    read: (file) => {
      void step({ kind: 'reading', name: file.name }, async () => ({
        kind: 'planned',
        name: file.name,
        plan: await line.ask('read', { file }),
      }));
    },
    merge: () => {
      const of = state?.kind === 'planned' ? state.plan.add + state.plan.replace : 1;
      void step({ kind: 'merging', done: 0, of }, async () => {
        did(await line.ask('merge', null));
        return undefined;
      });
    },
    close: () => {
      if (state?.kind === 'merging') void line.ask('stop', null);
      setState(undefined);
    },
  };
}
