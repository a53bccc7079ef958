import { Tinypool } from 'tinypool';

/** Tasks under way for each worker: enough to keep it busy, few enough to bound the memory. */
const AHEAD = 3;

/**
 * Runs tasks in worker threads and gives their results in the order of the tasks, whatever worker finishes first.
 *
 * @param filename of the module whose default export takes a task and returns its result
 */
export async function* runInOrder<Task, Result>(
  filename: URL,
  tasks: AsyncIterable<Task>,
  workers: number,
): AsyncGenerator<Result> {
  const pool = new Tinypool({ filename: filename.href, minThreads: workers, maxThreads: workers });
  const running: Promise<Result>[] = [];
  try {
    for await (const task of tasks) {
      running.push(pool.run(task));
      if (running.length < workers * AHEAD) continue;
      const first = running.shift();
      if (first) yield await first;
    }
    for (let next = running.shift(); next; next = running.shift()) yield await next;
  } finally {
    await Promise.allSettled(running);
    await pool.destroy();
  }
}
