import type { MarkerEnvironment } from '../../checks/deps/python-markers.ts';
import type { OperatingSystem } from '../../lambda/runtimes.ts';
import { inWords } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';
import type { Architecture, BuildTargets } from '../targets.ts';

/** One Python on one CPU, which wheels are chosen for. */
export interface PythonTarget {
  /** E.g. `python3.13`. */
  runtime: string;
  /** E.g. `3.13`. */
  version: string;
  os: OperatingSystem;
  architecture: Architecture;
}

/**
 * The newest glibc that a wheel may be made for, as uv names it. It has no 2_26, which Amazon Linux 2 has, and the next
 * older one that wheels are made for is 2_17. Source: `uv pip install --help`, `--python-platform`; ENVIRONMENTS.
 */
const GLIBC: Readonly<Record<OperatingSystem, string>> = { AL1: '2_17', AL2: '2_17', AL2023: '2_34' };

const CPUS: Readonly<Record<Architecture, string>> = { x86_64: 'x86_64', arm64: 'aarch64' };

/**
 * The Pythons of the layer on each of its CPUs, the CPUs of one Python beside each other.
 * @param place of the manifest, for the message
 * @throws BuildProblem where no runtime is a Python 3
 */
export function pythonTargets({ runtimes, architectures }: BuildTargets, place: string): PythonTarget[] {
  const pythons = runtimes.filter(
    ({ language, version }) => language === 'python' && version.startsWith('3.'),
  );
  if (pythons.length === 0)
    throw new BuildProblem(
      'build/runtime',
      `${place} has Python packages, and \`compatible-runtimes\` lists ${runtimes.length === 0 ? 'no runtime' : `only ${inWords(runtimes.map(({ name }) => name))}`}.`,
      'Say which Python the layer is for, e.g. `compatible-runtimes: python3.13`.',
    );
  return pythons.flatMap(({ name, version, os }) =>
    architectures.map((architecture) => ({ runtime: name, version, os, architecture })),
  );
}

/** The value of uv's `--python-platform`, e.g. `aarch64-manylinux_2_34`. */
export function uvPlatform({ os, architecture }: PythonTarget): string {
  return `${CPUS[architecture]}-manylinux_${GLIBC[os]}`;
}

/** The tag's end of wheels for a CPU, e.g. `aarch64`. */
export function cpuOf({ architecture }: PythonTarget): string {
  return CPUS[architecture];
}

/** Major and minor version of the newest glibc that a wheel may need. */
export function glibcOf({ os }: PythonTarget): [number, number] {
  const [major = 0, minor = 0] = GLIBC[os].split('_').map(Number);
  return [major, minor];
}

/** `python3.13 on arm64`. */
export function targetName({ runtime, architecture }: PythonTarget): string {
  return `${runtime} on ${architecture}`;
}

/** The values that markers ask for. uv takes the first patch of a version where it is told only the minor one. */
export function markerEnvironment(target: PythonTarget): MarkerEnvironment {
  return {
    os_name: 'posix',
    sys_platform: 'linux',
    platform_system: 'Linux',
    implementation_name: 'cpython',
    platform_python_implementation: 'CPython',
    platform_machine: cpuOf(target),
    python_version: target.version,
    python_full_version: `${target.version}.0`,
    implementation_version: `${target.version}.0`,
  };
}
