import type { Stance } from '#lib/model/claim.ts';

const slip = 'M3 2.5h10a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H8L5 14v-2.5H3a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1Z';

/**
 * A stance as a shape: a speech slip that is full (own voice), quotes (attributed), is drawn in dashes (with distance) or
 * carries an "unequal" sign (denial). All in one colour, and never without words beside it.
 */
export function StanceIcon({ stance }: { stance: Stance }) {
  return (
    <svg class="stance-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={slip}
        fill={stance === 'asserts' ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.3"
        stroke-dasharray={stance === 'doubts' ? '2 1.6' : undefined}
        stroke-linejoin="round"
      />
      {stance === 'attributes' && <path d="M6.2 5v3.6M9.8 5v3.6" stroke="currentColor" stroke-width="1.6" />}
      {stance === 'denies' && (
        <path d="M5 6h6M5 8.4h6M9.6 4.2 6.4 10.2" stroke="currentColor" stroke-width="1.2" />
      )}
    </svg>
  );
}
