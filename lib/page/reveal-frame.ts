/** The upper and the lower edge of something, in CSS pixels from the top of a window. */
export interface Edges {
  top: number;
  bottom: number;
}

/**
 * Scrolls the window until something in one of its frames is in sight, for a frame of another site cannot do that, and
 * answers where it then stands in this window. `place` is the frame's in the window's list; the edges are in the frame's window.
 *
 * To be run in the parent from outside: it uses nothing but what is in it.
 */
export function revealFrame(place: number, { top, bottom }: Edges): Edges {
  const frame = [...document.querySelectorAll('iframe, frame, object')].find(
    (element) => 'contentWindow' in element && element.contentWindow === window[place],
  );
  if (!frame) return { top: 0, bottom: 0 };
  const edges = () => {
    const edge = frame.getBoundingClientRect().top + frame.clientTop;
    return { top: edge + top, bottom: edge + bottom };
  };
  const isInSight = () => edges().top >= 0 && edges().bottom <= innerHeight;
  if (!isInSight()) frame.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (!isInSight()) scrollBy({ top: edges().top - innerHeight / 3, behavior: 'instant' });
  return edges();
}
