import { type MessageKey, useTranslation } from '../Translation.ts';

/** A keyboard command and its shortcut as the browser writes it; absent where none is set. */
export interface Shortcut {
  /** Its name in the manifest. */
  name: string;
  keys?: string | undefined;
}

/** What each command of the manifest does, in the order shown: browsers tell it in their own language only. */
const commands: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'commandOpen',
  'next-highlight': 'commandNext',
  'previous-highlight': 'commandPrevious',
  'open-panel': 'commandPanel',
  'list-highlights': 'commandList',
  'save-selection': 'commandSave',
};

/** Props of `Shortcuts`. */
export interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  onShortcuts(): void;
}

/** The keyboard commands, and the way to change them: only the browser can. */
export function Shortcuts({ shortcuts, onShortcuts }: ShortcutsProps) {
  const { t } = useTranslation();
  return (
    <section class="section" aria-labelledby="keyboard-title">
      <h2 id="keyboard-title">{t('keyboardTitle')}</h2>
      <dl class="shortcuts">
        {Object.entries(commands).map(([name, does]) => {
          const command = shortcuts.find((one) => one.name === name);
          return (
            command && (
              <div key={name}>
                <dt>{t(does)}</dt>
                <dd>{command.keys ? <kbd dir="ltr">{command.keys}</kbd> : t('noShortcut')}</dd>
              </div>
            )
          );
        })}
      </dl>
      <button type="button" class="button" onClick={onShortcuts}>
        {t('changeShortcuts')}
      </button>
    </section>
  );
}
