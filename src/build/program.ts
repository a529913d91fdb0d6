/** The only place of this room that starts a program: package managers and interpreters, without a shell. */
import { execFile } from 'node:child_process';
import { plain } from '../shared/sanitise.ts';

/** How a program ended. */
export interface ProgramResult {
  /** Its exit code; the system's code where it could not be started, or the signal that ended it. */
  code: number | string;
  /** Its output as it wrote it; sanitise what is shown of it. */
  stdout: string;
  stderr: string;
}

export interface ProgramOptions {
  /** Absolute path of the folder that it runs in. */
  cwd: string;
  /** Variables beside those of ALLOWED, e.g. credentials of a package index. */
  env?: Readonly<Record<string, string>>;
  interruption: AbortSignal;
  /** Milliseconds after which it is ended. */
  timeout?: number;
  /** How it is ended then, and when the job is cancelled. */
  killSignal?: NodeJS.Signals;
}

/**
 * Variables that a package manager needs: where programs and caches are, proxies and certificates. Everything else stays
 * out, above all the tokens of the job (AWS_*, GITHUB_TOKEN, ACTIONS_ID_TOKEN_*, ACTIONS_RUNTIME_TOKEN).
 */
const ALLOWED = new Set(
  `PATH HOME USERPROFILE APPDATA LOCALAPPDATA SYSTEMROOT COMSPEC PATHEXT TMPDIR TEMP TMP LANG LC_ALL TZ
  XDG_CACHE_HOME XDG_DATA_HOME XDG_CONFIG_HOME NETRC
  HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy
  SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE NODE_EXTRA_CA_CERTS`.split(/\s+/),
);

/** Milliseconds: longer than the largest installation over a slow line. */
const LONGEST = 20 * 60_000;
/** Bytes. */
const MOST_OUTPUT = 64 << 20;

/**
 * Runs a program to its end; that it fails is a result.
 * @param file name or path of the program, which is never taken from the workspace
 */
export function runProgram(
  file: string,
  args: readonly string[],
  { cwd, env = {}, interruption, timeout = LONGEST, killSignal = 'SIGTERM' }: ProgramOptions,
): Promise<ProgramResult> {
  const options = {
    cwd,
    env: { ...allowedEnvironment(), ...env },
    timeout,
    killSignal,
    maxBuffer: MOST_OUTPUT,
    signal: interruption,
    windowsHide: true,
  };
  return new Promise((resolve) => {
    execFile(file, args, options, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? error.signal ?? 'UNKNOWN') : 0, stdout, stderr });
    });
  });
}

/** The variables of the job that a package manager may see. */
export function allowedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && ALLOWED.has(name) ? [[name, value]] : [],
    ),
  );
}

/** The last lines of what a program said about its failure, safe to show. */
export function lastLines({ stdout, stderr }: ProgramResult, count = 12): string {
  const text = stderr.trim() || stdout.trim();
  return text.split('\n').slice(-count).map(plain).join('\n');
}
