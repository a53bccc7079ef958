import { useEffect, useState } from 'preact/hooks';
import type { StorageState } from '../../components/library/LibraryFoot.tsx';

/** Whether the browser keeps the library when room runs out, and the way to ask it to. */
export interface Storage {
  state: StorageState | undefined;
  ask(): void;
}

/** Asks without being told to only where no question to the reader comes of it. */
export function useStorage(): Storage {
  const [state, setState] = useState<StorageState>();
  useEffect(() => {
    const look = async () => {
      const mayAsk = async () =>
        (await navigator.permissions.query({ name: 'persistent-storage' })).state === 'granted';
      const isKept =
        (await navigator.storage.persisted()) || ((await mayAsk()) && (await navigator.storage.persist()));
      setState(isKept ? 'kept' : 'may-go');
    };
    void look();
  }, []);
  return {
    state,
    ask: () => void navigator.storage.persist().then((isKept) => setState(isKept ? 'kept' : 'refused')),
  };
}
