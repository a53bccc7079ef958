/** One event of a Chromium trace, as far as it is read here; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args: {
    name?: string;
    data?: {
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: {
        nodes?: { id: number; parent?: number; callFrame: { url?: string; functionName?: string } }[];
        samples?: number[];
      };
      score?: number;
      had_recent_input?: boolean;
    };
  };
  id?: string;
}

/** What a trace says of one page's main thread. */
export interface PageTrace {
  /** Main-thread time under frames of the extension, in milliseconds. */
  ours: number;
  /** The part of it that reads the page: all but starting the script, asking and painting. */
  reading: number;
  /** The most of it that lies in one task, in milliseconds. */
  longest: number;
  /** Cumulative layout shift. */
  shift: number;
}

/**
 * Reads a trace with the categories of `TRACE_CATEGORIES`: time is ours while a frame of the script at `script` is on
 * the stack, what the browser does for it (styles, layout) included.
 */
export function readTrace(json: string, script: string): PageTrace {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(json);
  const samples = samplesOf(traceEvents, script);
  const thread = samples[0]?.thread;
  const tasks = traceEvents
    .filter(({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && `${pid} ${tid}` === thread)
    .toSorted((one, other) => one.ts - other.ts);
  let longest = 0;
  for (const { ts, dur = 0 } of tasks) {
    let inTask = 0;
    for (const sample of samples) if (sample.at >= ts && sample.at < ts + dur) inTask += sample.length;
    longest = Math.max(longest, inTask);
  }
  const sum = (some: typeof samples) => some.reduce((all, { length }) => all + length, 0) / 1000;
  const shift = traceEvents
    .filter(({ name }) => name === 'LayoutShift')
    .reduce((all, { args: { data } }) => all + (data?.had_recent_input ? 0 : (data?.score ?? 0)), 0);
  return {
    ours: sum(samples),
    reading: sum(samples.filter(({ isReading }) => isReading)),
    longest: longest / 1000,
    shift,
  };
}

/** What `readTrace` needs to be in a trace. */
export const TRACE_CATEGORIES = [
  'toplevel',
  'loading',
  'devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];

/** The methods under which pages are read: `PageText`, `ArticleLayout`; a build keeps the names of methods. */
const READING = new Set(['refreshing', 'survey']);

/** The samples of the profiler that are ours, with the thread that it watched. */
function samplesOf(events: readonly TraceEvent[], script: string) {
  const ours: { at: number; length: number; thread: string; isReading: boolean }[] = [];
  for (const start of events.filter(({ name }) => name === 'Profile')) {
    const nodes = new Map<number, { isOurs: boolean; isReading: boolean }>();
    let at = start.args.data?.startTime ?? start.ts;
    const chunks = events
      .filter(({ name, id, pid }) => name === 'ProfileChunk' && id === start.id && pid === start.pid)
      .toSorted((one, other) => one.ts - other.ts);
    for (const { args } of chunks) {
      const { cpuProfile, timeDeltas = [] } = args.data ?? {};
      for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
        const around = parent === undefined ? undefined : nodes.get(parent);
        const isHere = callFrame.url === script;
        nodes.set(id, {
          isOurs: isHere || around?.isOurs === true,
          isReading: (isHere && READING.has(callFrame.functionName ?? '')) || around?.isReading === true,
        });
      }
      for (const [index, id] of (cpuProfile?.samples ?? []).entries()) {
        const length = timeDeltas[index] ?? 0;
        const node = nodes.get(id);
        if (node?.isOurs)
          ours.push({ at, length, thread: `${start.pid} ${start.tid}`, isReading: node.isReading });
        at += length;
      }
    }
  }
  return ours;
}
