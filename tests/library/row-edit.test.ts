import { expect, test } from 'vitest';
import { changesOf, type RowEdit } from '#lib/library/row-edit.ts';

test.each<[RowEdit, object | undefined]>([
  [{ kind: 'addTag', tag: 'new' }, { tags: ['port', 'strike', 'new'] }],
  [{ kind: 'addTag', tag: 'port' }, undefined],
  [{ kind: 'removeTag', tag: 'port' }, { tags: ['strike'] }],
  [{ kind: 'removeTag', tag: 'new' }, undefined],
  [{ kind: 'colour', colour: 'blue' }, { colour: 'blue' }],
  [{ kind: 'colour', colour: 'pink' }, undefined],
  [{ kind: 'note', note: '' }, { note: '' }],
  [{ kind: 'note', note: 'so' }, undefined],
])('%j changes %j', (edit, changes) => {
  expect(changesOf(edit, { tags: ['port', 'strike'], colour: 'pink', note: 'so' })).toEqual(changes);
});
