import { type MessageKey, useTranslation } from '../Translation.ts';
import { Dialog } from './Dialog.tsx';

/** What can be done by keyboard, and with which keys. */
const KEYS: readonly (readonly [MessageKey, ...string[]])[] = [
  ['keysSearch', '/'],
  ['keysMove', '↑', '↓', 'Page ↑', 'Page ↓', 'Home', 'End'],
  ['keysExtend', 'Shift + ↑', 'Shift + ↓'],
  ['keysToggle', 'Ctrl + ↑', 'Ctrl + ↓', 'Space'],
  ['keysAll', 'Ctrl + A'],
  ['keysDetails', 'Enter'],
  ['keysBack', 'Esc'],
  ['keysNote', 'N'],
  ['keysTag', 'T'],
  ['keysCompare', 'C'],
  ['keysDelete', 'Delete'],
  ['keysUndo', 'Ctrl + Z'],
  ['keysHelp', '?'],
];

/** The keys of the library page. */
export function KeyboardHelp({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('keyboardTitle')} onClose={onClose}>
      <dl class="shortcuts">
        {KEYS.map(([does, ...keys]) => (
          <div key={does}>
            <dt>{t(does)}</dt>
            <dd dir="ltr">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p class="remark">{t('keysNoteWhere')}</p>
    </Dialog>
  );
}
