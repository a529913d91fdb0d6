/**
 * The thread that touches file contents: it digests files, looks into them, and deflates pieces of them.
 *
 * The bundler makes a file of its own of it (scripts/build.js). Everything here is synchronous on purpose: on
 * thousands of small files the cost is the round trips of the libuv pool, not the work (measured: 16 µs a file of
 * 7 kB this way, hash and checksum included).
 */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { deflatePieces, deflateSamples, Unpacked } from './archive/deflate.ts';
import type { PackedPiece, Piece, Sample } from './archive/deflate.ts';
import { digestFiles } from './digest-files.ts';
import type { DigestOptions, Digests } from './digest-files.ts';
import { measureOmitted } from './measure-omitted.ts';
import type { OmittedSize, Measurable } from './measure-omitted.ts';
import { inspectFiles } from './inspect-files.ts';
import type { Inspectable, Inspected } from './inspect-files.ts';

export type Task =
  | ({ kind: 'digest'; files: string[] } & DigestOptions)
  | { kind: 'inspect'; files: Inspectable[] }
  | { kind: 'measure'; omitted: Measurable[] }
  | { kind: 'sample'; samples: Sample[] }
  | { kind: 'deflate'; pieces: Piece[] };

/** A task's number, from 1 on. */
export type Ticket = number;

/** A task on its way to a thread. */
export interface Handover {
  ticket: Ticket;
  task: Task;
}

export type TaskResult =
  | { kind: 'digest'; digests: Digests }
  | { kind: 'inspect'; inspected: Inspected }
  | { kind: 'measure'; measured: OmittedSize }
  | { kind: 'sample'; packed: number[] }
  | { kind: 'deflate'; packed: PackedPiece[]; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; source: string; error: string };

/** Does one task; what goes wrong with a file is an answer too. */
export function perform(task: Task): TaskResult {
  if (task.kind === 'digest') return { kind: 'digest', digests: digestFiles(task.files, task) };
  if (task.kind === 'inspect') return { kind: 'inspect', inspected: inspectFiles(task.files) };
  if (task.kind === 'measure') return { kind: 'measure', measured: measureOmitted(task.omitted) };
  try {
    if (task.kind === 'sample') return { kind: 'sample', packed: deflateSamples(task.samples) };
    return { kind: 'deflate', ...deflatePieces(task.pieces) };
  } catch (error) {
    if (error instanceof Unpacked) return { kind: 'failed', source: error.source, error: error.code };
    throw error;
  }
}

/** Takes a task in hand, unless another thread has: each open task's number stands in the shared table. */
export function claim(claims: Int32Array, ticket: Ticket): boolean {
  return Atomics.compareExchange(claims, ticket % claims.length, ticket, 0) === ticket;
}

/** What is handed over instead of copied. */
function buffersOf(answer: TaskResult): ArrayBuffer[] {
  if (answer.kind === 'deflate') return [answer.bytes.buffer];
  if (answer.kind !== 'digest') return [];
  const { sizes, devices, inodes, executables } = answer.digests;
  return [sizes.buffer, devices.buffer, inodes.buffer, executables.buffer];
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  const claims = workerData as Int32Array;
  port.on('message', ({ ticket, task }: Handover) => {
    if (!claim(claims, ticket)) return;
    const answer = perform(task);
    port.postMessage({ ticket, answer }, buffersOf(answer));
  });
}
