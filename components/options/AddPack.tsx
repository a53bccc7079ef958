import { useId } from 'preact/hooks';
import type { AddedPack, PackFacts } from '#lib/model/added-pack.ts';
import { FailureText } from '../FailureText.tsx';
import { useTranslation } from '../Translation.ts';
import { PackSummary } from './PackSummary.tsx';

/** How far the adding of a pack is. */
export type Adding =
  | { kind: 'choosing' }
  | { kind: 'reading'; name: string }
  /** A sound pack; `replaces` is the issue of it that was added before. */
  | { kind: 'shown'; facts: PackFacts; replaces: AddedPack | undefined }
  | { kind: 'added'; title: string }
  | { kind: 'failed'; error: Error };

/** Props of `AddPack`. */
export interface AddPackProps {
  adding: Adding;
  onFile(file: File): void;
  onAdd(): void;
  onCancel(): void;
}

/** Adds a pack from a file: first what it holds, then, if the reader agrees, all of it. */
export function AddPack({ adding, onFile, onAdd, onCancel }: AddPackProps) {
  const { t, day } = useTranslation();
  const id = useId();
  return (
    <div class="add-pack">
      <h3>{t('packAddTitle')}</h3>
      <p class="remark" id={id}>
        {t('packAddNote')}
      </p>
      {adding.kind === 'failed' && <FailureText error={adding.error} />}
      {adding.kind === 'reading' && <p role="status">{t('importReading', adding.name)}</p>}
      {adding.kind === 'added' && <p role="status">{t('packAdded', adding.title)}</p>}
      {adding.kind === 'shown' ? (
        <section class="pack-preview" aria-label={t('packPreview')}>
          <p class="pack-title">
            <bdi>{adding.facts.coverage.title}</bdi>
          </p>
          <PackSummary facts={adding.facts} open />
          {adding.replaces && (
            <p role="status">
              {adding.replaces.digest === adding.facts.digest
                ? t('packSame', day(adding.replaces.added))
                : t('packReplaces', day(adding.replaces.added))}
            </p>
          )}
          <p class="buttons">
            {/* The file field is gone: whoever works by keyboard goes on from here. */}
            <button type="button" class="button strong" ref={focused} onClick={onAdd}>
              {t(adding.replaces ? 'packReplace' : 'packAdd')}
            </button>
            <button type="button" class="button" onClick={onCancel}>
              {t('cancel')}
            </button>
          </p>
        </section>
      ) : (
        <label class="file-field">
          <span>{t('importChoose')}</span>
          <input
            type="file"
            accept=".json,application/json"
            aria-describedby={id}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file may be chosen again, after it was mended.
              if (file) onFile(file);
              currentTarget.value = '';
            }}
          />
        </label>
      )}
    </div>
  );
}

function focused(button: HTMLButtonElement | null): void {
  button?.focus();
}
