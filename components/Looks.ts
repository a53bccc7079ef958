import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Looks } from '#lib/model/settings.ts';

const Context = createContext<Looks>({ palette: 'amber', line: 'solid' });

/** Has every card inside it mark words as claims are marked on pages: `<LooksProvider value={…}>`. */
export const LooksProvider = Context.Provider;

/** How claims look on pages; as they do before the reader has chosen, where nobody provides it. */
export function useLooks(): Looks {
  return useContext(Context);
}
