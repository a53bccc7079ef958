import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How long the reader must stop typing until it is saved, in milliseconds. */
const RESTS = 600;

/** A text that is being typed. */
export interface Draft {
  text: string;
  type(text: string): void;
  /** Saves at once what is not saved yet. */
  flush(): void;
}

/**
 * A text that saves itself as it is typed: when the reader pauses, leaves the field, closes the card or leaves the page.
 * Another `value` from outside takes its place.
 */
export function useDraft(value: string, save: (text: string) => void): Draft {
  const [text, setText] = useState(value);
  const unsaved = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | undefined>(undefined);
  const saving = useRef(save);
  saving.current = save;
  const flush = () => {
    const draft = unsaved.current;
    if (!draft) return;
    unsaved.current = undefined;
    clearTimeout(draft.timer);
    saving.current(draft.text);
  };
  const type = (typed: string) => {
    setText(typed);
    clearTimeout(unsaved.current?.timer);
    unsaved.current = { text: typed, timer: setTimeout(flush, RESTS) };
  };
  useEffect(() => {
    if (!unsaved.current) setText(value);
  }, [value]);
  // At once when the card closes; other effects are undone only after the next frame.
  useLayoutEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return { text, type, flush };
}
