import { type ComponentChildren, render } from 'preact';
import messages from '../../assets/public/_locales/en/messages.json';
import { createTranslation, type GetMessage } from '../../components/create-translation.ts';
import { TranslationProvider } from '../../components/Translation.ts';

const byKey: Readonly<Record<string, { message: string }>> = messages;

/** Looks a message up in the English file, the way a browser does. */
const english: GetMessage = (key, substitutions = []) =>
  (byKey[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');

/** Renders in British English and gives the element it is in. */
export function show(children: ComponentChildren): HTMLElement {
  const into = document.createElement('div');
  document.body.replaceChildren(into);
  render(
    <TranslationProvider value={createTranslation(english, 'en-GB')}>{children}</TranslationProvider>,
    into,
  );
  return into;
}

/** The text of each element that the selector finds, spaces joined. */
export function texts(within: Element, selector: string): string[] {
  return [...within.querySelectorAll(selector)].map((each) =>
    (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}
