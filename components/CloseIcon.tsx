/** A cross, or an arrow that points back (turned round by the style sheet where the text runs from the right). */
export function CloseIcon({ shape }: { shape: 'close' | 'back' }) {
  return (
    <svg
      class={`icon-${shape}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={shape === 'close' ? 'm4 4 8 8M12 4l-8 8' : 'M13 8H3.5M7.5 4l-4 4 4 4'}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
