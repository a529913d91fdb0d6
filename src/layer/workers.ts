import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { perform } from './file-worker.js';
import type { Answer, Task } from './file-worker.js';

/** Hands that digest and deflate: threads, and this thread when it has nothing else to do. */
export interface Workers {
  /** How many tasks can be in hand at a time. */
  readonly hands: number;
  /** Runs one task; answers arrive in any order. Rejects when a thread dies. */
  run(task: Task): Promise<Answer>;
  close(): Promise<void>;
}

interface Job {
  task: Task;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** Jobs are answered in the order in which they were handed over. */
interface Thread {
  worker: Worker;
  jobs: Job[];
}

/** A thread holds one task in hand and one behind it, so that it never idles while the next is on its way. */
const TASKS_PER_THREAD = 2;

/** A thread's heap holds file names and little else; a small young generation keeps its garbage small, in MB. */
const HEAP = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 };

/**
 * Starts the threads; they boot while the caller goes on.
 * @param threads how many; by default one for each core but this thread's own
 */
export function startWorkers(threads = Math.min(Math.max(availableParallelism() - 1, 1), 16)): Workers {
  const queue: Job[] = [];
  const pool: Thread[] = [];
  let failure: Error | undefined;
  let helping = false;

  function feed(): void {
    for (;;) {
      const idlest = pool.reduce((best, one) => (one.jobs.length < best.jobs.length ? one : best));
      const next = idlest.jobs.length < TASKS_PER_THREAD ? queue.shift() : undefined;
      if (!next) return;
      idlest.jobs.push(next);
      idlest.worker.postMessage(next.task);
    }
  }

  /** This thread takes what the others have no hands for, a task a turn, so that whatever else waits gets its turn. */
  function help(): void {
    if (helping || queue.length === 0) return;
    helping = true;
    setImmediate(() => {
      helping = false;
      const job = queue.shift();
      try {
        job?.resolve(perform(job.task));
      } catch (error) {
        job?.reject(error);
      }
      help();
    });
  }

  /** One thread that dies (of memory, say) ends the work of all: its share would be missing. */
  function fail(error: Error): void {
    failure = error;
    for (const { reject } of [...pool.flatMap(({ jobs }) => jobs.splice(0)), ...queue.splice(0)])
      reject(error);
  }

  while (pool.length < threads) pool.push(startThread(feed, fail));
  return {
    hands: threads + 1,
    run: (task) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        queue.push({ task, resolve, reject });
        feed();
        help();
      }),
    close: async () => {
      queue.length = 0;
      await Promise.all(pool.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(onIdle: () => void, onError: (error: Error) => void): Thread {
  const worker = new Worker(new URL('./file-worker.js', import.meta.url), { resourceLimits: HEAP });
  const thread: Thread = { worker, jobs: [] };
  worker.on('message', (answer: Answer) => {
    thread.jobs.shift()?.resolve(answer);
    onIdle();
  });
  worker.on('error', onError);
  return thread;
}

/**
 * Runs tasks side by side and yields their answers in the order of the tasks. At most `window` answers are under
 * way or held at a time, which bounds the memory whatever the number of tasks.
 */
export async function* inOrder<T extends { task: Task }>(
  workers: Workers,
  tasks: Iterable<T>,
  window: number = workers.hands * (TASKS_PER_THREAD + 1),
): AsyncGenerator<T & { answer: Answer }> {
  const ahead: { item: T; answer: Promise<Answer> }[] = [];
  const iterator = tasks[Symbol.iterator]();
  for (;;) {
    while (ahead.length < window) {
      const next = iterator.next();
      if (next.done) break;
      const answer = workers.run(next.value.task);
      answer.catch(() => undefined); // reported when its turn comes
      ahead.push({ item: next.value, answer });
    }
    const next = ahead.shift();
    if (!next) return;
    yield { ...next.item, answer: await next.answer };
  }
}
