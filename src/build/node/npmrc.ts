import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { BuildProblem } from '../build-problem.ts';

/**
 * What is taken of the settings of npm and pnpm: where packages come from, and by which credentials. Everything else
 * may start programs or write elsewhere (script-shell, node-options, git, prefix, tokenHelper, …) and is left out.
 */
const TAKEN =
  /^(?:registry|@[\w.~-]+:registry|cafile|ca(?:\[\])?|cert|key|strict-ssl|proxy|https-proxy|noproxy|no-proxy|maxsockets|replace-registry-host|legacy-peer-deps|_auth|_authToken|username|_password|email|always-auth)$/;

/** Of one registry: `//npm.pkg.github.com/:_authToken`. */
const OF_REGISTRY =
  /^\/\/\S+:(?:_authToken|_auth|username|_password|email|certfile|keyfile|ca|cafile|cert|key|always-auth)$/;

/** What makes a line one of credentials, which may name a variable that holds one. */
const OF_CREDENTIALS = /(?:^|:)(?:_authToken|_auth|username|_password|key|cert)$/;

/** Variables that no registry is meant to see. */
const OWN_CREDENTIALS =
  /^(?:AWS_(?!REGION$|DEFAULT_REGION$)|ACTIONS_)|^(?:AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN)$/i;

/** GitHub's own variables, of which credentials alone may name one. */
const OF_GITHUB = /^(?:GITHUB|RUNNER)_|^GH_TOKEN$/i;

/** Settings of registries, fit to be given to a package manager. */
export interface RegistrySettings {
  /** Lines for a project's .npmrc. */
  project: string;
  /** Lines for the user's. */
  user: string;
  /** The variables that the lines name, and npm_config_* variables of the same settings. */
  env: Record<string, string>;
}

/**
 * Reads the .npmrc files that npm reads in a folder: the project's, and the user's.
 * @param folder absolute path, of package.json
 * @throws BuildProblem where a line would send the job's own credentials to a registry
 */
export function registrySettings(folder: string): RegistrySettings {
  const project = linesOf(join(folder, '.npmrc'), folder);
  const user = linesOf(userConfig(), folder);
  return {
    project: textOf(project),
    user: textOf(user),
    env: { ...configurationVariables(), ...variablesIn([...project, ...user]) },
  };
}

/** actions/setup-node writes the credentials to a file of its own, which this variable names. */
function userConfig(): string {
  const { NPM_CONFIG_USERCONFIG, npm_config_userconfig: lower, HOME } = process.env;
  return NPM_CONFIG_USERCONFIG || lower || join(HOME || homedir(), '.npmrc');
}

interface Line {
  key: string;
  value: string;
}

function linesOf(file: string, folder: string): Line[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, key = '', value = ''] = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
      return isTaken(key) ? [{ key, value: OF_FILE.test(key) ? pathFrom(folder, value) : value }] : [];
    });
}

/** Settings that name a file, which npm looks for from the folder that it is started in. */
const OF_FILE = /(?:^|:)(?:cafile|certfile|keyfile)$/;

/** The installation has a folder of its own. What begins with a home folder or a variable is left as it is. */
function pathFrom(folder: string, value: string): string {
  const [, path = ''] = /^"(.*)"$/.exec(value) ?? [undefined, value];
  return path === '' || /^[~$]/.test(path) ? value : resolve(folder, path);
}

function isTaken(key: string): boolean {
  return TAKEN.test(key) || OF_REGISTRY.test(key);
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ key, value }) => `${key}=${value}\n`).join('');
}

/** The variables that lines name as `${NAME}`, `${NAME?}` or `${NAME:-default}`, with their values. */
function variablesIn(lines: readonly Line[]): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const { key, value } of lines)
    for (const [, name = ''] of `${key}=${value}`.matchAll(/\$\{(\w+)(?:\?|:?-[^}]*)?\}/g)) {
      refuseOwnCredentials(name, key);
      const given = process.env[name];
      if (given !== undefined) variables[name] = given;
    }
  return variables;
}

function refuseOwnCredentials(name: string, key: string): void {
  const isForbidden = OWN_CREDENTIALS.test(name) || (OF_GITHUB.test(name) && !OF_CREDENTIALS.test(key));
  if (!isForbidden) return;
  throw new BuildProblem(
    'build/setting',
    `The line "${key}" of .npmrc would send ${name} of the job to a registry.`,
    'Name a variable that holds the token of the registry: `//npm.example.com/:_authToken=${NPM_TOKEN}`.',
  );
}

/** npm_config_* variables of the same settings, e.g. `NPM_CONFIG_REGISTRY`. Source: npm, "config", environment variables. */
function configurationVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => {
      const [, given = ''] = /^npm_config_(.+)$/i.exec(name) ?? [];
      const key = given.startsWith('//') ? given : given.replace(/(?!^)_/g, '-').toLowerCase();
      return value && (isTaken(key) || key === 'cache') ? [[name, value]] : [];
    }),
  );
}
