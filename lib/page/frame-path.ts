/**
 * Where this frame stands among the frames of its tab: its place in the parent's list, from the top document down; empty for
 * the top document. Browsers keep that list in page order, and let a frame of another site see its own place in it.
 *
 * To be run in a frame from outside: it uses nothing but what is in it.
 */
export function framePath(): number[] {
  const path: number[] = [];
  for (let view: Window = window; view !== view.parent; view = view.parent) {
    let place = 0;
    while (place < view.parent.length && view.parent[place] !== view) place += 1;
    path.unshift(place);
  }
  return path;
}
