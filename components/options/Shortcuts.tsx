import { useTranslation } from '../Translation.ts';

/** A keyboard command and its shortcut as the browser writes it; absent where none is set. */
export interface Shortcut {
  name: string;
  /** What it does; absent for the one that opens the popup, which browsers do not describe. */
  description?: string | undefined;
  keys?: string | undefined;
}

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
        {shortcuts.map(({ name, description = t('commandOpen'), keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : t('noShortcut')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onShortcuts}>
        {t('changeShortcuts')}
      </button>
    </section>
  );
}
