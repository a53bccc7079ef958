import { describe, expect, test } from 'vitest';
import { compilePack } from '#lib/match/compile-pack.ts';
import { matchBlocks } from '#lib/match/match-blocks.ts';
import type { Entity } from '#lib/model/entity.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { joinPacks } from '#lib/pack/join-packs.ts';
import { parsePack } from '#lib/pack/parse-pack.ts';
import { settlePack } from '#lib/pack/settle-pack.ts';
import { fixturePack, page } from './fixture.ts';

const HEAD = { id: 'both', title: 'Both' };
const base = fixturePack();
const someone = base.entities.find(({ kind, names: [first] }) => kind === 'person' && !first?.needsClue);
if (!someone) throw new Error('The invented corpus names nobody.');

const entity = (more: Partial<Entity>): Entity => ({
  id: 'x',
  kind: someone.kind,
  name: 'X',
  names: [{ text: 'X' }],
  adjectives: [],
  titles: [],
  memberOf: [],
  clues: [],
  ...more,
});

/** A pack of names alone. */
const names = (...entities: Entity[]): KnowledgePack => ({
  ...base,
  entities,
  claims: [],
  labelSets: [],
  contrasts: [],
});

const joined = (pack: KnowledgePack) => joinPacks([base, settlePack(pack, base, 'a1-')], HEAD);

describe('an added pack', () => {
  test('beside a pack with all the same ids is sound, with every claim of both', () => {
    const both = parsePack(JSON.parse(JSON.stringify(joined(base))));
    const ids = base.claims.map(({ id }) => id);
    expect(both.claims.map(({ id }) => id).sort()).toEqual([...ids, ...ids.map((id) => `a1-${id}`)].sort());
    expect(both.outlets).toHaveLength(base.outlets.length);
    expect(both.entities).toHaveLength(base.entities.length);
    expect(both.articles).toHaveLength(2 * base.articles.length);
  });

  test('has the same ids whatever stands before it', () => {
    const alone = settlePack(base, names(), 'a1-');
    const beside = settlePack(base, base, 'a1-');
    expect(alone.claims.map(({ id }) => id)).toEqual(beside.claims.map(({ id }) => id));
  });

  test.each([
    ['the same name and kind: one', entity({ name: someone.name }), someone.id],
    ['a name that the first knows as a form', entity({ name: someone.name.toUpperCase() }), someone.id],
    [
      'the same name of a person and a thing: two',
      entity({ name: someone.name, kind: someone.kind === 'person' ? 'place' : 'person' }),
      'a1-x',
    ],
    ['another name: another', entity({ name: 'Edda Lund' }), 'a1-x'],
  ])('%s', (_, added, id) => {
    expect(settlePack(names(added), base, 'a1-').entities.map((each) => each.id)).toEqual([id]);
  });

  test('two of its names never become one', () => {
    const twins = names(entity({ name: someone.name }), entity({ id: 'y', name: someone.name }));
    expect(settlePack(twins, base, 'a1-').entities.map(({ id }) => id)).toEqual([someone.id, 'a1-y']);
  });

  test('cannot make a name ambiguous that was clear', () => {
    const thief = entity({ name: 'Thief', names: base.entities.flatMap((each) => each.names) });
    const blocks = [{ id: 1, text: `Nothing was heard of ${someone.name} on Monday.` }];
    const found = (pack: KnowledgePack) => matchBlocks(blocks, compilePack(pack), page()).mentions;
    expect(found(base)).toMatchObject([{ mention: { id: someone.id } }]);
    expect(found(joined(names(thief)))).toEqual(found(base));
  });

  test('cannot lead a membership of the first in a circle', () => {
    const [above] = base.entities.filter(({ id }) => id !== someone.id);
    const circle = names(
      entity({ id: 'p', name: someone.name, memberOf: ['q'] }),
      entity({ id: 'q', kind: above?.kind ?? 'person', name: above?.name ?? '' }),
    );
    expect(() => parsePack(JSON.parse(JSON.stringify(joined(circle))))).not.toThrow();
  });
});
