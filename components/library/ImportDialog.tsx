import type { LeftOut } from '#lib/export/imported.ts';
import { FailureText } from '../FailureText.tsx';
import { type PluralKey, useTranslation } from '../Translation.ts';
import { Dialog } from './Dialog.tsx';

/** What taking over a file would do. */
export interface ImportPlan {
  add: number;
  replace: number;
  known: number;
  leftOut: Partial<Record<LeftOut, number>>;
  /** The first of those that are new or changed. */
  examples: readonly { quote: string; title: string; outlet: string; isNew: boolean }[];
}

/** How far an import is. */
export type ImportState =
  | { kind: 'choosing' }
  | { kind: 'reading'; name: string }
  | { kind: 'planned'; name: string; plan: ImportPlan }
  | { kind: 'merging'; done: number; of: number }
  | { kind: 'failed'; error: Error };

/** Props of `ImportDialog`. */
export interface ImportDialogProps {
  state: ImportState;
  onFile(file: File): void;
  onMerge(): void;
  /** Stops it where it is under way, and closes. */
  onClose(): void;
}

const REASONS: Record<LeftOut, PluralKey> = {
  reply: 'leftOutReply',
  'page-note': 'leftOutPageNote',
  'no-quotation': 'leftOutNoQuotation',
  'no-address': 'leftOutNoAddress',
  broken: 'leftOutBroken',
  repeated: 'leftOutRepeated',
};

/** Takes highlights over from a file: first what that would do, then, if the reader agrees, all of it or nothing. */
export function ImportDialog({ state, onFile, onMerge, onClose }: ImportDialogProps) {
  const { t, number, plural } = useTranslation();
  const changes = state.kind === 'planned' ? state.plan.add + state.plan.replace : 0;
  const canChoose = state.kind === 'choosing' || state.kind === 'failed';
  return (
    <Dialog title={t('importTitle')} onClose={onClose}>
      {canChoose && (
        <>
          <p class="remark">{t('importHint')}</p>
          <label class="file-field">
            <span>{t('importChoose')}</span>
            <input
              type="file"
              accept=".json,.jsonld,application/json,application/ld+json"
              onChange={({ currentTarget: { files } }) => files?.[0] && onFile(files[0])}
            />
          </label>
        </>
      )}
      {state.kind === 'failed' && <FailureText error={state.error} />}
      {state.kind === 'reading' && <p role="status">{t('importReading', state.name)}</p>}
      {state.kind === 'planned' && <Plan name={state.name} plan={state.plan} />}
      {state.kind === 'merging' && (
        <p role="status">
          <progress value={state.done} max={state.of} aria-label={t('importTitle')} />{' '}
          {t('importProgress', number(state.done), number(state.of))}
        </p>
      )}
      {!canChoose && (
        <p class="buttons">
          {changes > 0 && (
            <button type="button" class="button strong" onClick={onMerge}>
              {plural('importTake', changes)}
            </button>
          )}
          <button type="button" class="button" onClick={onClose}>
            {t('cancel')}
          </button>
        </p>
      )}
    </Dialog>
  );
}

function Plan({ name, plan }: { name: string; plan: ImportPlan }) {
  const { t, plural } = useTranslation();
  const { add, replace, known, leftOut, examples } = plan;
  const reasons = Object.entries(leftOut) as [LeftOut, number][];
  return (
    <>
      <p class="file-name" dir="auto">
        {name}
      </p>
      <ul class="plan">
        {add > 0 && <li>{plural('importNew', add)}</li>}
        {replace > 0 && <li>{plural('importChanged', replace)}</li>}
        {known > 0 && <li>{plural('importKnown', known)}</li>}
        {reasons.map(([reason, count]) => (
          <li key={reason} class="remark">
            {plural(REASONS[reason], count)}
          </li>
        ))}
      </ul>
      {examples.length > 0 && (
        <ul class="examples" aria-label={t('importExamples')}>
          {examples.map(({ quote, title, outlet, isNew }, index) => (
            <li key={index}>
              <q class="said" dir="auto">
                {quote}
              </q>
              <span class="byline">
                <cite dir="auto">{outlet || title}</cite>
                <span class="tag">{t(isNew ? 'importIsNew' : 'importIsChanged')}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {add + replace === 0 && <p>{t('importNothing')}</p>}
    </>
  );
}
