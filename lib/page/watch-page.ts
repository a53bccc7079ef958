import type { PageChange } from './page-text.ts';

/** The attributes that commonly show or hide text. */
const SHOWING = ['hidden', 'aria-hidden', 'open', 'class', 'style', 'contenteditable'];

/** Runs a task soon, when the page has nothing better to do; what changes in between is one batch. */
function inIdleTime(task: () => void): void {
  setTimeout(() => requestIdleCallback(task, { timeout: 1000 }), 100);
}

/** Gathers the nodes that a batch of mutations touched. */
export function changeOf(records: readonly MutationRecord[]): PageChange {
  const touched = new Set<Node>();
  const thinned = new Set<Node>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type !== 'childList') touched.add(target);
    for (const node of addedNodes) touched.add(node);
    if (removedNodes.length > 0) thinned.add(target);
  }
  return { touched: [...touched], thinned: [...thinned] };
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
): () => void {
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
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: SHOWING,
  });
  return () => {
    watching = false;
    observer.disconnect();
  };
}

function addressOf({ location }: Document): string {
  return location.origin + location.pathname + location.search;
}
