import { AsyncLocalStorage } from 'node:async_hooks';
import type { LambdaClientConfig } from '@aws-sdk/client-lambda';
import { log } from '../shared/log.ts';

/** Notes every call to AWS in a job that runs with debug logging. */
export interface CallLog {
  logger: NonNullable<LambdaClientConfig['logger']>;
  /** Sends a request; the clients' lines about it have the region, the number of the attempt, and the time it took. */
  trace<T>(region: string, attempt: number, send: () => Promise<T>): Promise<T>;
}

/** One request that is under way. */
interface Attempt {
  region: string;
  /** From 1 on. */
  number: number;
  /** Milliseconds, as performance.now() has them. */
  startedAt: number;
}

/** The entry that the SDK's clients give their logger for a call. Its input and output may hold secrets and are not read. */
interface Entry {
  clientName?: string;
  commandName?: string;
  metadata?: { httpStatusCode?: number; requestId?: string; attempts?: number };
  error?: unknown;
}

const attempts = new AsyncLocalStorage<Attempt>();

/** The logger of every client: it writes one line for each call, with the facts that AWS Support asks for. */
const logger: NonNullable<LambdaClientConfig['logger']> = {
  ...{ trace: () => undefined, debug: () => undefined, warn: () => undefined },
  info: (entry: Entry) => log.debug(lineOf(entry)),
  error: (entry: Entry) => log.debug(lineOf(entry)),
};

/** Logs the calls to AWS, for a job that runs with debug logging. */
export const callLog: CallLog = {
  logger,
  trace: (region, number, send) => attempts.run({ region, number, startedAt: performance.now() }, send),
};

/** E.g. `AWS Lambda GetFunction in eu-central-1: HTTP 200 in 31 ms, attempt 1, request 8f2c…`. */
function lineOf({ clientName = '', commandName = '', metadata = {}, error }: Entry): string {
  const current = attempts.getStore();
  const call = `AWS ${clientName.replace(/Client$/, '')} ${commandName.replace(/Command$/, '')}`;
  const status = metadata.httpStatusCode === undefined ? 'no reply' : `HTTP ${metadata.httpStatusCode}`;
  const code = error instanceof Error ? ` ${error.name}` : '';
  const duration = current ? ` in ${Math.round(performance.now() - current.startedAt)} ms` : '';
  const attempt = Math.max(current?.number ?? 1, metadata.attempts ?? 1);
  const request = metadata.requestId === undefined ? '' : `, request ${metadata.requestId}`;
  const place = current ? ` in ${current.region}` : '';
  return `${call}${place}: ${status}${code}${duration}, attempt ${attempt}${request}`;
}
