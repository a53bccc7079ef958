import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Floor } from './page-floor.ts';
import { middle, type Passes } from './page-passes.ts';
import type { PageTrace } from './page-trace.ts';

/** What reading one page costs; times in milliseconds of its main thread's processor time. */
export interface PageCost extends Omit<PageTrace, 'longest'>, Passes, Floor {
  file: string;
  /** The most of ours in one task, at a quarter of the processor's speed. */
  longest: number;
  /** Of the page's heap, in MB, over the same page unread. */
  heap: number;
  /** Marking the pack's names with mark.js; measured on every tenth page, for it takes many seconds. */
  markJs?: number;
}

/** Prints a row for each page, and of each figure the middle one, the least and the most; `scripts` is the folder of the build. */
export function reportPages(costs: readonly PageCost[], scripts: string): void {
  const rows = costs.map(({ file, firstMark, ...cost }) => {
    const { compiling, starting, glancing, reading, answers, marking, bare, least, empty, message } = cost;
    const ours = compiling + starting + glancing + reading + answers + marking;
    const given = empty + message;
    return {
      page: file.replace(/^(.{12}).*__(.{12}).*/, '$1…$2'),
      ...cost,
      ...(firstMark !== undefined && { firstMark }),
      ours,
      given,
      ratio: ours / bare,
      ownRatio: (ours - given) / bare,
      leastRatio: least / bare,
      floorRatio: (given + bare) / bare,
      ...(cost.markJs !== undefined && { markJsRatio: cost.markJs / ours }),
    };
  });
  const short = (figure: string | number | boolean) =>
    typeof figure === 'number' ? Number(figure.toFixed(2)) : figure;
  console.table(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, figure]) => [name, short(figure)]))),
  );
  type Row = (typeof rows)[number];
  const line = (what: string, of: (row: Row) => number | undefined, goal = 'no goal of its own') => {
    const figures = rows.map(of).filter((figure) => figure !== undefined);
    if (figures.length === 0) return console.log(`${what.padEnd(46)} on none of these pages`);
    const [least, most] = [Math.min(...figures), Math.max(...figures)].map((figure) => figure.toFixed(2));
    console.log(
      `${what.padEnd(46)} median ${middle(figures).toFixed(2)}, ${least} to ${most}, ${figures.length} pages (${goal})`,
    );
  };
  line('main-thread time over a bare pass', ({ ratio }) => ratio, 'goal: median 2, worst 5');
  line('  where a glance was enough', ({ ratio, isRead }) => (isRead ? undefined : ratio));
  line('  where the page was read', ({ ratio, isRead }) => (isRead ? ratio : undefined));
  line('  without what any extension costs', ({ ownRatio }) => ownRatio);
  line('  the least reader over a bare pass', ({ leastRatio }) => leastRatio, 'what reading cannot be below');
  line('  a message and a bare pass, the same', ({ floorRatio }) => floorRatio, 'what none can be below');
  line('given: a world for scripts, ms, in no ratio', ({ world }) => world);
  line('given: an empty content script, ms', ({ empty }) => empty);
  line('given: one that sends a message, ms more', ({ message }) => message);
  line('ours, ms', ({ ours }) => ours);
  line('  compiling, ms', ({ compiling }) => compiling);
  line('  starting, ms', ({ starting }) => starting);
  line('  glancing and telling, ms', ({ glancing }) => glancing);
  line('  reading and asking, ms', ({ reading, isRead }) => (isRead ? reading : undefined));
  line('  taking answers, ms', ({ answers }) => answers);
  line('  marking, ms', ({ marking, firstMark }) => (firstMark === undefined ? undefined : marking));
  line('  of all this, styles and layout, ms', ({ layout }) => layout);
  line('a bare pass, ms', ({ bare }) => bare);
  line('longest task of ours at 4x throttling, ms', ({ longest }) => longest, 'goal: at most 50');
  line('first highlight, ms by the clock', ({ firstMark }) => firstMark);
  line('mark.js over ours', ({ markJsRatio }) => markJsRatio, 'goal: at least 5');
  line('layout shift', ({ shift }) => shift, 'goal: 0');
  line('heap, MB', ({ heap }) => heap, 'goal: at most 3');
  for (const script of ['glance.js', 'read.js', 'marks.js', 'cards.js']) {
    const size = gzipSync(readFileSync(path.join(scripts, script)), { level: 9 }).length;
    console.log(`${script}: ${(size / 1024).toFixed(1)} KB gzipped`);
  }
}
