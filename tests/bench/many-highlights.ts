import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '#lib/cli/read-document.ts';
import type { Highlight } from '#lib/model/highlight.ts';
import { sentences } from '#lib/text/sentences.ts';
import { Random } from './random.ts';

const COUNT = 100_000;

/**
 * A hundred thousand highlights of real sentences, with invented pages, notes and tags; the same each time.
 *
 * @param folder a folder of saved news pages (HTML)
 */
export async function manyHighlights(folder: string): Promise<Highlight[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  const texts: string[] = [];
  for (const file of files) {
    const { text } = await readDocument(join(folder, file));
    texts.push(
      ...sentences(text)
        .map(({ start, end }) => text.slice(start, end))
        .filter((sentence) => sentence.length > 40),
    );
  }
  return highlightsOf(texts, new Random(9));
}

function highlightsOf(texts: string[], random: Random): Highlight[] {
  const vocabulary = texts.flatMap((text) => text.split(/\s+/));
  const some = (most: number) =>
    Array.from({ length: random.below(most) }, () => random.of(vocabulary)).join(' ');
  return Array.from({ length: COUNT }, (_, number) => {
    const created = new Date(Date.UTC(2020, 0, 1) + number * 1_800_000).toISOString();
    return {
      id: `highlight-${number}`,
      revision: 1,
      created,
      modified: created,
      page: {
        url: `https://example.org/${random.below(20_000)}`,
        title: some(10),
        outlet: `Outlet ${random.below(300)}`,
      },
      passage: {
        quote: { exact: random.of(texts), prefix: some(6), suffix: some(6) },
        position: { start: number, end: number + 1 },
        knownBy: 'words',
      },
      note: random.below(3) === 0 ? some(40) : '',
      tags: random.below(2) === 0 ? [`tag ${random.below(500)}`] : [],
      colour: 'yellow',
      touched: [],
      placement: { state: random.below(50) === 0 ? 'lost' : 'sure', checked: created },
    };
  });
}
