import { useEffect, useState } from 'preact/hooks';
import { ask } from '#lib/messages/ask.ts';
import type { WrongMatchView } from '#lib/model/wrong-match.ts';
import { onWrongMatches } from '#lib/store/on-wrong-matches.ts';

/** What the reader called wrong matches, the latest first, as it stands wherever it is changed; `failed` hears why it cannot be told. */
export function useWrongMatches(failed: (error: unknown) => void): readonly WrongMatchView[] {
  const [wrong, setWrong] = useState<readonly WrongMatchView[]>([]);
  useEffect(() => {
    const read = () => void ask('wrongMatches', {}).then((list) => setWrong(list.toReversed()), failed);
    read();
    return onWrongMatches(read);
  }, []);
  return wrong;
}
