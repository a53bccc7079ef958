import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '#lib/messages/ask.ts';
import { patternHost } from '#lib/store/site-pattern.ts';
import type { Problem } from '../../components/GrantProblem.tsx';
import { Options } from '../../components/options/Options.tsx';
import { asError } from '../popup/as-error.ts';
import { useGrants } from '../settings/use-grants.ts';
import { useSamplePaint } from '../settings/use-sample-paint.ts';
import { useSettings } from '../settings/use-settings.ts';
import { saveWrongMatches } from './save-wrong-matches.ts';
import { usePacks } from './use-packs.ts';
import { openShortcutPage, useShortcuts } from './use-shortcuts.ts';
import { useWrongMatches } from './use-wrong-matches.ts';

/** The options page at work: what the reader sets, the background keeps and all open pages follow. */
export function OptionsApp() {
  const settings = useSettings();
  const { granted, problem: refusal, revoke } = useGrants();
  const shortcuts = useShortcuts();
  const [problem, setProblem] = useState<Problem>();
  const packs = usePacks();
  const wrong = useWrongMatches((thrown) => setProblem(asError(thrown)));
  useSamplePaint(settings?.looks);
  if (!settings) return null;
  const said = (answer: Promise<unknown>) =>
    answer.then(
      () => setProblem(undefined),
      (thrown: unknown) => setProblem(asError(thrown)),
    );
  return (
    <Options
      settings={settings}
      problem={problem ?? refusal}
      packs={packs}
      granted={granted}
      sitesOff={settings.sitesOff.map((pattern) => ({ pattern, host: patternHost(pattern) }))}
      shortcuts={shortcuts}
      onChange={(some) => said(ask('change', some))}
      onRevoke={(pattern) => revoke([pattern])}
      onSiteOn={(origin) => said(ask('setSite', { origin, on: true }))}
      wrong={wrong}
      onTakeBack={({ claim, sentence }) => said(ask('takeBackWrong', { claim, sentence }))}
      onSaveWrong={() => saveWrongMatches(wrong)}
      onChooseSites={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
      onShortcuts={() => said(openShortcutPage())}
    />
  );
}
