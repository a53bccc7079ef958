// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageChange } from '#lib/page/changed-roots.ts';
import { watchPage } from '#lib/page/watch-page.ts';

const reports: { change: PageChange; moved: boolean }[] = [];
let stop: () => void;

/** Idle time, when the test says so: resolves once the watcher has asked for it. */
let idle: Promise<() => void>;

beforeEach(() => {
  reports.length = 0;
  window.history.replaceState({}, '', '/');
  document.body.innerHTML = '<p>One.</p>';
  let ask: (task: () => void) => void = () => undefined;
  idle = new Promise((resolve) => {
    ask = resolve;
  });
  ({ stop } = watchPage(
    document,
    (change, moved) => reports.push({ change, moved }),
    (task) => ask(task),
  ));
});

afterEach(() => stop());

test('changes come as one batch', async () => {
  const late = document.createElement('p');
  document.body.append(late);
  late.textContent = 'Late.';
  document.querySelector('p')?.remove();
  (await idle)();
  expect(reports).toHaveLength(1);
  expect(reports[0]?.change.touched).toContain(late);
  expect(reports[0]?.change.thinned).toEqual([document.body]);
});

test.each([
  ['the same address', '/', false],
  ['another fragment', '/#part', false],
  ['another path', '/next-article', true],
  ['another query', '/?page=2', true],
])('%s', async (_, address, moved) => {
  window.history.pushState({}, '', address);
  document.body.append('more');
  (await idle)();
  expect(reports.map((report) => report.moved)).toEqual([moved]);
});

test('nothing is reported any more after the end', async () => {
  document.body.append('more');
  const run = await idle;
  stop();
  run();
  expect(reports).toEqual([]);
});
