import { plain } from '../../shared/sanitise.ts';
import { inWords } from '../../shared/wording.ts';
import { BuildProblem, withoutLogins } from '../build-problem.ts';
import { lastLines } from '../program.ts';
import type { ProgramResult } from '../program.ts';
import type { Tool } from '../prepared-build.ts';

/** An installation that failed, with what is needed to say why. */
export interface Failed {
  tool: Tool;
  /** The lock, as the user knows it. */
  place: string;
  result: ProgramResult;
  /** Package and version that the lock has for a digest. */
  titleOf: (integrity: string) => string | undefined;
}

/** Codes by which npm and pnpm tell that a registry refuses the credentials, or hides a package from who has none. */
const AUTH = /^(?:E401|E403|ENEEDAUTH|E404|ERR_PNPM_FETCH_40[134])$/;

/** The registry answers, and has no such release. */
const NO_VERSION = /^(?:ETARGET|ERR_PNPM_(?:NO_MATCHING_VERSION|NO_VERSIONS|UNPUBLISHED_PKG))$/;

const OUTDATED =
  /^(?:EUSAGE|ERR_PNPM_OUTDATED_LOCKFILE|ERR_PNPM_LOCKFILE_CONFIG_MISMATCH|ERR_PNPM_NO_LOCKFILE|ERR_PNPM_LOCKFILE_MISSING_DEPENDENCY)$/;

const HASH = /^(?:EINTEGRITY|ERR_PNPM_TARBALL_INTEGRITY)$/;

const PLATFORM = /^(?:EBADPLATFORM|ERR_PNPM_UNSUPPORTED_PLATFORM)$/;

/** Codes of the network, of certificates and of servers that are out of order. */
const UNREACHABLE =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|EPROTO|ERR_SOCKET_TIMEOUT|ERR_INVALID_URL|ERR_SSL_\w+|E5\d\d|E429|FETCH_ERROR|\w*CERT\w*|UNABLE_TO_\w+|Z_\w+|TAR_\w+|ERR_PNPM_FETCH_(?:5\d\d|429)|ERR_PNPM_META_FETCH_FAIL|ERR_PNPM_TARBALL_\w+|ERR_PNPM_BAD_TARBALL_SIZE|ERR_PNPM_REQUEST\w*|EPNPM_BAD_TARBALL_SIZE)$/;

/** Why an installation failed, by what the tool said. */
export function installFailure(failed: Failed): BuildProblem {
  const text = `${failed.result.stderr}\n${failed.result.stdout}`;
  const code = codeIn(text);
  if (HASH.test(code)) return otherDigest(failed, text);
  if (AUTH.test(code)) return refused(failed, text, code);
  if (NO_VERSION.test(code)) return withoutVersion(failed, text);
  if (OUTDATED.test(code)) return outdated(failed, text);
  if (PLATFORM.test(code)) return otherPlatform(failed, text);
  if (UNREACHABLE.test(code)) return unreachable(failed, text, code);
  // It may have been ended, as after 20 minutes, or not have started.
  const end = code !== '' || typeof failed.result.code === 'number' ? code : failed.result.code;
  const output = lastLines(failed.result);
  return new BuildProblem(
    'build/tool',
    `${failed.tool.name} ${failed.tool.version} failed to install ${failed.place}${end === '' ? '' : ` (${plain(end)})`}${output === '' ? '.' : `:\n${output}`}`,
    `Run \`${failed.tool.name === 'npm' ? 'npm ci' : 'pnpm install --frozen-lockfile'} --ignore-scripts\` beside ${failed.place} to see whether it fails there too.`,
  );
}

