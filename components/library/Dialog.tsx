import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { CloseIcon } from '../CloseIcon.tsx';
import { useTranslation } from '../Translation.ts';

/** Props of `Dialog`. */
export interface DialogProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
}

/** A dialog over the page; the browser keeps the focus in it, and gives it back when it closes. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      // Closed by the browser first, which then gives the focus back; heard of too late where it is gone already.
      onClose={(event) => event.currentTarget.isConnected && onClose()}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon shape="close" />
        </button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
