import { normalizedName } from '../../checks/deps/python-requirement.ts';
import { plain } from '../../shared/sanitise.ts';
import { BuildProblem } from '../build-problem.ts';
import { lastLines } from '../program.ts';
import type { ProgramResult } from '../program.ts';
import { indexUrls, withVariables } from './index-environment.ts';
import { noWheel } from './no-wheel.ts';
import type { PythonLock } from './python-lock.ts';
import type { PythonTarget } from './python-targets.ts';
import { filesOfIndex } from './simple-index.ts';

export interface FailedInstallation {
  result: ProgramResult;
  target: PythonTarget;
  lock: PythonLock;
  /** Of the manifest. */
  place: string;
  /** Of uv. */
  version: string;
}

/** A package as uv writes it, `name==1.0` or `name (v1.0)`. */
interface Named {
  name: string;
  version: string;
}

/**
 * Why uv could not install, by what it wrote; the indexes are only asked now. Its messages are those of 0.9 to 0.13.
 */
export async function installFailure(failed: FailedInstallation): Promise<BuildProblem> {
  const text = inOneLine(failed.result.stderr);
  return (
    digestFailure(text, failed) ??
    loginFailure(text) ??
    connectionFailure(text) ??
    (await wheelFailure(text, failed)) ??
    otherFailure(text, failed)
  );
}

/** The chain of causes without what frames it. */
function inOneLine(text: string): string {
  return text.replace(/\s*\n[\s│╰├─▶×]*/g, ' ').trim();
}

function digestFailure(text: string, { place }: FailedInstallation): BuildProblem | undefined {
  const [, package_ = '', rest = ''] = /Hash mismatch for `([^`]+)`(.*)/i.exec(text) ?? [];
  if (package_ !== '') {
    const [expected = '', computed = ''] = rest.split(/Computed:/);
    const wanted = digestsIn(expected);
    return new BuildProblem(
      'build/hash',
      `The file of ${package_} is not the one that ${place} names: it has ${digestsIn(computed)[0] ?? 'another digest'}, and the lock ${wanted.slice(0, 2).join(' or ')}.`,
      `If the package was uploaded anew, lock it again and read what changed: \`uv lock --refresh-package ${nameIn(package_)}\`; else its index or a cache gives a wrong file.`,
    );
  }
  const [, damaged] =
    /Because (\S+) has an invalid package format|Failed to extract archive: (?:\S*?([\w.]+)-)/.exec(text) ??
    [];
  if (!/invalid package format|Failed to extract archive|Invalid zip|Failed to read from zip/i.test(text))
    return undefined;
  const [, downloaded] = /Failed to (?:download|read|fetch) `([^`]+)`/.exec(text) ?? [];
  return new BuildProblem(
    'build/hash',
    `The wheel of ${downloaded ?? damaged ?? 'a package'} is damaged: what its index sent is no zip.`,
    'Run it again; if it stays so, ask who runs the index, or take the release before it.',
  );
}

function digestsIn(text: string): string[] {
  return [...text.matchAll(/sha\d+:[0-9a-f]+|blake2b:[0-9a-f]+/g)].map(([digest]) => digest);
}

function nameIn(package_: string): string {
  return normalizedName(package_.replace(/[=@ ].*$/, ''));
}

function loginFailure(text: string): BuildProblem | undefined {
  const [status] = /401 Unauthorized|403 Forbidden/.exec(text) ?? [];
  if (status === undefined) return undefined;
  const host = hostIn(text);
  return new BuildProblem(
    'build/index-auth',
    `The package index ${host} refuses to answer (${status}).`,
    host.includes('.codeartifact.')
      ? 'Log in before this step, as a token ends after 12 hours: `TOKEN=$(aws codeartifact get-authorization-token --domain DOMAIN --query authorizationToken --output text)` and `echo "UV_INDEX_PRIVATE_PASSWORD=$TOKEN" >> "$GITHUB_ENV"`, with `UV_INDEX: private=https://…/simple/` and `UV_INDEX_PRIVATE_USERNAME: aws` in `env`.'
      : 'Give the credentials on this step, e.g. `env: { PIP_EXTRA_INDEX_URL: "https://USER:${{ secrets.INDEX_TOKEN }}@HOST/simple/" }`, or `UV_INDEX_NAME_USERNAME` and `UV_INDEX_NAME_PASSWORD` for an index of a name; see that the token has not ended.',
  );
}

const UNREACHABLE =
  /Request failed after|Failed to fetch|error sending request|dns error|[Cc]onnection (?:refused|reset|closed)|timed out|certificate|error decoding response|end of file before message|status server error/;