/** npm 9 says `npm ERR! code E401`, later ones `npm error code E401`, pnpm `ERR_PNPM_FETCH_401  GET …`. */
function codeIn(text: string): string {
  // pnpm 12 wraps the answer of the registry in the code of what it was asked for.
  const status = /HTTP\s+status\s+client\s+error\s+\((40[134])\b/.exec(text)?.[1];
  if (status !== undefined) return `ERR_PNPM_FETCH_${status}`;
  return (
    /^npm (?:ERR!|error) code (\w+)/m.exec(text)?.[1] ??
    /\b(ERR_PNPM_\w+|EPNPM_\w+)/.exec(text)?.[1] ??
    /\b(ENOTFOUND|EAI_AGAIN|ECONN[A-Z]+|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/.exec(text)?.[1] ??
    ''
  );
}

const ADDRESS = /https?:\/\/[^\s"'`,)]+/;

/** The address that an error is about, without query and login. */
function addressIn(text: string): string | undefined {
  const address = (ADDRESS.exec(errorLines(text)) ??
    ADDRESS.exec(text.replace(/^npm http.*$/gm, '')))?.[0].replace(/[.:]+$/, '');
  return address && plain(withoutLogins(address).replace(/[?#].*$/, ''));
}

/** npm does not name the file whose body was cut short, but the ones that it asked for before. */
function registryIn(text: string): string {
  const hosts = new Set(
    [...text.matchAll(/^npm http fetch GET \d+ (https?:\/\/[^/\s]+\/)/gm)].map(([, host = '']) => host),
  );
  const [host = ''] = hosts;
  return hosts.size === 1 ? plain(withoutLogins(host)) : 'The registry';
}

function errorLines(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => /^npm (?:ERR!|error)|ERR_PNPM|^\s*(?:GET|request to)/.test(line));
  return lines.length > 0 ? lines.join('\n') : text;
}

function otherDigest({ place, titleOf, tool }: Failed, text: string): BuildProblem {
  const [, wanted = ''] = /wanted:? "?(sha\d+-[\w+/=]+)/i.exec(text) ?? [];
  const [, got = ''] = /\bgot:? "?(sha\d+-[\w+/=]+)/i.exec(text) ?? [];
  const title = titleOf(wanted) ?? addressIn(text) ?? 'A package';
  return new BuildProblem(
    'build/hash',
    `${title} is not the file that ${place} names: its digest is ${got || 'another one'}, and the lock has ${wanted || 'another one'}.`,
    `See whether the registry replaced it before you trust the new file; then renew the lock: \`${tool.name === 'npm' ? 'npm cache clean --force && npm update' : 'pnpm update'} ${nameOf(title)}\`.`,
  );
}

function nameOf(title: string): string {
  return title.includes('://') ? '' : (title.split(' ')[0] ?? '');
}

function refused({ tool, place }: Failed, text: string, code: string): BuildProblem {
  const address = addressIn(text) ?? 'The registry';
  const status = /\d{3}$/.exec(code)?.[0] ?? '401';
  return new BuildProblem(
    'build/index-auth',
    status === '404'
      ? `${address} answers 404 to a request for a package of ${place}: it has no such package, or hides it from a request without a token.`
      : `${address} refuses a request for a package of ${place} (${status}): the token is missing, has expired, or may not read it.`,
    `Give the token to this step as a variable that .npmrc names:

    # .npmrc beside ${tool.name === 'npm' ? 'package.json' : 'pnpm-lock.yaml'}
    //${hostOf(address)}/:_authToken=\${NODE_AUTH_TOKEN}
    # the step
    env:
      NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}

For AWS CodeArtifact, run \`aws codeartifact login --tool npm\` in a step before this one; its token ends after 12 hours.`,
  );
}

/** npm: `No matching version found for a@^2.0.0.`; pnpm adds the registry and other versions, or `No versions available for a.` */
function withoutVersion({ place, tool }: Failed, text: string): BuildProblem {
  const [, title = ''] =
    /No (?:matching version found|versions available) for (\S+?)(?:[.,]?\s|[.,]?$)/m.exec(text) ?? [];
  const name = plain(title).replace(/(?<=.)@.*$/, '');
  return new BuildProblem(
    'build/lock-outdated',
    `${place} or its package.json asks for ${title === '' ? 'a release' : plain(title)}, which the registry does not have.`,
    `If it was taken back, ask for another release: \`${tool.name} ${tool.name === 'npm' ? 'install' : 'update'}${name === '' ? '' : ` ${name}`}\`, and commit the lock. If it is a release of your own, see that .npmrc names the registry that has it.`,
  );
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:\*\*\*@)?([^/]+)/.exec(address)?.[1] ?? 'registry.example.com';
}

function outdated({ place, tool }: Failed, text: string): BuildProblem {
  const lines = [...text.matchAll(/(?:Missing|Invalid):\s+(.+?)\s*$/gm)].map(([line]) => plain(line.trim()));
  const reasons =
    lines.length > 0
      ? lines.slice(0, 3)
      : [...text.matchAll(/^\s*(?:\* |- )(.+)$/gm)].slice(0, 3).map(([, one = '']) => plain(one));
  const [lock] = place.split('/').slice(-1);
  return new BuildProblem(
    'build/lock-outdated',
    `${place} does not fit its package.json${reasons.length > 0 ? `: ${inWords(reasons)}` : ''}.`,
    `Renew the lock and commit it: \`${tool.name === 'npm' ? 'npm install' : 'pnpm install'}\`, then \`git add ${lock ?? ''}\`.`,
  );
}

function otherPlatform({ place, tool }: Failed, text: string): BuildProblem {
  const [, title = 'A package'] = /(?:Unsupported platform for|notsup)\s+(\S+?):/.exec(text) ?? [];
  return new BuildProblem(
    'build/lock-platform',
    `${plain(title)} of ${place} is not for Lambda's Linux on the declared architecture.`,
    `Make it an optional dependency (\`${tool.name} install --save-optional ${plain(title).replace(/(?<=.)@.*$/, '')}\`), or take it out.`,
  );
}

function unreachable({ place, tool }: Failed, text: string, code: string): BuildProblem {
  return new BuildProblem(
    'build/index-unreachable',
    `${addressIn(text) ?? registryIn(text)} cannot be reached for the packages of ${place} (${plain(code)}), after three tries of ${tool.name}.`,
    'Run the job again; behind a proxy, set HTTPS_PROXY and NO_PROXY, and NODE_EXTRA_CA_CERTS where it has certificates of its own.',
  );
}
