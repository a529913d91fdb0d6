import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normalizedName } from '../../checks/deps/python-requirement.ts';
import { asRecord, asText } from '../../shared/json.ts';
import { BuildProblem } from '../build-problem.ts';
import { lastLines } from '../program.ts';
import type { ProgramResult } from '../program.ts';
import { uvEnvironment, variableValue } from './index-environment.ts';
import type { PythonInstallation, Source } from './installation.ts';
import type { LocalDistribution } from './local-package.ts';
import { outdated } from './lock-fit.ts';
import type { LockSource, PythonLock, UvLockSource } from './python-lock.ts';
import { markerEnvironment } from './python-targets.ts';
import type { PythonTarget } from './python-targets.ts';
import { isTaken, lockedFiles, refuseSource, requireHashes } from './read-pylock.ts';
import type { PylockPackage } from './read-pylock.ts';
import { notReadable } from './read-toml.ts';
import type { Uv } from './uv.ts';

/** Writes what uv installs from into the scratch folder: nothing of it is the repository's own file. */
export async function writeSource(installation: PythonInstallation, uv: Uv): Promise<Source> {
  const { lock, scratch } = installation;
  const { source } = lock;
  const env = Object.fromEntries(lock.variables.map((name) => [name, variableValue(name, process.env)]));
  if (source.form === 'requirements')
    return { args: writeRequirements(source, scratch), env, lock, locals: () => [] };
  if (source.form === 'pylock') {
    const args = [...(await writePylock(source.lock, source.folder, scratch)), ...source.args];
    return { args, env, lock, locals: () => [] };
  }
  const { UV_INDEX } = withIndexes(source.named);
  return {
    ...(await exportLock(source, installation, uv)),
    env: { ...env, ...(source.named.length > 0 && { UV_INDEX }) },
  };
}

function writeRequirements(
  { lines, constraints, args }: Extract<LockSource, { form: 'requirements' }>,
  scratch: string,
): string[] {
  const [list, limits] = [join(scratch, 'requirements.txt'), join(scratch, 'constraints.txt')];
  writeFileSync(list, `${lines.join('\n')}\n`);
  if (constraints.length > 0) writeFileSync(limits, `${constraints.join('\n')}\n`);
  return [...args, `--requirement=${list}`, ...(constraints.length > 0 ? [`--constraint=${limits}`] : [])];
}

/**
 * A pylock.toml of what is installed from wheels. `requires-python` stays out: uv would hold it against the Python that it
 * runs with, and the runtimes were held against it before.
 */
async function writePylock(
  lock: Readonly<Record<string, unknown>>,
  folder: string,
  scratch: string,
): Promise<string[]> {
  const { stringify } = await import('smol-toml');
  const file = join(scratch, 'pylock.toml');
  const packages = (Array.isArray(lock['packages']) ? lock['packages'] : []).map((one) =>
    ofWheels(asRecord(one), folder),
  );
  writeFileSync(file, stringify({ ...chosen(lock, LOCK_KEYS), packages }));
  return [`--requirement=${file}`];
}

const LOCK_KEYS = ['lock-version', 'created-by', 'extras', 'dependency-groups', 'default-groups'];
const PACKAGE_KEYS = ['name', 'version', 'marker', 'index'];

function chosen(table: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.flatMap((key) => (table[key] === undefined ? [] : [[key, table[key]]])));
}

function ofWheels(one: PylockPackage, folder: string): Record<string, unknown> {
  const wheels = Array.isArray(one['wheels']) ? one['wheels'].map(asRecord) : [];
  return {
    ...chosen(one, PACKAGE_KEYS),
    ...(wheels.length > 0 && { wheels: wheels.map((wheel) => fromFolder(wheel, folder)) }),
    ...(one['archive'] !== undefined && { archive: fromFolder(asRecord(one['archive']), folder) }),
  };
}

/** The scratch folder is another one than that of the lock. */
function fromFolder(file: Record<string, unknown>, folder: string): Record<string, unknown> {
  return typeof file['path'] === 'string' ? { ...file, path: resolve(folder, file['path']) } : file;
}

/**
 * The indexes of the environment and some more. uv takes a lock for outdated where it does not know the indexes in it, as
 * with a mirror in the environment.
 */
function withIndexes(more: readonly string[]): { UV_INDEX: string } {
  const { UV_INDEX = '' } = uvEnvironment(process.env);
  return { UV_INDEX: [UV_INDEX, ...more].join(' ').trim() };
}

/** `--offline`: a lock that is up to date needs no index to be read. */
const EXPORT = [
  'export',
  '--offline',
  '--no-build',
  '--no-default-groups',
  '--no-header',
  '--format=pylock.toml',
];
/** uv compares a lock with its project only by a Python that the project is for, which the runner may lack. */
const OTHER_PYTHON = "incompatible with the project's Python requirement";

async function runExport(source: UvLockSource, lock: PythonLock, uv: Uv): Promise<ProgramResult> {
  const env = withIndexes([...source.named, ...lock.indexes]);
  const run = (mode: string) => uv.run([...EXPORT, mode, ...source.args], source.folder, env);
  const result = await run(source.isStatic ? '--locked' : '--frozen');
  return result.code !== 0 && result.stderr.includes(OTHER_PYTHON) ? run('--frozen') : result;
}

async function exportLock(
  source: UvLockSource,
  { place, lock, scratch, targets }: PythonInstallation,
  uv: Uv,
): Promise<Omit<Source, 'env'>> {
  const result = await runExport(source, lock, uv);
  if (result.code !== 0) throw exportFailure(result, place, uv.version);
  const { parse } = await import('smol-toml');
  const exported = parse(result.stdout);
  const all = (Array.isArray(exported['packages']) ? exported['packages'] : []).map(asRecord);
  const packages = all.filter((one) => one['directory'] === undefined);
  const environments = targets.map(markerEnvironment);
  for (const one of packages) if (isTaken(one, environments)) refuseSource(one, place);
  requireHashes(packages, place);
  return {
    args: await writePylock({ ...exported, packages }, source.folder, scratch),
    lock: { ...lock, files: lockedFiles(packages) },
    locals: (target) => localsOf(all, lock.locals, target),
  };
}

/** The packages of the repository that uv would install on a target, the project itself aside. */
function localsOf(
  exported: readonly PylockPackage[],
  locals: readonly LocalDistribution[],
  target: PythonTarget,
): LocalDistribution[] {
  const environments = [markerEnvironment(target)];
  return exported
    .filter((one) => one['directory'] !== undefined && isTaken(one, environments))
    .flatMap((one) => {
      const name = normalizedName(asText(one['name']));
      return locals.filter((local) => local.name === name);
    });
}

function exportFailure(result: ProgramResult, place: string, version: string): BuildProblem {
  const text = result.stderr;
  if (/needs to be updated|network was disabled|No solution found|requirements are unsatisfiable/i.test(text))
    return outdated(place, 'it was changed after the lock');
  if (/Failed to parse/i.test(text))
    return notReadable(place, `is not readable for uv ${version}: ${lastLines(result, 3)}`);
  return new BuildProblem(
    'build/tool',
    `uv ${version} could not read ${place}: ${lastLines(result, 4)}`,
    'See that `uv export --locked` works with this lock, and that the uv of the runner is not older than the one that wrote it.',
  );
}
