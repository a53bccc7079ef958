import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describePassage } from '#lib/anchor/describe-passage.ts';
import { type Found, findPassage } from '#lib/anchor/find-passage.ts';
import { searchable } from '#lib/anchor/searchable.ts';
import { readDocument } from '#lib/cli/read-document.ts';
import type { Passage } from '#lib/model/highlight.ts';
import type { Span } from '#lib/model/span.ts';
import {
  changeElsewhere,
  changeMark,
  changeWords,
  compose,
  cut,
  type EditedPage,
  insertSentences,
  moveParagraph,
  place,
  remove,
  repeat,
} from './edited-page.ts';
import { findAsHypothesis } from './find-as-hypothesis.ts';
import { Random } from './random.ts';

/** What a scripted edit may draw on. */
interface Stock {
  random: Random;
  words: string[];
  sentences: string[];
  other: EditedPage;
}

interface Scenario {
  name: string;
  /** Done before the passage is described. */
  before?: (page: EditedPage, stock: Stock) => EditedPage;
  edit: (page: EditedPage, stock: Stock) => EditedPage;
}

const changed =
  (share: number) =>
  (page: EditedPage, { words, random }: Stock) =>
    changeMark(page, (mark) => changeWords(mark, share, words, random));
const elsewhere =
  (share: number) =>
  (page: EditedPage, { words, random }: Stock) =>
    changeElsewhere(page, share, words, random);
const repeated = (page: EditedPage, { random }: Stock) => repeat(page, 2, random);

const SCENARIOS: Scenario[] = [
  { name: 'nothing changed', edit: (page) => page },
  { name: 'words replaced elsewhere, 10 %', edit: elsewhere(0.1) },
  { name: 'words replaced elsewhere, 30 %', edit: elsewhere(0.3) },
  { name: 'passage changed, 5 %', edit: changed(0.05) },
  { name: 'passage changed, 10 %', edit: changed(0.1) },
  { name: 'passage changed, 20 %', edit: changed(0.2) },
  {
    name: 'passage 20 %, elsewhere 10 %',
    edit: (page, stock) => elsewhere(0.1)(changed(0.2)(page, stock), stock),
  },
  {
    name: 'sentences put in',
    edit: (page, { sentences, random }) => insertSentences(page, sentences, random),
  },
  { name: 'paragraph moved', edit: (page, { random }) => moveParagraph(page, random) },
  { name: 'repeated since', edit: repeated },
  { name: 'repeated since, passage 10 %', edit: (page, stock) => changed(0.1)(repeated(page, stock), stock) },
  { name: 'repeated all along, elsewhere 10 %', before: repeated, edit: elsewhere(0.1) },
  {
    name: 'all other text rewritten',
    edit: (page, { other }) => {
      const kept = page[place(page)?.paragraph ?? 0] ?? [];
      return [...other.slice(0, other.length / 2), kept, ...other.slice(other.length / 2)];
    },
  },
  { name: 'gone: taken out', edit: remove },
  { name: 'gone: taken out, elsewhere 10 %', edit: (page, stock) => elsewhere(0.1)(remove(page), stock) },
  { name: 'gone: taken out, but repeated', before: repeated, edit: remove },
  {
    name: 'gone: another sentence instead',
    edit: (page, { sentences, random }) => remove(insertSentences(page, [random.of(sentences)], random)),
  },
  { name: 'gone: another page', edit: (_, { other }) => other },
];

/** Pages that share this much are of one site, and the same sentence on both is no wrong place. */
const SAME_SITE = 0.05;

/** Shorter ones are menus and captions. */
const SHORTEST_SENTENCE = 40;

const linesOf = (page: EditedPage) => new Set(page.flat().map(({ before }) => before));

/** What is highlighted: mostly sentences of articles, also anything else that a page has, the hard cases among them. */
const KINDS = [
  'sentence',
  'sentence',
  'sentence',
  'line',
  'line',
  'phrase',
  'phrase',
  'word',
  'paragraph',
] as const;

function highlightSomething(page: EditedPage, random: Random): EditedPage {
  const kind = random.of(KINDS);
  const isLong = ({ before }: { before: string }) =>
    kind !== 'sentence' || before.length >= SHORTEST_SENTENCE;
  const places = page.flatMap((lines, paragraph) =>
    lines.flatMap((line, index) => (isLong(line) ? [{ paragraph, index }] : [])),
  );
  const { paragraph, index } = random.of(places);
  const lines = page[paragraph] ?? [];
  const text = lines[index]?.before ?? '';
  if (kind === 'paragraph') {
    const whole = lines.map(({ before }) => before).join(' ');
    return page.with(paragraph, [{ before: '', mark: whole, after: '' }]);
  }
  const words = [...text.matchAll(/\S+/g)];
  const isPart = kind === 'phrase' || kind === 'word';
  const from = isPart ? random.below(words.length) : 0;
  const last = words[kind === 'phrase' ? from + 1 + random.below(5) : from];
  const start = words[from]?.index ?? 0;
  const end = isPart && last ? last.index + last[0].length : text.length;
  const marked = { before: text.slice(0, start), mark: text.slice(start, end), after: text.slice(end) };
  return page.with(paragraph, lines.with(index, marked));
}

const overlap = (one: Span, other: Span) =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)) /
  (Math.max(one.end, other.end) - Math.min(one.start, other.start));

/** What came of the trials of one scenario. */
interface Tally {
  trials: number;
  there: number;
  sure: number;
  confirm: number;
  wrong: number;
  wronglyAsked: number;
  lost: number;
}

