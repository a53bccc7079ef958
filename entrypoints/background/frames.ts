import browser from 'webextension-polyfill';
import { framePath } from '#lib/page/frame-path.ts';
import { everyFrame } from './every-frame.ts';

/** A frame of a tab. */
export interface Frame {
  /** The browser's number for it; the top document's is 0. */
  id: number;
  /** See `framePath`. */
  path: readonly number[];
}

const TOP: Frame = { id: 0, path: [] };

/**
 * The frames of a tab that we may read, in page order: the top document, then each frame before the frames in it. Of a tab that
 * cannot be asked, its top document alone.
 */
export async function framesOf(tabId: number): Promise<Frame[]> {
  const asked = await browser.scripting
    .executeScript({ ...everyFrame(tabId), func: framePath })
    .catch(() => []);
  const frames = asked.flatMap(({ frameId, result }) =>
    Array.isArray(result) ? { id: frameId, path: result.map(Number) } : [],
  );
  return frames.length > 0 ? frames.sort(inPageOrder) : [TOP];
}

function inPageOrder({ path }: Frame, { path: other }: Frame): number {
  const parting = path.findIndex((place, depth) => place !== other[depth]);
  return parting < 0 ? path.length - other.length : (path[parting] ?? 0) - (other[parting] ?? -1);
}
