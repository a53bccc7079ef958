/** One event of a Chromium trace, as far as it is read here; times in microseconds, `tdur` of the thread's own processor time. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: {
    data?: { url?: string; score?: number; had_recent_input?: boolean };
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

/** A stretch of a page's main thread that is the extension's: a script evaluated, a callback, an answer that arrived. */
interface Stretch {
  event: TraceEvent;
  kind: 'start' | 'call' | 'answer';
  /** The script that it is of; of an answer none. */
  script?: string;
}

/** What a trace says of one page's main thread; times in milliseconds of its processor time, but for `firstMark`. */
export interface PageTrace {
  /** Compiling the scripts: that of the glance and, where something may be found, those that read and mark. */
  compiling: number;
  /** Running them for the first time. */
  starting: number;
  /** Taking a glance at the page, and at what changes on it, and telling the background. */
  glancing: number;
  /** Reading, asking, following changes. */
  reading: number;
  /** Taking answers. */
  answers: number;
  /** Marking. */
  marking: number;
  /** Of all this, styles and layout that the browser worked out because it was asked for them. */
  layout: number;
  /** Whether the page was read, the glance not being enough. */
  isRead: boolean;
  /** The most that lies in one task. */
  longest: number;
  /** From the start of the first script to the end of the first marking, by the clock; absent where nothing is marked. */
  firstMark?: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** What `readTrace` and `callsOf` need to be in a trace. */
export const TRACE_CATEGORIES = ['toplevel', 'loading', 'devtools.timeline', 'v8'];

/**
 * Reads a trace: the extension's are the evaluation of its scripts at `origin`, each callback that calls into them with the
 * microtasks and whatever the browser does on the way (styles, layout), and each task in which a message for it arrives.
 *
 * Processor time, since the machine may do other things meanwhile; and no profiler, which would slow both sides.
 */
export function readTrace(json: string, origin: string): PageTrace {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(json);
  const isOurs = ({ args }: TraceEvent) => args.data?.url?.startsWith(origin) === true;
  const first = traceEvents.find((event) => event.name === 'EvaluateScript' && isOurs(event));
  const shift = traceEvents
    .filter(({ name }) => name === 'LayoutShift')
    .reduce((all, { args: { data } }) => all + (data?.had_recent_input ? 0 : (data?.score ?? 0)), 0);
  if (!first) return { ...NOTHING, shift };
  const thread = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const tasks = outermost(thread.filter(({ name }) => name.endsWith('RunTask')));
  const around = (event: TraceEvent, names: string[]) =>
    thread.find((one) => names.includes(one.name) && holds(one, event)) ?? event;
  const stretches = thread.flatMap((event): Stretch[] => {
    const script = scriptOf(event);
    if (isOurs(event) && event.name === 'EvaluateScript') return [{ event, kind: 'start', script }];
    if (isOurs(event) && event.name === 'FunctionCall')
      return [{ event: around(event, ['FireIdleCallback', 'TimerFire']), kind: 'call', script }];
    if (!/^extensions\.mojom\./.test(event.args.chrome_mojo_event_info?.mojo_interface_tag ?? '')) return [];
    const task = tasks.find((one) => holds(one, event));
    return task && event.ts > first.ts ? [{ event: task, kind: 'answer' }] : [];
  });
  const kept = new Set(outermost([...new Set(stretches.map(({ event }) => event))]));
  const own = stretches.filter(({ event }) => kept.delete(event));
  // Not of `own`: the script is run in the task in which the order to do so arrives.
  const marks = stretches.find(({ kind, script }) => kind === 'start' && script === 'marks.js');
  const isMarking = ({ event, kind }: Stretch) =>
    kind === 'call' && marks !== undefined && event.ts > marks.event.ts;
  const sum = (some: Stretch[]) => some.reduce((all, { event }) => all + (event.tdur ?? 0), 0) / 1000;
  const inTask = (task: TraceEvent) => sum(own.filter(({ event }) => holds(task, event)));
  const within = (names: string[], some: Stretch[]) =>
    sum(
      outermost(thread.filter(({ name }) => names.includes(name)))
        .filter((event) => some.some((stretch) => holds(stretch.event, event)))
        .map((event) => ({ event, kind: 'call' })),
    );
  const starts = own.filter(({ kind }) => kind === 'start');
  const calls = own.filter((stretch) => stretch.kind === 'call' && !isMarking(stretch));
  const compiling = within(['v8.compile'], starts);
  const firstMarking = own.find(isMarking)?.event;
  return {
    compiling,
    starting: sum(starts) - compiling,
    glancing: sum(calls.filter(({ script }) => script === 'glance.js')),
    reading: sum(calls.filter(({ script }) => script !== 'glance.js')),
    layout: within(['UpdateLayoutTree', 'Layout'], own),
    isRead: stretches.some(({ kind, script }) => kind === 'start' && script === 'read.js'),
    answers: sum(own.filter(({ kind }) => kind === 'answer')),
    marking: sum(own.filter(isMarking)),
    longest: Math.max(...tasks.map(inTask)),
    ...(firstMarking && { firstMark: (firstMarking.ts + (firstMarking.dur ?? 0) - first.ts) / 1000 }),
    shift,
  };
}

const NOTHING: Omit<PageTrace, 'shift'> = {
  compiling: 0,
  starting: 0,
  glancing: 0,
  reading: 0,
  answers: 0,
  marking: 0,
  layout: 0,
  longest: 0,
  isRead: false,
};

function scriptOf({ args }: TraceEvent): string {
  return args.data?.url?.split('/').at(-1) ?? '';
}

/** The processor time that the browser took to make the world in which it ran a content script, in milliseconds. */
export function worldOf(json: string, script: string): number {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(json);
  const start = traceEvents.find(({ name, args }) => name === 'EvaluateScript' && args.data?.url === script);
  const made = traceEvents
    .filter(
      ({ name, pid, tid, ts }) =>
        start &&
        name === 'LocalWindowProxy::Initialize' &&
        pid === start.pid &&
        tid === start.tid &&
        ts < start.ts,
    )
    .toSorted((one, other) => one.ts - other.ts);
  return (made.at(-1)?.tdur ?? Number.NaN) / 1000;
}

/** The processor time that the browser took to run a script for the first time in a page, in milliseconds. */
export function startOf(json: string, script: string): number {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(json);
  const start = traceEvents.find(({ name, args }) => name === 'EvaluateScript' && args.data?.url === script);
  return (start?.tdur ?? Number.NaN) / 1000;
}

/** The processor time of each call of a script of this name, in milliseconds. */
export function callsOf(json: string, script: string): number[] {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(json);
  return traceEvents
    .filter(({ name, args }) => name === 'FunctionCall' && args.data?.url === script)
    .map(({ tdur = 0 }) => tdur / 1000);
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

/** Those events that lie in no other of them; sorted by their start. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -1;
  return events
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
