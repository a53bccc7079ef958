import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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

/** A page of the extension in the language that the reader chose: its words, its direction, its title; also when they choose anew. */
export function ReaderLanguage({ title, children }: ReaderLanguageProps) {
  const [translation, setTranslation] = useState<Translation>();
  const language = useSettings()?.language;
  useEffect(() => {
    let isLatest = true;
    if (language)
      void translationFor(language, readMessages).then((read) => isLatest && setTranslation(read));
    return () => {
      isLatest = false;
    };
  }, [language]);
  useEffect(() => {
    if (!translation) return;
    document.documentElement.lang = translation.language;
    document.documentElement.dir = translation.direction;
    document.title = translation.t(title);
  }, [translation, title]);
  return translation ? <TranslationProvider value={translation}>{children}</TranslationProvider> : null;
}
