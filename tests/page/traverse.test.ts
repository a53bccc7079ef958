import { expect, test } from 'vitest';
import { atOnce } from '#lib/page/slices.ts';
import { traverse } from '#lib/page/traverse.ts';

/** As much of a node as is visited; a DOM of a hundred thousand nested elements takes too long to build. */
interface Twig {
  name: string;
  firstChild: Twig | null;
  nextSibling: Twig | null;
  parentNode: Twig | null;
}

function twig(name: string, children: Twig[] = []): Twig {
  const made: Twig = { name, firstChild: children[0] ?? null, nextSibling: null, parentNode: null };
  children.forEach((child, index) => {
    child.parentNode = made;
    child.nextSibling = children[index + 1] ?? null;
  });
  return made;
}

function visits(root: Twig, isEntered: (name: string) => boolean = () => true): string[] {
  const seen: string[] = [];
  const nameOf = (node: Node) => (node as unknown as Twig).name;
  const ended = atOnce(
    traverse(root as unknown as Node, {
      enter: (node) => {
        seen.push(`+${nameOf(node)}`);
        return isEntered(nameOf(node));
      },
      leave: (node) => seen.push(`-${nameOf(node)}`),
    }),
  );
  expect(ended).toBe(true);
  return seen;
}

const tree = () => twig('a', [twig('b', [twig('c')]), twig('d'), twig('e', [twig('f'), twig('g')])]);

test('document order, each node entered and left once', () => {
  expect(visits(tree()).join(' ')).toBe('+a +b +c -c -b +d -d +e +f -f +g -g -e -a');
});

test('what is not entered is not left either, nor its children visited', () => {
  expect(visits(tree(), (name) => name !== 'b').join(' ')).toBe('+a +b +d -d +e +f -f +g -g -e -a');
});

test('a root stays within itself', () => {
  const root = tree();
  expect(root.firstChild && visits(root.firstChild).join(' ')).toBe('+b +c -c -b');
});

test('a hundred thousand nested nodes', () => {
  let root = twig('deepest');
  for (let depth = 0; depth < 100_000; depth++) root = twig('around', [root]);
  expect(visits(root)).toHaveLength(200_002);
});
