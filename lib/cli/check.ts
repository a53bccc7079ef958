import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { type BrowserName, findBrowser } from './find-browser.ts';

const REPORTS = 'test-results';

/** One step of the whole check: a package script; `report` where it runs tests that are to be counted. */
interface Step {
  script: string;
  report?: string;
}

const STEPS: Step[] = [
  { script: 'lint' },
  { script: 'typecheck' },
  { script: 'unit', report: `${REPORTS}/unit.json` },
  { script: 'build' },
  { script: 'lint:package' },
  { script: 'e2e', report: `${REPORTS}/e2e.json` },
];

/** What came of a step. */
interface Outcome {
  name: string;
  ok: boolean;
  seconds: number;
  passed: number;
  failed: number;
}

function browserOutcome(browser: BrowserName): Outcome {
  const started = performance.now();
  let ok = true;
  try {
    console.log(`${browser}: ${findBrowser(browser)}`);
  } catch (error) {
    ok = false;
    console.error(error instanceof Error ? error.message : error);
  }
  return { name: browser, ok, seconds: secondsSince(started), passed: 0, failed: ok ? 0 : 1 };
}

function run({ script, report }: Step): Outcome {
  console.log(`\n— ${script}`);
  const started = performance.now();
  const reporters = report
    ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const { status } = spawnSync('npm', ['run', '--silent', script, ...reporters], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const { passed, failed } = report ? counts(report) : { passed: 0, failed: 0 };
  const ok = status === 0;
  return { name: script, ok, seconds: secondsSince(started), passed, failed: ok ? 0 : Math.max(failed, 1) };
}

/** The numbers of a Vitest report; none where the run ended before it could be written. */
function counts(report: string): { passed: number; failed: number } {
  try {
    const json: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: json.numPassedTests, failed: json.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}

rmSync(REPORTS, { recursive: true, force: true });
const outcomes = [browserOutcome('chromium'), browserOutcome('firefox'), ...STEPS.map(run)];

console.log('\nSummary');
for (const { name, ok, seconds, passed, failed } of outcomes) {
  const tests = passed > 0 ? `${passed} passed, ${failed} failed` : '';
  console.log(
    `  ${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(13)}${seconds.toFixed(1).padStart(6)} s  ${tests}`.trimEnd(),
  );
}
// The last line is read by machines: tests, and every step that failed without one counts as a failure.
const sum = (count: (outcome: Outcome) => number) =>
  outcomes.reduce((total, outcome) => total + count(outcome), 0);
console.log(`${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`);
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
