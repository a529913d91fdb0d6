import { compare, valid } from '@renovatebot/pep440';
import { normalizedName } from '../../checks/deps/python-requirement.ts';
import { ENVIRONMENTS } from '../../lambda/operating-systems.ts';
import { RUNTIMES } from '../../lambda/runtimes.ts';
import { shellWord } from '../../checks/shell.ts';
import { inWords } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';
import { targetName } from './python-targets.ts';
import type { PythonTarget } from './python-targets.ts';
import { wheelFit, wheelTags } from './wheel-fit.ts';
import type { WheelFit } from './wheel-fit.ts';

export interface WithoutWheel {
  name: string;
  version: string;
  target: PythonTarget;
  /** Of the manifest. */
  place: string;
  /** Names of the package's files, of every release that is known; absent where the index cannot be asked. */
  files?: readonly string[];
}

/** Why no file of a release can be installed on a target, and what can be. */
export function noWheel(without: WithoutWheel): BuildProblem {
  const { name, version, target, place, files } = without;
  const release = `${name}${version === '' ? '' : ` ${version}`}`;
  if (!files)
    return new BuildProblem(
      'build/no-wheel',
      `${release} of ${place} has no wheel for ${targetName(target)}.`,
      `See its files on its index; ${buildStep(without)}.`,
    );
  const own = version === '' ? files : files.filter((file) => isOfVersion(file, version));
  if (own.length === 0) return noRelease(without, files);
  const wheels = own.filter((file) => file.endsWith('.whl'));
  const { cause, isGlibc } = causeOf(wheels, target);
  const ways = [
    ...nearestRelease(without, files),
    ...(isGlibc ? newerRuntimes(wheels, target) : []),
    buildStep(without),
  ];
  return new BuildProblem(
    'build/no-wheel',
    `${release} of ${place} ${cause}, so there is none for ${targetName(target)}.`,
    `${capitalised(ways.slice(0, -1).join(', or '))}${ways.length > 1 ? ', or ' : ''}${ways.length > 1 ? (ways.at(-1) ?? '') : capitalised(ways[0] ?? '')}.`,
  );
}

function causeOf(wheels: readonly string[], target: PythonTarget): { cause: string; isGlibc: boolean } {
  const by = (fit: WheelFit) => wheels.filter((file) => wheelFit(file, target) === fit);
  const [glibc, cpu, python] = [by('glibc'), by('cpu'), by('python')];
  if (wheels.length === 0) return { cause: 'is a source distribution only', isGlibc: false };
  if (glibc.length > 0) {
    const { name, glibc: own } = ENVIRONMENTS[target.os];
    return {
      cause: `has only wheels for a newer glibc (${platformsOf(glibc)}) than ${name} has (${own})`,
      isGlibc: true,
    };
  }
  if (cpu.length > 0)
    return { cause: `has wheels for other CPUs only (${platformsOf(cpu)})`, isGlibc: false };
  if (python.length > 0)
    return { cause: `has wheels for other Pythons only (${pythonsOf(python)})`, isGlibc: false };
  return { cause: `has wheels for other systems only (${platformsOf(wheels)})`, isGlibc: false };
}

/** The first few of the distinct values. */
function some(values: readonly string[]): string {
  const distinct = [...new Set(values)].sort();
  return `${distinct.slice(0, 4).join(', ')}${distinct.length > 4 ? ', …' : ''}`;
}

function platformsOf(wheels: readonly string[]): string {
  return some(wheels.flatMap((file) => wheelTags(file)?.platforms ?? []));
}

function pythonsOf(wheels: readonly string[]): string {
  return some(wheels.flatMap((file) => wheelTags(file)?.pythons ?? []));
}

function noRelease({ name, version, place }: WithoutWheel, files: readonly string[]): BuildProblem {
  const versions = [...new Set(files.flatMap((file) => versionOf(file) ?? []))].sort(compare);
  const last = versions.slice(-3).reverse();
  return new BuildProblem(
    'build/no-wheel',
    `${name} ${version} of ${place} is not on the index${last.length > 0 ? `, whose newest releases are ${inWords(last)}` : ''}.`,
    `Ask for a release that is there, ${last[0] === undefined ? '' : `e.g. \`${normalizedName(name)}==${last[0]}\`, `}and write the lock anew.`,
  );
}

/** The release that is next to the wanted one and has a wheel for the target; of two, the newer. */
function nearestRelease({ name, version, target }: WithoutWheel, files: readonly string[]): string[] {
  const fitting = new Set(
    files.flatMap((file) => (wheelFit(file, target) === 'fits' ? (versionOf(file) ?? []) : [])),
  );
  const isFinal = (one: string) => !/[a-z]/i.test(one.replace(/\.?post\d+/i, ''));
  const all = [...new Set(files.flatMap((file) => versionOf(file) ?? []))].filter(isFinal).sort(compare);
  const at = valid(version) ? all.filter((one) => compare(one, version) < 0).length : all.length;
  const distance = (one: string) =>
    Math.abs(all.indexOf(one) - at + 0.1 * Number(all.indexOf(one) < at) * -1);
  const [nearest] = all.filter((one) => fitting.has(one)).sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? [] : [`use \`${normalizedName(name)}==${nearest}\`, which has one`];
}

/** Runtimes on a newer system that one of the wheels is for. */
function newerRuntimes(wheels: readonly string[], target: PythonTarget): string[] {
  const fitting = Object.entries(RUNTIMES).flatMap(([runtime, { language, version, os, createBlocked }]) => {
    if (language !== 'python' || !version.startsWith('3.') || createBlocked === undefined) return [];
    const other = { ...target, runtime, version, os };
    return wheels.some((file) => wheelFit(file, other) === 'fits') ? [runtime] : [];
  });
  const [first] = fitting;
  const runtime = first ?? (target.os === 'AL2023' ? undefined : 'python3.12');
  return runtime === undefined
    ? []
    : [`move to \`compatible-runtimes: ${runtime}\`, which has glibc ${ENVIRONMENTS['AL2023'].glibc}`];
}

function buildStep({ name, version }: WithoutWheel): string {
  const requirement = `${normalizedName(name)}${version === '' ? '' : `==${version}`}`;
  return `build its wheel in an earlier step without credentials (\`pip wheel --no-deps -w wheels ${shellWord(requirement)}\`) and add the line \`--find-links wheels/\` to requirements.txt`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Of a wheel or a source distribution. */
function versionOf(file: string): string | undefined {
  const text = file.endsWith('.whl')
    ? file.split('-')[1]
    : /-([^-]+?)\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/.exec(file)?.[1];
  return text !== undefined && valid(text) ? text : undefined;
}

function isOfVersion(file: string, version: string): boolean {
  const own = versionOf(file);
  return own !== undefined && (valid(version) ? compare(own, version) === 0 : own === version);
}
