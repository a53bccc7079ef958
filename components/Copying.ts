import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Puts a text on the reader's clipboard; throws where the browser does not allow it. */
export type Copy = (text: string) => Promise<void>;

const Context = createContext<Copy | undefined>(undefined);

/** Lets every component inside it copy: `<CopyProvider value={…}>`. */
export const CopyProvider = Context.Provider;

/** The way to the clipboard; nothing where there is none, and then no button to copy is shown. */
export function useCopy(): Copy | undefined {
  return useContext(Context);
}
