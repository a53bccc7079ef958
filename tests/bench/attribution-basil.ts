import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { findAttributions } from '#lib/attribution/find-attributions.ts';
import type { Model } from '#lib/attribution/model.ts';

const Article = v.object({ 'body-paragraphs': v.array(v.array(v.string())) });
const Annotations = v.object({
  'phrase-level-annotations': v.array(v.object({ txt: v.string(), quote: v.string(), speaker: v.string() })),
});

/** A first and a last name; BASIL also names groups ("Senate_Democrats"), which are left out. */
const PERSON = /^[A-Z][a-z.]+(_[A-Z][A-Za-z.'-]*)+$/;
const GROUP =
  /democrat|republican|lawmaker|member|campaign|party|house|senate|group|officials|media|supporters|author/i;
const COVERED = 0.6;

/** How often the speaker of a quotation of a named person is the right one, among those that are found at all. */
export async function basilSpeakers(folder: string, model: Model): Promise<string> {
  let asked = 0;
  let covered = 0;
  let right = 0;
  const years = await readdir(join(folder, 'articles')).catch(() => []);
  for (const year of years) {
    for (const file of await readdir(join(folder, 'articles', year))) {
      const article = v.parse(
        Article,
        JSON.parse(await readFile(join(folder, 'articles', year, file), 'utf8')),
      );
      const notes = join(folder, 'annotations', year, file.replace('.json', '_ann.json'));
      const phrases = v.parse(Annotations, JSON.parse(await readFile(notes, 'utf8')))[
        'phrase-level-annotations'
      ];
      const text = article['body-paragraphs'].map((sentences) => sentences.join(' ')).join('\n');
      const found = findAttributions(text, model);
      for (const { txt, quote, speaker } of phrases) {
        const words = txt.trim();
        const start = text.indexOf(words);
        const once = start >= 0 && !text.includes(words, start + 1);
        if (quote !== 'yes' || !once || !PERSON.test(speaker) || GROUP.test(speaker)) continue;
        asked++;
        const end = start + words.length;
        const hit = found.find(({ content }) =>
          content.some(
            (span) => Math.min(span.end, end) - Math.max(span.start, start) >= COVERED * words.length,
          ),
        );
        if (!hit) continue;
        covered++;
        const last = speaker.split('_').at(-1)?.toLowerCase() ?? '';
        if (hit.speaker?.toLowerCase().includes(last)) right++;
        else if (process.env.LIST)
          console.log(`  ${speaker}: ${hit.speaker} (${hit.source.map((s) => text.slice(s.start, s.end))})`);
      }
    }
  }
  if (asked === 0) return 'BASIL: not there, left out';
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
  return `BASIL: quotations found ${share(covered, asked)}, right speaker of those ${share(right, covered)}`;
}
