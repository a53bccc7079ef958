import { readFile } from 'node:fs/promises';
import type { FoundAttribution } from '#lib/attribution/attribution.ts';
import { findAttributions } from '#lib/attribution/find-attributions.ts';
import type { Model } from '#lib/attribution/model.ts';
import type { Span } from '#lib/model/span.ts';

/** An attribution as the reader of `seeds.review.txt` sees it; spans are of the article's text. */
export interface Reviewed {
  article: string;
  kind: 'said' | 'other' | 'may';
  /** Empty where the source names nobody. */
  speaker: string;
  stance: string;
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** One row of the comparison: what the reader sees, what we find, or both. */
export interface Compared {
  article: string;
  reviewed?: Reviewed;
  found?: FoundAttribution;
}

const PARTS = { S: 'source', C: 'cue', T: 'content' } as const;
const plain = (text: string) => text.replace(/\s/g, ' ');

/** Where the marked words of a sentence stand in the text. */
function place(text: string, marked: string): Pick<Reviewed, 'source' | 'cue' | 'content'> {
  const spans: Pick<Reviewed, 'source' | 'cue' | 'content'> = { source: [], cue: [], content: [] };
  let bare = '';
  const local: { part: keyof typeof spans; start: number; end: number }[] = [];
  let last = 0;
  for (const match of marked.matchAll(/\{([SCT]) ([^}]*)\}/g)) {
    bare += marked.slice(last, match.index);
    local.push({
      part: PARTS[match[1] as keyof typeof PARTS],
      start: bare.length,
      end: bare.length + (match[2]?.length ?? 0),
    });
    bare += match[2];
    last = match.index + match[0].length;
  }
  bare += marked.slice(last);
  const at = plain(text).indexOf(plain(bare));
  if (at < 0) throw new Error(`seeds.review.txt: not in the article: ${bare}`);
  for (const { part, start, end } of local) spans[part].push({ start: at + start, end: at + end });
  return spans;
}

/** The text of an article in `assets/corpus`, without the lines that say what is known of it. */
export async function seedText(article: string): Promise<string> {
  const file = await readFile(new URL(`../../assets/corpus/${article}.txt`, import.meta.url), 'utf8');
  return file.replace(/^---\n[\s\S]*?\n---\n/, '');
}

/** The reader's attributions of all articles. */
export async function readReview(): Promise<Reviewed[]> {
  const file = await readFile(new URL('seeds.review.txt', import.meta.url), 'utf8');
  const found: Reviewed[] = [];
  let article = '';
  let text = '';
  for (const line of file.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    if (line.startsWith('= ')) {
      article = line.slice(2);
      text = await seedText(article);
      continue;
    }
    const [kind = '', speaker = '', stance = '', marked = ''] = line.split('\t');
    found.push({
      article,
      kind: kind as Reviewed['kind'],
      speaker: speaker === '-' ? '' : speaker,
      stance,
      ...place(text, marked),
    });
  }
  return found;
}

const size = (spans: Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const shared = (one: Span[], other: Span[]) =>
  one.reduce(
    (sum, a) =>
      sum +
      other.reduce((all, b) => all + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  );
/** The share of the characters of either that both have. */
export function likeness(one: Span[], other: Span[]): number {
  const both = shared(one, other);
  return both === 0 ? 0 : both / (size(one) + size(other) - both);
}

/** Each of the reader's attributions beside ours whose cue overlaps and whose content is most like; then ours that nobody reads. */
export async function compareSeeds(model: Model): Promise<Compared[]> {
  const review = await readReview();
  const rows: Compared[] = [];
  for (const article of new Set(review.map((each) => each.article))) {
    const ours = findAttributions(await seedText(article), model);
    const taken = new Set<FoundAttribution>();
    for (const reviewed of review.filter((each) => each.article === article)) {
      const [found] = ours
        .filter((each) => shared(each.cue, reviewed.cue) > 0)
        .sort(
          (a, b) =>
            likeness(b.content, reviewed.content) +
            likeness(b.source, reviewed.source) -
            likeness(a.content, reviewed.content) -
            likeness(a.source, reviewed.source),
        );
      if (found) taken.add(found);
      rows.push({ article, reviewed, ...(found ? { found } : {}) });
    }
    for (const found of ours) {
      const known = review.some((each) => each.article === article && shared(each.cue, found.cue) > 0);
      if (!taken.has(found) && !known) rows.push({ article, found });
    }
  }
  return rows;
}

/** True where ours says the same: half of the source and of the content are the same, and so is whom the source means. */
export function isRight({ reviewed, found }: Compared): boolean {
  if (!reviewed || !found) return false;
  const source =
    reviewed.source.length === 0 ? found.source.length === 0 : likeness(found.source, reviewed.source) >= 0.5;
  return (
    source &&
    likeness(found.content, reviewed.content) >= 0.5 &&
    (found.speaker ?? '').includes(reviewed.speaker) &&
    (reviewed.speaker !== '' || found.speaker === undefined)
  );
}
