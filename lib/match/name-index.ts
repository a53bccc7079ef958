import type { Entity } from '#lib/model/entity.ts';
import { type Word, words } from '#lib/text/words.ts';

/** What a form asks of the page before it counts: nothing, any clue of its entity, or the entity's own full form. */
type Clue = 'none' | 'any' | 'own';

/** One entity behind a form. */
export interface NameForm {
  entity: string;
  clue: Clue;
  /** True for "Russian": it tells who is meant, but is no name of it. */
  adjective: boolean;
  /** How each word must be written at least. */
  shapes: Word['shape'][];
}

/** A node of the trie of names: the words that may follow, and the forms that end here. */
export interface NameNode {
  next: Map<string, NameNode>;
  forms: NameForm[];
}

const ARTICLE = /^(?:the|a|an)$/;

function variants(keys: string[], last: Word | undefined): string[][] {
  const end = keys.at(-1) ?? '';
  if (last?.shape !== 'lower' || end.length < 4 || ARTICLE.test(keys[0] ?? '')) return [keys];
  return [keys, [...keys.slice(0, -1), end.endsWith('s') ? end.slice(0, -1) : `${end}s`]];
}

const STRICTNESS: Word['shape'][] = ['lower', 'number', 'capital', 'capitals'];

function lenient(a: Word['shape'], b: Word['shape']): Word['shape'] {
  return STRICTNESS.indexOf(a) < STRICTNESS.indexOf(b) ? a : b;
}

/** A title is written with capitals or without: "NATO Chief", "the NATO chief". */
function inLowerCase(title: string): string {
  return title.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}

function add(root: NameNode, text: string, form: Omit<NameForm, 'shapes'>): void {
  const all = words(text);
  // "the alliance" is not any alliance: before a single word the article stays.
  const first = all.length > 2 && ARTICLE.test(all[0]?.key ?? '') ? 1 : 0;
  const list = all.slice(first);
  if (list.length === 0) return;
  const shapes = list.map((word) => (ARTICLE.test(word.key) ? 'lower' : word.shape));
  const keys = list.map((word) => word.key);
  for (const variant of variants(keys, list.at(-1))) {
    let node = root;
    for (const key of variant) {
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), forms: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    const known = node.forms.find(
      (other) => other.entity === form.entity && other.adjective === form.adjective,
    );
    if (!known) {
      node.forms.push({ ...form, shapes });
      continue;
    }
    // "NATO" and "Nato", or a name that is a title too: one form, as lenient as either.
    if (form.clue === 'none') known.clue = 'none';
    known.shapes = known.shapes.map((shape, i) => lenient(shape, shapes[i] ?? shape));
  }
}

/**
 * A trie of every form under which the entities are written, over folded words.
 *
 * A title before a name ("Defence Secretary Ben Wallace", "Defence Secretary Wallace") makes one form with it, and needs no
 * clue; a title alone needs the full name elsewhere on the page. Lower-case forms are entered in singular and plural.
 */
export function compileNames(entities: readonly Entity[]): NameNode {
  const root: NameNode = { next: new Map(), forms: [] };
  for (const entity of entities) {
    for (const name of entity.names) {
      add(root, name.text, { entity: entity.id, clue: name.needsClue ? 'any' : 'none', adjective: false });
    }
    for (const adjective of entity.adjectives) {
      add(root, adjective, { entity: entity.id, clue: 'none', adjective: true });
    }
    if (entity.kind !== 'person') continue;
    for (const title of new Set(entity.titles.map((given) => given.text))) {
      add(root, inLowerCase(title), { entity: entity.id, clue: 'own', adjective: false });
      for (const name of entity.names) {
        add(root, `${inLowerCase(title)} ${name.text}`, {
          entity: entity.id,
          clue: 'none',
          adjective: false,
        });
      }
    }
  }
  return root;
}
