import type { PageChange } from './changed-roots.ts';

/** The attributes that show or hide text by themselves. */
const SHOWING = ['hidden', 'aria-hidden', 'open', 'contenteditable'];
/** The attributes that may do so by way of a style sheet. */
const STYLING = ['class', 'style'];

/** Runs a task soon, when the page has nothing better to do; what changes in between is one batch. */
function inIdleTime(task: () => void): void {
  setTimeout(() => requestIdleCallback(task, { timeout: 1000 }), 100);
}

/** Gathers the nodes that a batch of mutations touched. */
export function changeOf(records: readonly MutationRecord[]): PageChange {
  const touched = new Set<Node>();
  const thinned = new Set<Node>();
  const restyled = new Set<Element>();
  for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
    if (STYLING.includes(attributeName ?? '')) restyled.add(target as Element);
    else if (type !== 'childList') touched.add(target);
    for (const node of addedNodes) touched.add(node);
    if (removedNodes.length > 0) thinned.add(target);
  }
  return { touched: [...touched], thinned: [...thinned], restyled: [...restyled] };
}

/** What goes on until it is stopped. */
export interface PageWatch {
  /** Watches an open shadow root as well: what changes in it is not told outside. */
  also(root: ShadowRoot): void;
  stop(): void;
}

/**
 * Reports what changes in a page after it was read, in batches and in idle time, until it is told to stop.
 *
 * A page that goes to another address without loading (history API) always changes its tree as well: `moved` says that
 * the address is another one than at the last report. The fragment does not count.
 */
export function watchPage(
  document: Document,
  report: (change: PageChange, moved: boolean) => void,
  later: (task: () => void) => void = inIdleTime,
): PageWatch {
  let records: MutationRecord[] = [];
  let address = addressOf(document);
  let watching = true;
  const observer = new MutationObserver((more) => {
    if (records.length === 0) later(tell);
    records.push(...more);
  });
  const tell = () => {
    if (!watching) return;
    const change = changeOf(records);
    records = [];
    const before = address;
    address = addressOf(document);
    report(change, address !== before);
  };
  const watch = (root: Node) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...SHOWING, ...STYLING],
    });
  watch(document);
  return {
    also: watch,
    stop() {
      watching = false;
      observer.disconnect();
    },
  };
}

function addressOf({ location }: Document): string {
  return location.origin + location.pathname + location.search;
}