function connectionFailure(text: string): BuildProblem | undefined {
  if (!UNREACHABLE.test(text) || text.includes('404 Not Found')) return undefined;
  const cause = text.split(/\s(?:cause|Caused by):\s/).at(-1) ?? text;
  const isCertificate = /certificate|UnknownIssuer|tls/i.test(text);
  return new BuildProblem(
    'build/index-unreachable',
    `The package index ${hostIn(text)} does not answer as it should, after several tries: ${plain(cause).slice(0, 200)}.`,
    isCertificate
      ? 'Name the certificate of your authority: `env: { SSL_CERT_FILE: /etc/ssl/certs/ca-certificates.crt }`.'
      : 'See whether it is up, and that the runner may reach it; behind a proxy set `env: { HTTPS_PROXY: … }`. Run it again if it was down.',
  );
}

function hostIn(text: string): string {
  const [, host] = /https?:\/\/(?:[^\s/@]*@)?([^\s/)`]+)/.exec(text) ?? [];
  return host ?? 'that is asked';
}

const WITHOUT =
  /no usable wheels|no wheels with a matching|has no binary distribution|no wheels are available|no version of|not found in the package registry|404 Not Found|requires Python|only .*is available/i;

async function wheelFailure(text: string, failed: FailedInstallation): Promise<BuildProblem | undefined> {
  if (!WITHOUT.test(text)) return undefined;
  const named = packageIn(text, failed);
  if (!named) return undefined;
  const { lock, target, place } = failed;
  const [, missing] =
    /(?:Because|and) (\S+) was not found in the (?:package registry|provided)/.exec(text) ?? [];
  if (missing !== undefined) return unknownPackage(missing, place);
  const urls = [...lock.indexes.map((url) => withVariables(url, process.env)), ...indexUrls(process.env)];
  const known = lock.files.get(normalizedName(named.name));
  const ofLock = known && [
    ...known.wheels.map(({ fileName }) => fileName),
    ...(known.hasSdist ? [sdistName(known)] : []),
  ];
  const ofIndex = await filesOfIndex(normalizedName(named.name), urls);
  const files = ofIndex ?? ofLock;
  return noWheel({ ...named, target, place, ...(files && { files }) });
}

function sdistName({ name, version }: Named): string {
  return `${name}-${version}.tar.gz`;
}

function packageIn(text: string, { lock }: FailedInstallation): Named | undefined {
  const [, name, version] =
    /(?:Because|and) ([\w.-]+)==([\w.+!-]+) (?:has no|requires Python|needs)/.exec(text) ??
    /no version of ([\w.-]+)==([\w.+!-]+)/.exec(text) ??
    /Failed to download `([\w.-]+)==([\w.+!-]+)`/.exec(text) ??
    /only ([\w.-]+)==([\w.+!-]+) is available/.exec(text) ??
    /you require ([\w.-]+)==([\w.+!-]+)/.exec(text) ??
    [];
  if (name !== undefined) return { name, version: version ?? '' };
  const [, alone] =
    /Package `([\w.-]+)` can't be installed/.exec(text) ??
    /Because (?:all versions of |only )?([\w.-]+?)(?:[<>=!~,\s].*?)? ?(?:has|have|is|are|was|requires?) /.exec(
      text,
    ) ??
    [];
  if (alone === undefined) return undefined;
  return { name: alone, version: lock.files.get(normalizedName(alone))?.version ?? '' };
}

function unknownPackage(name: string, place: string): BuildProblem {
  return new BuildProblem(
    'build/no-wheel',
    `No index has a package "${name}", which ${place} asks for or one of its packages needs.`,
    'See how it is spelt; if it is your own, name its index: `env: { PIP_EXTRA_INDEX_URL: "https://USER:${{ secrets.INDEX_TOKEN }}@HOST/simple/" }`.',
  );
}

function otherFailure(text: string, { result, place, version }: FailedInstallation): BuildProblem {
  if (text.includes('requirements are unsatisfiable'))
    return new BuildProblem(
      'build/lock-outdated',
      `The requirements of ${place} exclude each other: ${plain(text).slice(0, 600)}`,
      'Let uv choose versions that fit: `uv pip compile --universal --generate-hashes -o requirements.txt requirements.in`.',
    );
  return new BuildProblem(
    'build/tool',
    `uv ${version} could not install ${place} (${String(result.code)}): ${lastLines(result, 6).replaceAll('\n', ' ')}`,
    'Run the same with uv on your machine to see more: `uv pip install --dry-run --only-binary :all: -r FILE`.',
  );
}
