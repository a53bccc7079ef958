import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { CloseIcon } from './CloseIcon.tsx';
import { useLooks } from './Looks.ts';
import { useTranslation } from './Translation.ts';

/** Props of `CardFrame`. */
export interface CardFrameProps {
  title: string;
  /** Leaves the card. */
  onClose(): void;
  /** What leaving is called: `close` on a page, `back` where a list is behind the card. */
  leave?: 'close' | 'back' | undefined;
  children: ComponentChildren;
}

/**
 * The frame of every card: a heading and a button that stay, over what scrolls.
 *
 * It is a dialog that is not modal. Its root takes the focus (`tabIndex` -1), so that whoever shows the card can move the
 * reader there; keys, place and size are theirs too: the frame is as wide as its parent and at most `--max-height` high.
 */
export function CardFrame({ title, onClose, leave = 'close', children }: CardFrameProps) {
  const { t, language, direction } = useTranslation();
  const { palette, line } = useLooks();
  const id = useId();
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      lang={language}
      dir={direction}
      data-palette={palette}
      data-line={line}
    >
      <div class="head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="icon-button" onClick={onClose} aria-label={t(leave)} title={t(leave)}>
          <CloseIcon shape={leave} />
        </button>
      </div>
      <div class="body">{children}</div>
    </div>
  );
}
