import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '#lib/messages/ask.ts';
import type { AddedPack, PackFacts } from '#lib/model/added-pack.ts';
import { AddedPacks, type RemovedPack } from '#lib/store/added-packs.ts';
import { PackDb } from '#lib/store/pack-db.ts';
import type { Adding, PacksProps } from '../../components/options/Packs.tsx';
import { type ChosenPack, readChosenFile } from '../packs/read-chosen-file.ts';
import { asError } from '../popup/as-error.ts';

/** A file that is another issue of what came with the extension, which alone an update of the extension replaces. */
export class BundledPackFileError extends Error {
  override readonly name = 'BundledPackFileError';
}

/** The packs that are known and the ways to add and remove them; each change holds at once in all tabs. */
export function usePacks(): PacksProps {
  const store = useMemo(() => new AddedPacks(new PackDb()), []);
  const [bundled, setBundled] = useState<PackFacts>();
  const [added, setAdded] = useState<readonly AddedPack[]>([]);
  const [adding, setAdding] = useState<Adding>({ kind: 'choosing' });
  const [chosen, setChosen] = useState<ChosenPack>();
  const [removed, setRemoved] = useState<RemovedPack>();
  const failed = (thrown: unknown) => setAdding({ kind: 'failed', error: asError(thrown) });
  useEffect(() => {
    ask('bundledPack', {}).then(setBundled, failed);
    return store.follow(setAdded, failed);
  }, [store]);

  /** What is asked next knows the change; what was asked is told of it. */
  const change = async (work: () => Promise<unknown>, after: Adding = { kind: 'choosing' }) => {
    try {
      await work();
      setAdding(after);
      await ask('packsChanged', {});
    } catch (thrown) {
      failed(thrown);
    }
  };
  const read = async (file: File) => {
    setAdding({ kind: 'reading', name: file.name });
    setRemoved(undefined);
    try {
      const its = await readChosenFile(file);
      const { id } = its.facts;
      if (id === bundled?.id) throw new BundledPackFileError(`The file is an issue of "${id}".`);
      setChosen(its);
      setAdding({ kind: 'shown', facts: its.facts, replaces: added.find((pack) => pack.id === id) });
    } catch (thrown) {
      failed(thrown);
    }
  };
  return {
    bundled,
    added,
    adding,
    removed: removed?.pack,
    onFile: (file) => void read(file),
    onAdd: () =>
      void change(async () => chosen && store.add(chosen.facts, chosen.text), {
        kind: 'added',
        title: chosen?.facts.coverage.title ?? '',
      }),
    onCancel: () => setAdding({ kind: 'choosing' }),
    onTurn: ({ id }, on) => void change(() => store.turn(id, on)),
    onRemove: ({ id }) => void change(async () => setRemoved(await store.remove(id))),
    onPutBack: () =>
      void change(async () => {
        if (removed) await store.putBack(removed);
        setRemoved(undefined);
      }),
  };
}
