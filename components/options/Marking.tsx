import type { Choices, Confidence, SettingsChange } from '#lib/model/settings.ts';
import { RadioGroup } from '../RadioGroup.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslation } from '../Translation.ts';

/** Props of the groups of options that show choices and change them. */
export interface ChoicesProps {
  choices: Choices;
  onChange(some: SettingsChange): void;
}

/** What is marked on a page, how sure it must be, and when its card opens. */
export function Marking({ choices, onChange }: ChoicesProps) {
  const { t } = useTranslation();
  return (
    <section class="section" aria-labelledby="marked-title">
      <h2 id="marked-title">{t('markedTitle')}</h2>
      <Switch
        label={t('markClaims')}
        note={t('markClaimsNote')}
        on={choices.claims}
        onSwitch={(claims) => onChange({ claims })}
      />
      <Switch
        label={t('markNames')}
        note={t('markNamesNote')}
        on={choices.names}
        onSwitch={(names) => onChange({ names })}
      />
      <Switch
        label={t('hoverTitle')}
        note={t('hoverNote')}
        on={choices.hover}
        onSwitch={(hover) => onChange({ hover })}
      />
      <RadioGroup<Confidence>
        legend={t('sureTitle')}
        options={[
          { value: 'fair', label: t('sureFair') },
          { value: 'close', label: t('sureClose') },
          { value: 'very', label: t('sureVery') },
        ]}
        chosen={choices.confidence}
        onChoose={(confidence) => onChange({ confidence })}
      />
    </section>
  );
}
