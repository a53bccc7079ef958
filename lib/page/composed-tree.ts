/** The parent of a node; of a shadow root, its host. */
export function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** The nearest element around a node, across the borders of shadow roots. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  return !parent || isElement(parent) ? parent : parentElementOf(parent);
}

/** Whether a node is in a tree, the shadow roots in it included. */
export function holds(root: Node, node: Node): boolean {
  if (root.contains(node)) return true;
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  return host !== undefined && holds(root, host);
}

/** Whether an element or one around it is in a set. */
export function isWithin(element: Element | null, set: ReadonlySet<Element>): boolean {
  if (set.size === 0) return false;
  for (let at = element; at; at = parentElementOf(at)) if (set.has(at)) return true;
  return false;
}

/** Compares two nodes by document order, for sorting; what is in a shadow root comes before the other children of its host. */
export function compareNodes(one: Node, other: Node): number {
  if (one === other) return 0;
  const relation = one.compareDocumentPosition(other);
  if ((relation & DISCONNECTED) === 0) return relation & FOLLOWING ? -1 : 1;
  const [ones, others] = [pathOf(one), pathOf(other)];
  const fork = ones.findIndex((node, depth) => node !== others[depth]);
  const [a, b] = [ones[fork], others[fork]];
  if (!a || !b) return ones.length - others.length;
  if (isShadowRoot(a)) return -1;
  return isShadowRoot(b) ? 1 : compareNodes(a, b);
}

// Of `Node`, which a parsed file does not have as a global.
const DISCONNECTED = 1;
const FOLLOWING = 4;

/** A node and all that holds it, the outermost first. */
function pathOf(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = parentOf(at)) path.unshift(at);
  return path;
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether a node is a shadow root. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}
