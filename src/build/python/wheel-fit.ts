import { cpuOf, glibcOf } from './python-targets.ts';
import type { PythonTarget } from './python-targets.ts';

/** Whether a wheel can be installed for a target, or the one thing that keeps it from being so. */
export type WheelFit = 'fits' | 'glibc' | 'cpu' | 'python' | 'system';

/** The best first: what a wheel with several tags comes to. */
const ORDER: readonly WheelFit[] = ['fits', 'glibc', 'cpu', 'python', 'system'];

export interface WheelTags {
  pythons: string[];
  abis: string[];
  platforms: string[];
}

/** The tags in a wheel's name; undefined where it is none. Source: PEP 427. */
export function wheelTags(fileName: string): WheelTags | undefined {
  const parts = fileName.replace(/\.whl$/, '').split('-');
  if (!fileName.endsWith('.whl') || parts.length < 5) return undefined;
  const [pythons = '', abis = '', platforms = ''] = parts.slice(-3);
  return { pythons: pythons.split('.'), abis: abis.split('.'), platforms: platforms.split('.') };
}

/** Source: PEP 425, PEP 600, PEP 656. */
export function wheelFit(fileName: string, target: PythonTarget): WheelFit {
  const tags = wheelTags(fileName);
  if (!tags) return 'system';
  const isForPython = tags.pythons.some((python) =>
    tags.abis.some((abi) => isFor(python, abi, target.version)),
  );
  const fits = tags.platforms.map((platform) => platformFit(platform, target));
  const best = ORDER.find((fit) => fits.includes(fit)) ?? 'system';
  if (isForPython) return best;
  return best === 'fits' ? 'python' : best === 'glibc' ? 'python' : 'system';
}

function isFor(python: string, abi: string, version: string): boolean {
  const minor = Number(version.split('.')[1]);
  const [, kind = '', digits = ''] = /^(py|cp)3(\d*)$/.exec(python) ?? [];
  if (kind === '') return false;
  const own = digits === '' ? 0 : Number(digits);
  if (abi === 'none') return kind === 'py' ? own <= minor : digits === '' || own === minor;
  if (abi === 'abi3') return kind === 'cp' && own <= minor;
  return kind === 'cp' && own === minor && abi.replace(/m$/, '') === `cp3${digits}`;
}

/** The older names of manylinux by the glibc that they stand for. */
const ALIASES: Readonly<Record<string, string>> = {
  manylinux1: 'manylinux_2_5',
  manylinux2010: 'manylinux_2_12',
  manylinux2014: 'manylinux_2_17',
};

function platformFit(platform: string, target: PythonTarget): WheelFit {
  if (platform === 'any') return 'fits';
  const [, given = '', cpu = ''] = /^((?:many)?linux(?:_\d+_\d+|\d+)?)_(\w+)$/.exec(platform) ?? [];
  if (given === '') return 'system';
  if (cpu !== cpuOf(target)) return 'cpu';
  const [, major, minor] = /_(\d+)_(\d+)$/.exec(ALIASES[given] ?? given) ?? [];
  if (major === undefined || minor === undefined) return 'fits';
  const [mostMajor, mostMinor] = glibcOf(target);
  return Number(major) < mostMajor || (Number(major) === mostMajor && Number(minor) <= mostMinor)
    ? 'fits'
    : 'glibc';
}
