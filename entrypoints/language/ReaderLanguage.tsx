import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { LooksProvider } from '../../components/Looks.ts';
import { type MessageKey, type Translation, TranslationProvider } from '../../components/Translation.ts';
import { useSettings } from '../settings/use-settings.ts';
import { readMessages } from './read-messages.ts';
import { translationFor } from './translation-for.ts';

/** Props of `ReaderLanguage`. */
export interface ReaderLanguageProps {
  /** What the document is called. */
  title: MessageKey;
  children: ComponentChildren;
}

/**
 * A page of the extension in the language that the reader chose: its words, its direction, its title; its cards with the marks
 * that they chose. Also when they choose anew.
 */
export function ReaderLanguage({ title, children }: ReaderLanguageProps) {
  const [translation, setTranslation] = useState<Translation>();
  const settings = useSettings();
  const language = settings?.language;
  useEffect(() => {
    let isLatest = true;
    if (language)
      void translationFor(language, readMessages).then((read) => isLatest && setTranslation(read));
    return () => {
      isLatest = false;
    };
  }, [language]);
  // With the words, not after them: nobody is to see a language in the direction of another.
  useLayoutEffect(() => {
    if (!translation) return;
    document.documentElement.lang = translation.language;
    document.documentElement.dir = translation.direction;
    document.title = translation.t(title);
  }, [translation, title]);
  if (!translation || !settings) return null;
  return (
    <TranslationProvider value={translation}>
      <LooksProvider value={settings.looks}>{children}</LooksProvider>
    </TranslationProvider>
  );
}
