import type { Settings, SettingsChange } from '#lib/model/settings.ts';
import { GrantedSites, type GrantedSitesProps } from '../GrantedSites.tsx';
import { GrantProblem, type Problem } from '../GrantProblem.tsx';
import { LibraryLink } from '../LibraryLink.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslation } from '../Translation.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LooksChoice } from './LooksChoice.tsx';
import { Marking } from './Marking.tsx';
import { Packs, type PacksProps } from './Packs.tsx';
import { Shortcuts, type ShortcutsProps } from './Shortcuts.tsx';
import { SitesOff, type SitesOffProps } from './SitesOff.tsx';
import { WrongMatches, type WrongMatchesProps } from './WrongMatches.tsx';

/** Props of `Options`. */
export interface OptionsProps extends GrantedSitesProps, SitesOffProps, ShortcutsProps, WrongMatchesProps {
  settings: Settings;
  problem?: Problem | undefined;
  packs: PacksProps;
  onChange(some: SettingsChange): void;
  onChooseSites(): void;
}

/** All that a reader can set. There is nothing to save: each change holds at once. */
export function Options(props: OptionsProps) {
  const { settings, problem, packs, granted, sitesOff, shortcuts, wrong } = props;
  const { onChange, onRevoke, onSiteOn, onChooseSites, onShortcuts } = props;
  const { onTakeBack, onSaveWrong } = props;
  const { t, language, direction } = useTranslation();
  return (
    <main class="sheet" lang={language} dir={direction}>
      <header class="sheet-head">
        <img src="/icon/96.png" alt="" width="48" height="48" />
        <h1>{t('optionsTitle')}</h1>
        <p>
          <LibraryLink look="button" />
        </p>
        <Switch
          label={t('pause')}
          note={t('pauseNote')}
          on={settings.paused}
          onSwitch={(paused) => onChange({ paused })}
        />
        <GrantProblem problem={problem} />
      </header>
      <Marking choices={settings} onChange={onChange} />
      <LooksChoice choices={settings} onChange={onChange} />
      <section class="section" aria-labelledby="sites-title">
        <h2 id="sites-title">{t('sitesTitle')}</h2>
        <GrantedSites granted={granted} onRevoke={onRevoke} />
        <SitesOff sitesOff={sitesOff} onSiteOn={onSiteOn} />
        <button type="button" class="button" onClick={onChooseSites}>
          {t('chooseSites')}
        </button>
      </section>
      <Packs {...packs} />
      <WrongMatches wrong={wrong} onTakeBack={onTakeBack} onSaveWrong={onSaveWrong} />
      <Shortcuts shortcuts={shortcuts} onShortcuts={onShortcuts} />
      <LanguageChoice choices={settings} onChange={onChange} />
      <section class="section">
        <Switch
          label={t('syncTitle')}
          note={t('syncNote')}
          on={settings.sync}
          onSwitch={(sync) => onChange({ sync })}
        />
      </section>
    </main>
  );
}
