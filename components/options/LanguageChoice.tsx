import type { Language } from '#lib/model/settings.ts';
import { useTranslation } from '../Translation.ts';
import type { ChoicesProps } from './Marking.tsx';

const LANGUAGES: readonly Language[] = ['ar', 'de', 'en', 'es', 'fr', 'uk'];

/** The language of the extension: each is offered under its own name, so that its speakers find it whatever is set now. */
export function LanguageChoice({ choices: { language }, onChange }: ChoicesProps) {
  const { t } = useTranslation();
  return (
    <section class="section">
      <h2>
        <label for="language">{t('languageTitle')}</label>
      </h2>
      <select
        id="language"
        class="select"
        value={language}
        onChange={({ currentTarget: { value } }) =>
          onChange({ language: LANGUAGES.find((one) => one === value) ?? 'auto' })
        }
      >
        <option value="auto">{t('languageAuto')}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one} dir="auto">
            {new Intl.DisplayNames(one, { type: 'language' }).of(one)}
          </option>
        ))}
      </select>
    </section>
  );
}
