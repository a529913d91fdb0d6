/**
 * The only place that starts a program: GitHub's own command line tool, by a fixed name, without a shell, and without the
 * job's AWS credentials.
 */
import { execFile } from 'node:child_process';

/** What a run of the tool came to. */
export interface GhResult {
  /** Its exit code; the system's code where it could not be started, or was ended. */
  code: number | string;
  out: string;
  errors: string;
}

export interface GhOptions {
  token: string;
  /** A folder of the step's own, for its settings; it is started there, so that no workspace can offer another `gh`. */
  folder: string;
  interruption: AbortSignal;
}

/** What the tool needs of the environment: where programs and its cache are, proxies and certificates. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'SYSTEMROOT',
  'TMPDIR',
  'TEMP',
  'TMP',
  'XDG_CACHE_HOME',
  'XDG_STATE_HOME',
  'XDG_DATA_HOME',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
];

/** Milliseconds. It fetches the roots of trust and a few small files. */
const LONGEST = 120_000;
/** Bytes; thirty attestations of large predicates have a tenth. */
const MOST_OUTPUT = 64 << 20;

/** Runs `gh` to its end; that it fails is a result. */
export function runGh(
  args: readonly string[],
  { token, folder, interruption }: GhOptions,
): Promise<GhResult> {
  const inherited = PASSED_ON.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const env = {
    ...Object.fromEntries(inherited),
    GH_TOKEN: token,
    GH_CONFIG_DIR: folder,
    GH_PROMPT_DISABLED: '1',
    GH_NO_UPDATE_NOTIFIER: '1',
    NO_COLOR: '1',
  };
  const options = {
    cwd: folder,
    env,
    timeout: LONGEST,
    maxBuffer: MOST_OUTPUT,
    signal: interruption,
    windowsHide: true,
  };
  return new Promise((resolve) => {
    execFile('gh', args, options, (error, out, errors) => {
      resolve({ code: error ? (error.code ?? error.signal ?? 'UNKNOWN') : 0, out, errors });
    });
  });
}
