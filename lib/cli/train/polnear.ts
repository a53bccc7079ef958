import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Span } from '#lib/model/span.ts';
import { InputError } from '../input-error.ts';

/** An attribution as an annotator marked it; spans of the article's text. */
export interface GoldAttribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** An article with one annotator's attributions. */
export interface AnnotatedArticle {
  name: string;
  text: string;
  attributions: GoldAttribution[];
}

const SPANS = /^(T\d+)\t\S+ ([\d ;]+)\t/;
const ROLES: Record<string, keyof GoldAttribution> = { Source: 'source', Cue: 'cue', Content: 'content' };

/** Offsets in PolNeAR count code points. */
function codeUnits(text: string): (codePoint: number) => number {
  const at = new Int32Array(text.length + 2).fill(text.length);
  let points = 0;
  for (let i = 0; i < text.length; points++) {
    at[points] = i;
    i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  }
  return (codePoint) => at[Math.min(codePoint, at.length - 1)] ?? text.length;
}

function parseBrat(text: string, brat: string): GoldAttribution[] {
  const unit = codeUnits(text);
  const spans = new Map<string, Span[]>();
  const found: GoldAttribution[] = [];
  const lines = brat.split('\n');
  for (const line of lines) {
    const [, id = '', offsets = ''] = SPANS.exec(line) ?? [];
    const parts = offsets.split(';').map((part) => part.trim().split(' ').map(Number));
    if (id !== '')
      spans.set(
        id,
        parts
          .map(([start = 0, end = 0]) => ({ start: unit(start), end: unit(end) }))
          .sort((a, b) => a.start - b.start),
      );
  }
  for (const line of lines.filter((each) => /^E\d+\t/.test(each))) {
    const attribution: GoldAttribution = { source: [], cue: [], content: [] };
    for (const [, role = '', id = ''] of line.matchAll(/(\p{L}+)\d*:(T\d+)/gu)) {
      const part = ROLES[role];
      if (part) attribution[part].push(...(spans.get(id) ?? []));
    }
    found.push(attribution);
  }
  return found;
}

/**
 * The articles of one part of PolNeAR (Newell, Margolin and Ruths 2018, github.com/networkdynamics/PolNeAR): `train` or
 * `dev`, each with its first annotator's work, or with `everybody`'s, an article each.
 *
 * @param folder - the folder that holds `train/text`, `train/attributions` and so on
 * @throws InputError where it is not there
 */
export async function readPolnear(
  folder: string,
  part: string,
  everybody = false,
): Promise<AnnotatedArticle[]> {
  const annotations = join(folder, part, 'attributions');
  const files = await readdir(annotations).catch(() => {
    throw new InputError(
      annotations,
      'there is no such folder: name the folder of PolNeAR that holds train and dev.',
    );
  });
  const articles: AnnotatedArticle[] = [];
  const seen = new Set<string>();
  for (const file of files.filter((each) => each.endsWith('.ann')).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '');
    if (seen.has(name) && !everybody) continue;
    seen.add(name);
    const text = await readFile(join(folder, part, 'text', `${name}.txt`), 'utf8');
    articles.push({
      name,
      text,
      attributions: parseBrat(text, await readFile(join(annotations, file), 'utf8')),
    });
  }
  return articles;
}