function count(tally: Tally, found: Found, truth: Span | undefined): boolean {
  tally.trials++;
  if (truth) tally.there++;
  const isRight = found.state !== 'lost' && truth !== undefined && overlap(found.span, truth) >= 0.5;
  if (found.state === 'lost') tally.lost++;
  else if (found.state === 'sure') tally[isRight ? 'sure' : 'wrong']++;
  else tally[isRight ? 'confirm' : 'wronglyAsked']++;
  return found.state === 'sure' && !isRight;
}

const empty = (): Tally => ({ trials: 0, there: 0, sure: 0, confirm: 0, wrong: 0, wronglyAsked: 0, lost: 0 });
const share = (part: number, whole: number) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`);

function report(title: string, tallies: Map<string, Tally>, milliseconds: number): void {
  console.log(`\n${title}: ${milliseconds.toFixed(1)} ms a search`);
  console.log(`${''.padEnd(36)}trials  found sure  to confirm    lost  asked wrongly  WRONG`);
  const total = empty();
  for (const [name, tally] of tallies) {
    const { trials, there, sure, confirm, lost, wronglyAsked, wrong } = tally;
    console.log(
      `${name.padEnd(36)}${String(trials).padStart(6)}${share(sure, there).padStart(12)}${share(confirm, there).padStart(12)}${String(lost).padStart(8)}${String(wronglyAsked).padStart(15)}${String(wrong).padStart(7)}`,
    );
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  }
  console.log(
    `all: ${total.trials} trials, ${total.wrong} wrong places; of ${total.there} still there, ${share(total.sure, total.there)} found sure, ${share(total.sure + total.confirm, total.there)} with those to confirm`,
  );
}

/**
 * Saved passages on real pages, found again after scripted edits, and the same by the approach of Hypothesis' client.
 *
 * DATA is a folder of saved news pages (HTML), such as the test pages of mozilla/readability,
 * scrapinghub/article-extraction-benchmark and adbar/trafilatura; they are their publishers' and not in this repository.
 * With a number after it, that many passages are tried on every page in every scenario (5).
 */
export async function anchors([folder, each = '5', ...flags]: string[]): Promise<void> {
  if (folder === undefined) throw new Error('usage: npm run bench -- anchors DATA [PASSAGES] [--list]');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  const pages: EditedPage[] = [];
  for (const file of files) {
    const page = cut((await readDocument(join(folder, file))).text);
    if (page.length > 10) pages.push(page);
  }
  const random = new Random(20);
  const sentences = pages
    .flat(2)
    .map(({ before }) => before)
    .filter((text) => text.length > 40);
  const words = sentences.flatMap((text) => text.split(/\s+/));
  const lines = pages.map(linesOf);
  const othersOf = lines.map((own) =>
    pages.filter((_, index) => own.intersection(lines[index] ?? own).size < SAME_SITE * own.size),
  );
  const sentenceTally = empty();
  const ours = new Map(SCENARIOS.map(({ name }) => [name, empty()]));
  const theirs = new Map(SCENARIOS.map(({ name }) => [name, empty()]));
  const spent = { describe: 0, ours: 0, theirs: 0, trials: 0 };
  for (const [index, page] of pages.entries()) {
    for (let trial = 0; trial < Number(each); trial++) {
      for (const { name, before = (same: EditedPage) => same, edit } of SCENARIOS) {
        const stock: Stock = { random, words, sentences, other: random.of(othersOf[index] ?? []) };
        const marked = before(highlightSomething(page, random), stock);
        const then = compose(marked);
        if (!then.span) continue;
        const source = searchable(then.text);
        let started = performance.now();
        const passage: Passage = describePassage(source, then.span);
        spent.describe += performance.now() - started;
        const now = compose(edit(marked, stock));
        // A line moved among equals: there is nothing to see.
        if (now.text === then.text && now.span?.start !== then.span.start) continue;
        started = performance.now();
        const found = findPassage(searchable(now.text), passage);
        spent.ours += performance.now() - started;
        started = performance.now();
        const hypothesis = findAsHypothesis(now.text, then.text, then.span);
        spent.theirs += performance.now() - started;
        spent.trials++;
        if (passage.quote.exact.length >= SHORTEST_SENTENCE) count(sentenceTally, found, now.span);
        const tally = ours.get(name);
        const other = theirs.get(name);
        if (tally && count(tally, found, now.span) && flags.includes('--list') && found.state !== 'lost') {
          console.log(
            `WRONG ${files[index]} ${name}`,
            passage,
            now.text.slice(found.span.start - 60, found.span.end + 60),
            now.span && now.text.slice(now.span.start - 60, now.span.end + 60),
          );
        }
        if (other) count(other, hypothesis, now.span);
      }
    }
  }
  console.log(
    `${pages.length} pages, ${spent.trials} trials; a description takes ${(spent.describe / spent.trials).toFixed(1)} ms`,
  );
  report('Second Source', ours, spent.ours / spent.trials);
  console.log(
    `of ${sentenceTally.there} passages of ${SHORTEST_SENTENCE} characters and more, ${share(sentenceTally.sure, sentenceTally.there)} found sure, ${share(sentenceTally.sure + sentenceTally.confirm, sentenceTally.there)} with those to confirm; ${sentenceTally.wrong} wrong`,
  );
  report('the approach of Hypothesis (always sure)', theirs, spent.theirs / spent.trials);
}
