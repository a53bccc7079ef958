import type { GetMessage } from './create-translation.ts';

/** The messages of one language by key, as the extension's message files hold them. */
export type Messages = Readonly<Record<string, string>>;

/** Looks messages up as browsers do: `$1` to `$9` stand for the substitutions; a key that is not there gives an empty string. */
export function lookUpIn(messages: Messages): GetMessage {
  return (key, substitutions = []) =>
    (messages[key] ?? '').replace(/\$([1-9])/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}
