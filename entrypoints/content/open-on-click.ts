/** What a click already means something to. */
const OPERATED =
  'a[href], area[href], button, input, label, select, summary, textarea, [contenteditable], [onclick], [role="button"], ' +
  '[role="link"], [role="tab"]';

/** What a click on the page means to us. */
export interface ClickAnswer<Mark> {
  marksAt(x: number, y: number): Mark[];
  open(marks: Mark[]): void;
  /** The click was for something else. */
  away(): void;
}

/**
 * Answers a click on the page: on a mark it opens the card.
 *
 * The page's own links and buttons keep their clicks, and so does a selection of text; on them Alt+click opens the card, and
 * is then kept from the page (browsers would download the link).
 */
export function openOnClick<Mark>(event: MouseEvent, { marksAt, open, away }: ClickAnswer<Mark>): void {
  const isPlain =
    event.isTrusted && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!isPlain) return;
  const marks = marksAt(event.clientX, event.clientY);
  if (marks.length > 0 && event.altKey) {
    event.preventDefault();
    event.stopPropagation();
    open(marks);
  } else if (marks.length > 0 && !isOperated(event) && !isSelecting(event)) {
    open(marks);
  } else {
    away();
  }
}

function isOperated(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(OPERATED));
}

function isSelecting({ view }: UIEvent): boolean {
  return view?.getSelection()?.isCollapsed === false;
}
