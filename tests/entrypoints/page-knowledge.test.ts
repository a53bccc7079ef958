import { expect, test, vi } from 'vitest';
import type { BackgroundQuestions } from '#lib/messages/questions.ts';
import type { Mention } from '#lib/model/mention.ts';
import type { PageBlock } from '#lib/page/page-block.ts';
import { PageKnowledge } from '../../entrypoints/content/page-knowledge.ts';

type Scan = BackgroundQuestions['scan'];

function block(id: number, text: string): PageBlock {
  return { id, text, owner: {} as Element, pieces: [], linked: 0 };
}

/** A background that knows claims by words, and to which "Bart Gorman" is a clue. */
function knowing(claims: Record<string, string>) {
  const asked: number[][] = [];
  const ask = vi.fn(async (_: string, { blocks }: Scan['ask']): Promise<Scan['answer']> => {
    asked.push(blocks.map(({ id }) => id));
    const mentions = blocks.flatMap(({ id, text }) =>
      Object.entries(claims).flatMap(([words, claim]) => {
        const start = text.indexOf(words);
        const place = { id: claim, start, end: start + words.length, score: 1 };
        const mention: Mention = {
          kind: 'claim',
          ...place,
          outcome: claim.startsWith('not-') ? 'contradicts' : 'same',
          verbatim: true,
        };
        return start < 0 ? [] : { block: id, mention };
      }),
    );
    const clues = blocks.some(({ text }) => text.includes('Bart Gorman')) ? ['gorman'] : [];
    return { mentions, clues, copied: [] };
  });
  const knowledge = new PageKnowledge(ask as never);
  return { knowledge, asked };
}

test('only blocks with mentions, now or before, are to be marked', async () => {
  const claims: Record<string, string> = { bridge: 'bridge-closed' };
  const { knowledge } = knowing(claims);
  const [plain, telling] = [block(1, 'Bread is dearer.'), block(2, 'The bridge is closed.')];
  knowledge.begin({ host: 'example.org' }, [plain, telling]);
  expect(await knowledge.askNext()).toEqual([telling]);
  expect(knowledge.isWaiting).toBe(false);
  expect(knowledge.claimsIn([plain, telling])).toEqual(['bridge-closed']);
  delete claims.bridge;
  knowledge.add([plain, telling]);
  expect(await knowledge.askNext()).toEqual([telling]);
  expect(knowledge.of(telling)).toEqual([]);
});

test('a clue that comes later has the earlier blocks asked about again, once', async () => {
  const { knowledge, asked } = knowing({});
  knowledge.begin({}, [block(1, 'Gorman left.')]);
  await knowledge.askNext();
  knowledge.add([block(2, 'Bart Gorman was the deputy.')]);
  while (knowledge.isWaiting) await knowledge.askNext();
  expect(asked).toEqual([[1], [2], [1]]);
  expect(knowledge.page.clues).toEqual(['gorman']);
});

test('what is gone is neither asked about nor counted', async () => {
  const { knowledge, asked } = knowing({ bridge: 'bridge-closed' });
  const [asking, waiting] = [block(1, 'The bridge is closed.'), block(2, 'The bridge again.')];
  knowledge.begin({}, [asking]);
  await knowledge.askNext();
  knowledge.add([waiting]);
  expect(knowledge.forget(waiting)).toBe(false);
  expect(knowledge.forget(asking)).toBe(true);
  expect(knowledge.isWaiting).toBe(false);
  expect(knowledge.claimsIn([asking])).toEqual([]);
  expect(asked).toEqual([[1]]);
});

test('what the page only contradicts is marked and not counted', async () => {
  const { knowledge } = knowing({ bridge: 'not-closed', port: 'port-open' });
  const blocks = [block(1, 'The bridge is open.'), block(2, 'The port is open.')];
  knowledge.begin({}, blocks);
  expect(await knowledge.askNext()).toEqual(blocks);
  expect(knowledge.claimsIn(blocks)).toEqual(['port-open']);
});
