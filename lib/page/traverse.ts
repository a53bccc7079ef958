import type { Pausable } from './slices.ts';

/** What to do at each node of a tree. */
export interface Visitor {
  /** Called before the node's children; `false` leaves the node and all it holds unvisited. */
  enter(node: Node): boolean;
  /** Called after the children of a node that was entered. */
  leave(node: Node): void;
}

/** How many nodes are visited between two pauses. */
const STRETCH = 50;

/**
 * Visits a tree in document order, an open shadow root before the other children of its host. Answers whether it came to
 * the end: where the page takes away the place it has reached, while it pauses, it cannot go on.
 *
 * Not a `TreeWalker`, which does not say when it leaves an element; and not recursive: a broken page may nest a hundred
 * thousand elements, more than a call stack holds. The way back up is kept, since each question to a node costs more than
 * all the rest.
 */
export function* traverse(root: Node, visitor: Visitor): Pausable<boolean> {
  const isOnPage = root.isConnected;
  const around: Node[] = [];
  let node = root;
  for (let visited = 1; ; visited += 1) {
    if (visited % STRETCH === 0) {
      yield;
      if (isOnPage && !node.isConnected) return false;
    }
    const entered = visitor.enter(node);
    const child = entered ? ((node as Partial<Element>).shadowRoot ?? node.firstChild) : null;
    if (child) {
      around.push(node);
      node = child;
      continue;
    }
    if (entered) visitor.leave(node);
    let next = around.length === 0 ? null : nextSibling(node);
    while (!next) {
      const up = around.pop();
      if (!up) return true;
      visitor.leave(up);
      node = up;
      next = around.length === 0 ? null : nextSibling(node);
    }
    node = next;
  }
}

function nextSibling(node: Node): Node | null {
  const next = node.nextSibling;
  if (next || node.nodeType !== 11) return next;
  return (node as Partial<ShadowRoot>).host?.firstChild ?? null;
}
