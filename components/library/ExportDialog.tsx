import { useState } from 'preact/hooks';
import { RadioGroup } from '../RadioGroup.tsx';
import { type MessageKey, useTranslation } from '../Translation.ts';
import { Dialog } from './Dialog.tsx';

/** Which highlights a file is to hold. */
export type ExportScope = 'all' | 'found' | 'selected';

/** Props of `ExportDialog`. */
export interface ExportDialogProps {
  /** How many highlights there are of each. */
  counts: Record<ExportScope, number>;
  /** Writes the file; answered when the browser has it. */
  onExport(scope: ExportScope, format: string): Promise<unknown>;
  onClose(): void;
}

const FORMATS = [
  ['backup', 'formatBackup', 'formatBackupNote'],
  ['web-annotation', 'formatWebAnnotation', 'formatWebAnnotationNote'],
  ['csv', 'formatCsv', 'formatCsvNote'],
  ['markdown', 'formatMarkdown', 'formatMarkdownNote'],
  ['ris', 'formatRis', 'formatRisNote'],
  ['csl-json', 'formatCsl', 'formatCslNote'],
] as const satisfies [string, MessageKey, MessageKey][];

const SCOPES = {
  all: 'exportAll',
  found: 'exportFound',
  selected: 'exportSelected',
} as const satisfies Record<ExportScope, MessageKey>;

/** Asks what is to be saved as a file, and in which format. */
export function ExportDialog({ counts, onExport, onClose }: ExportDialogProps) {
  const { t, number } = useTranslation();
  const scopes = (['all', 'found', 'selected'] as const).filter(
    (scope) => scope === 'all' || (counts[scope] > 0 && counts[scope] < counts.all),
  );
  const [scope, setScope] = useState<ExportScope>(
    scopes.includes('selected') && counts.selected > 1 ? 'selected' : 'all',
  );
  const [format, setFormat] = useState<(typeof FORMATS)[number][0]>('backup');
  const [isBusy, setBusy] = useState(false);
  return (
    <Dialog title={t('exportTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setBusy(true);
          void onExport(scope, format).finally(onClose);
        }}
      >
        {scopes.length > 1 && (
          <RadioGroup
            legend={t('exportWhich')}
            options={scopes.map((value) => ({ value, label: t(SCOPES[value], number(counts[value])) }))}
            chosen={scope}
            onChoose={(value) => setScope(value)}
          />
        )}
        <RadioGroup
          legend={t('exportFormat')}
          options={FORMATS.map(([value, label, note]) => ({ value, label: t(label), note: t(note) }))}
          chosen={format}
          onChoose={(value) => setFormat(value)}
        />
        <p class="buttons">
          <button type="submit" class="button strong" disabled={isBusy}>
            {t('exportSave')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
