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
  /** What failed, to be found again at the end of a long log. */
  failures: string[];
}

/** What is read of Vitest's JSON report (https://vitest.dev/guide/reporters#json-reporter). */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
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
  return { name: browser, ok, seconds: secondsSince(started), passed: 0, failed: ok ? 0 : 1, failures: [] };
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
  const { passed, failed, failures } = report ? results(report) : NO_RESULTS;
  const ok = status === 0;
  return {
    name: script,
    ok,
    seconds: secondsSince(started),
    passed,
    failed: ok ? 0 : Math.max(failed, 1),
    failures,
  };
}

type Results = Pick<Outcome, 'passed' | 'failed' | 'failures'>;

const NO_RESULTS: Results = { passed: 0, failed: 0, failures: [] };

/** What a Vitest report tells; nothing where the run ended before it could be written. */
function results(report: string): Results {
  try {
    const json: Report = JSON.parse(readFileSync(report, 'utf8'));
    const failures = json.testResults.flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      const told = failed.map(
        ({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join('\n')}`,
      );
      return [...told, ...(message ? [message] : [])].map((text) => `${name}: ${text}`);
    });
    return { passed: json.numPassedTests, failed: json.numFailedTests, failures };
  } catch {
    return NO_RESULTS;
  }
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}

rmSync(REPORTS, { recursive: true, force: true });
const outcomes = [browserOutcome('chromium'), browserOutcome('firefox'), ...STEPS.map(run)];

for (const failure of outcomes.flatMap(({ failures }) => failures)) console.log(`\nFAIL ${failure}`);
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
