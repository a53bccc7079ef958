import type { MatrixView } from '#lib/model/view.ts';
import type { Find } from './find.ts';

/** What the side panel knows of the page in front. */
export type PanelPage =
  | { kind: 'reading' }
  /** Nobody has had it read; `refused` where the browser did not let us. */
  | { kind: 'unread'; refused: boolean }
  | { kind: 'paused' }
  | { kind: 'failed'; error: { name: string; message: string } }
  | { kind: 'read'; finds: readonly Find[]; matrix: MatrixView };
