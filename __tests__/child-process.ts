/**
 * The programs that tests start. Each is killed when its time is up: jest cannot end a test that waits synchronously,
 * so that one program without an end would hold up the whole run.
 */
import * as child from 'node:child_process';
import { promisify } from 'node:util';

/** Milliseconds; programs that use a registry take the longest. */
const TIME = 180_000;
/** Milliseconds for a program that runs beside the tests of a file, such as a server. */
const TIME_BESIDE = 900_000;

/**
 * Package managers give up after seconds on a registry that does not answer: npm alone would wait three times five
 * minutes for each file. A variable that the caller sets takes precedence.
 */
const NETWORK_LIMITS = {
  PIP_DEFAULT_TIMEOUT: '20',
  PIP_RETRIES: '2',
  UV_HTTP_TIMEOUT: '20',
  UV_HTTP_RETRIES: '2',
  // npm and pnpm
  npm_config_fetch_timeout: '20000',
  npm_config_fetch_retries: '2',
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '5000',
  // Maven's former and its current transport
  MAVEN_OPTS: [
    '-Dmaven.wagon.http.retryHandler.count=2 -Dmaven.wagon.rto=20000',
    '-Daether.connector.connectTimeout=20000 -Daether.connector.requestTimeout=20000',
  ].join(' '),
};

function limited(options: child.CommonOptions | undefined, timeout = TIME) {
  const env = { ...NETWORK_LIMITS, ...(options?.env ?? process.env) };
  return { timeout, killSignal: 'SIGKILL' as const, ...options, env };
}

/** `execFileSync` of Node.js with a time limit, for a program and its arguments. */
export const execFileSync = ((
  program: string,
  args: readonly string[],
  options?: child.ExecFileSyncOptions,
) => child.execFileSync(program, args, limited(options))) as typeof child.execFileSync;

/**
 * `spawnSync` of Node.js with a time limit, for a program and its arguments.
 * @throws Error where the time was up: the program has not failed, and its output is not whole
 */
export const spawnSync = ((program: string, args: readonly string[], options?: child.SpawnSyncOptions) => {
  const ended = child.spawnSync(program, args, limited(options));
  if (ended.error && isLate(ended.error)) throw ended.error;
  return ended;
}) as typeof child.spawnSync;

/** `spawn` of Node.js with a time limit, for a program that runs beside the tests. */
export const spawn = ((program: string, args: readonly string[], options?: child.SpawnOptions) =>
  child.spawn(program, args, limited(options, TIME_BESIDE))) as typeof child.spawn;

/** `execFile` of Node.js as a promise of its output, with a time limit. The error has the output too. */
export function execFile(program: string, args: readonly string[], options?: child.ExecFileOptions) {
  return promisify(child.execFile)(program, args, { ...limited(options), encoding: 'utf8' });
}

/** Whether an error says that the time of a program was up. In jest, errors of Node.js are no instances of `Error`. */
export function isLate(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, killed } = error as Partial<child.ExecFileException>;
  return String(code) === 'ETIMEDOUT' || (killed === true && code === null);
}
