import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { claim, perform } from './file-worker.ts';
import type { TaskResult, Handover, Task, Ticket } from './file-worker.ts';

/** Hands that digest and deflate: threads, and this thread when it has nothing else to do. */
export interface Workers {
  /** How many tasks can be in hand at a time. */
  readonly hands: number;
  /** Runs one task; answers arrive in any order. Rejects when a thread dies. */
  run(task: Task): Promise<TaskResult>;
  close(): Promise<void>;
}

interface Job {
  task: Task;
  thread: Thread;
  resolve: (answer: TaskResult) => void;
  reject: (error: unknown) => void;
}

interface Thread {
  worker: Worker;
  /** Tasks handed to it that nobody has answered. */
  load: number;
}

/** Tasks under way at a time, at the most; the largest folder makes 1,024. */
const MAX_TASKS = 1 << 16;

/** A thread's heap holds file names and little else; a small young generation keeps its garbage small, in MB. */
const HEAP = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 };

/**
 * Starts the threads; they boot while the caller goes on.
 *
 * Every task goes to a thread at once, so that none is idle while this thread walks a folder or loads the AWS SDK.
 * Whoever comes to it first claims it: when this thread has time, it takes the task that is last in line.
 * @param threads how many; by default one for each core but this thread's own
 */
export function startWorkers(threads = Math.min(Math.max(availableParallelism() - 1, 1), 16)): Workers {
  const claims = new Int32Array(new SharedArrayBuffer(MAX_TASKS * Int32Array.BYTES_PER_ELEMENT));
  const jobs = new Map<Ticket, Job>();
  const inLine: Ticket[] = [];
  let issued = 0;
  let helping = false;
  let failure: Error | undefined;

  const pool = Array.from({ length: threads }, () => startThread(claims, answered, fail));

  function answered(ticket: Ticket, answer: TaskResult): void {
    const job = jobs.get(ticket);
    jobs.delete(ticket);
    if (job) job.thread.load -= 1;
    job?.resolve(answer);
  }

  /** One thread that dies (of memory, say) ends the work of all: its share would be missing. */
  function fail(error: Error): void {
    failure ??= error;
    for (const { reject } of jobs.values()) reject(error);
    jobs.clear();
  }

  /** A task a turn, so that whatever else waits for this thread gets its turn. */
  function help(): void {
    if (helping || inLine.length === 0) return;
    helping = true;
    setImmediate(() => {
      helping = false;
      const ticket = claimLast(claims, inLine);
      const job = ticket && jobs.get(ticket);
      if (!job) return;
      try {
        answered(ticket, perform(job.task));
      } catch (error) {
        job.reject(error);
      }
      help();
    });
  }

  return {
    hands: threads + 1,
    run: (task) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        const thread = pool.reduce((idlest, one) => (one.load < idlest.load ? one : idlest));
        const ticket = ++issued;
        Atomics.store(claims, ticket % MAX_TASKS, ticket);
        thread.load += 1;
        jobs.set(ticket, { task, thread, resolve, reject });
        thread.worker.postMessage({ ticket, task } satisfies Handover);
        inLine.push(ticket);
        help();
      }),
    close: async () => {
      inLine.length = 0;
      await Promise.all(pool.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Claims the task last in line that no thread has claimed yet. */
function claimLast(claims: Int32Array, inLine: Ticket[]): Ticket | undefined {
  for (let ticket = inLine.pop(); ticket !== undefined; ticket = inLine.pop()) {
    if (claim(claims, ticket)) return ticket;
  }
  return undefined;
}

function startThread(
  claims: Int32Array,
  onAnswer: (ticket: Ticket, answer: TaskResult) => void,
  onError: (error: Error) => void,
): Thread {
  const file = new URL('./file-worker.ts', import.meta.url);
  const worker = new Worker(file, { resourceLimits: HEAP, workerData: claims });
  worker.on('message', ({ ticket, answer }: { ticket: Ticket; answer: TaskResult }) =>
    onAnswer(ticket, answer),
  );
  worker.on('error', onError);
  return { worker, load: 0 };
}

/** Tasks a hand has before it: one it works on, one on its way, and one whose answer waits for its turn. */
const TASKS_PER_HAND = 3;

/**
 * Runs tasks side by side and yields their answers in the order of the tasks. At most `window` answers are under
 * way or held at a time, which bounds the memory whatever the number of tasks.
 */
export async function* inOrder<T extends { task: Task }>(
  workers: Workers,
  tasks: Iterable<T>,
  window: number = workers.hands * TASKS_PER_HAND,
): AsyncGenerator<T & { answer: TaskResult }> {
  const ahead: { item: T; answer: Promise<TaskResult> }[] = [];
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
