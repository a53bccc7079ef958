/** What to do at each node of a tree. */
export interface Visitor {
  /** Called before the node's children; `false` leaves the node and all it holds unvisited. */
  enter(node: Node): boolean;
  /** Called after the children of a node that was entered. */
  leave(node: Node): void;
}

/**
 * Visits a tree in document order.
 *
 * Not a `TreeWalker`, which does not say when it leaves an element; and not recursive: a broken page may nest a hundred
 * thousand elements, more than a call stack holds.
 */
export function traverse(root: Node, visitor: Visitor): void {
  let node = root;
  let entered = visitor.enter(node);
  for (;;) {
    if (entered && node.firstChild) {
      node = node.firstChild;
    } else {
      if (entered) visitor.leave(node);
      while (node !== root && !node.nextSibling && node.parentNode) {
        node = node.parentNode;
        visitor.leave(node);
      }
      if (node === root || !node.nextSibling) return;
      node = node.nextSibling;
    }
    entered = visitor.enter(node);
  }
}
