import { parentOf } from './composed-tree.ts';
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
 * thousand elements, more than a call stack holds.
 */
export function* traverse(root: Node, visitor: Visitor): Pausable<boolean> {
  const isOnPage = root.isConnected;
  let node = root;
  let entered = visitor.enter(node);
  for (let visited = 1; ; visited += 1) {
    if (visited % STRETCH === 0) {
      yield;
      if (isOnPage && !node.isConnected) return false;
    }
    const child = entered ? firstChild(node) : null;
    if (child) {
      node = child;
    } else {
      if (entered) visitor.leave(node);
      let next = node === root ? null : nextSibling(node);
      while (node !== root && !next) {
        const parent = parentOf(node);
        if (!parent) return false;
        node = parent;
        visitor.leave(node);
        next = node === root ? null : nextSibling(node);
      }
      if (!next) return true;
      node = next;
    }
    entered = visitor.enter(node);
  }
}

function firstChild(node: Node): Node | null {
  return (node as Partial<Element>).shadowRoot ?? node.firstChild;
}

function nextSibling(node: Node): Node | null {
  if (node.nodeType !== 11) return node.nextSibling;
  return (node as Partial<ShadowRoot>).host?.firstChild ?? null;
}
