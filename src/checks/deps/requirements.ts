import { satisfies, valid, validRange } from '@renovatebot/pep440';
import { grouped } from '../../shared/grouped.ts';
import type { CheckedLayer } from '../checked-layer.ts';
import type { Finding } from '../finding.ts';
import { inWords } from '../../shared/wording.ts';
import { versionsOf } from '../../lambda/search-paths.ts';
import { shellWord } from '../shell.ts';
import { distributions, pythonOf } from './distributions.ts';
import type { Distribution } from './distributions.ts';
import { evaluateMarker } from './python-markers.ts';
import type { MarkerEnvironment } from './python-markers.ts';
import { parseRequirement } from './python-requirement.ts';
import type { PythonRequirement } from './python-requirement.ts';
import { distributionNamed, moduleName, topsOf, topsWithoutMetadata } from './tops.ts';

/**
 * What the managed Python runtimes bring: the SDK with its dependencies, and the runtime's own client with its.
 * Sources: "Working with .zip file archives for Python Lambda functions" of the Lambda developer guide ("the AWS SDK for
 * Python (Boto3) and its dependencies", which their Requires-Dist name); "Lambda SnapStart runtime hooks for Python" there
 * (snapshot-restore-py); requirements/base.txt of aws/aws-lambda-python-runtime-interface-client (simplejson). A function
 * on python3.11 that listed its distributions in 2025-06 found these, pip and setuptools, and no others.
 */
const IN_RUNTIME = new Set(
  'boto3 botocore s3transfer jmespath python-dateutil urllib3 six awslambdaric simplejson snapshot-restore-py'.split(
    ' ',
  ),
);

/**
 * Named by distributions that need them to be built or installed; `weight/installers` offers to leave them out. Those whose
 * code imports pkg_resources or distutils have a rule of their own, `deps/removed-module`.
 */
const INSTALLERS = new Set(['pip', 'setuptools', 'wheel']);

/** A distribution, and one that it requires. */
interface Unmet {
  from: Distribution;
  required: PythonRequirement;
  /** The version that is there. */
  present?: string;
}

/** Requirements of the distributions in a layer that nothing meets, on any declared Python. */
export function requirements(layer: CheckedLayer): Finding[] {
  const installed = distributions(layer);
  const others = otherNames(layer);
  const unmet = environmentsOf(layer).flatMap((environment) => {
    const visible = installed.filter(({ site }) => isSeenBy(site, environment));
    return unmetIn({ visible, others, environment });
  });
  const distinct = [...new Map(unmet.map((one) => [`${one.from.path} ${one.required.name}`, one])).values()];
  const missing = distinct.filter(({ present }) => present === undefined);
  return [
    ...[...grouped(missing, ({ from }) => from.path).values()].map(missingFinding),
    ...distinct.flatMap((one) => (one.present === undefined ? [] : [conflictFinding(one, one.present)])),
  ];
}

/** For each declared Python and CPU the values that markers ask for. The last patch of a Python is not known: a late one. */
function environmentsOf({ runtimes, architectures }: CheckedLayer): MarkerEnvironment[] {
  const machines = architectures.length > 0 ? architectures : ['x86_64'];
  return versionsOf('python', runtimes).flatMap((version) =>
    machines.map((machine) => ({
      os_name: 'posix',
      sys_platform: 'linux',
      platform_system: 'Linux',
      implementation_name: 'cpython',
      platform_python_implementation: 'CPython',
      platform_machine: machine === 'arm64' ? 'aarch64' : machine,
      python_version: version,
      python_full_version: `${version}.99`,
      implementation_version: `${version}.99`,
    })),
  );
}

function isSeenBy(site: string, { python_version: version }: MarkerEnvironment): boolean {
  return (pythonOf(site) ?? version) === version;
}

interface Searched {
  visible: readonly Distribution[];
  others: readonly string[];
  environment: MarkerEnvironment;
}

function unmetIn({ visible, others, environment }: Searched): Unmet[] {
  const byName = grouped(visible, ({ name }) => name);
  return requiredIn(visible, environment).flatMap(({ from, required }) => {
    const present = byName.get(required.name) ?? [];
    if (present.length === 0) {
      const isBrought = IN_RUNTIME.has(required.name) || INSTALLERS.has(required.name);
      const isThere = isBrought || others.some((name) => isLike(name, required.name));
      return isThere ? [] : [{ from, required }];
    }
    const fits = present.some(({ version }) => isWithin(version, required.specifier));
    return fits ? [] : [{ from, required, present: present[0]?.version ?? '' }];
  });
}

/** What holds of all requirements, those of extras included that others ask for. */
function requiredIn(
  visible: readonly Distribution[],
  environment: MarkerEnvironment,
): { from: Distribution; required: PythonRequirement }[] {
  const parsed = visible.map((from) => ({
    from,
    all: from.requires.flatMap((text) => parseRequirement(text) ?? []),
  }));
  const extras = new Map<string, Set<string>>();
  for (let size = -1; size < countIn(extras);) {
    size = countIn(extras);
    for (const { from, all } of parsed)
      for (const required of all)
        if (required.extras.length > 0 && holds(required, environment, extras.get(from.name)))
          extras.set(required.name, new Set([...(extras.get(required.name) ?? []), ...required.extras]));
  }
  return parsed.flatMap(({ from, all }) =>
    all
      .filter((required) => required.name !== from.name)
      .flatMap((required) =>
        holds(required, environment, extras.get(from.name)) ? [{ from, required }] : [],
      ),
  );
}

function countIn(sets: ReadonlyMap<string, ReadonlySet<string>>): number {
  return [...sets.values()].reduce((sum, { size }) => sum + size, 0);
}

function holds(
  { marker }: PythonRequirement,
  environment: MarkerEnvironment,
  extras: ReadonlySet<string> = new Set(),
): boolean {
  return marker === undefined || evaluateMarker(marker, environment, extras) === true;
}

/** Of a version, the part that a comparison fills up with zeros. Source: PEP 440, "Version matching". */
const RELEASE = /^\s*v?(?:\d+!)?\d+(?:\.\d+)*/i;

/** Tells whether a version is one that a specifier of PEP 440 allows; what cannot be compared is taken to be. */
export function isWithin(version: string, specifier: string): boolean {
  if (specifier === '' || !valid(version) || !validRange(specifier)) return true;
  // The library fills up no post-release: 10.post1 is a 10.0.* as well.
  const filled = version.replace(RELEASE, '$&.0.0.0');
  return specifier
    .split(',')
    .every((one) => satisfies(one.includes('*') ? filled : version, one, { prereleases: true }));
}

/** Names of what is there without a dist-info, or was installed as an egg. */
function otherNames(layer: CheckedLayer): string[] {
  const eggs = topsOf(layer).all.filter(({ name }) => name.endsWith('.egg-info'));
  return [
    ...topsWithoutMetadata(layer).map(({ name }) => moduleName(name)),
    ...eggs.map(({ name }) => distributionNamed(name)),
  ];
}

/** Modules are called like their distributions, more or less: `yaml` of pyyaml, `dateutil` of python-dateutil. */
function isLike(module: string, distribution: string): boolean {
  const shorter = Math.min(module.length, distribution.length);
  return (
    module === distribution ||
    (shorter > 2 && (distribution.includes(module) || module.includes(distribution)))
  );
}

function missingFinding(unmet: readonly Unmet[]): Finding {
  const [{ from }] = unmet as [Unmet];
  const names = unmet.map(({ required }) => required.name).sort();
  return {
    rule: 'deps/missing',
    severity: 'warning',
    path: from.path,
    message: `${from.name} ${from.version} requires ${inWords(names)}, which neither the layer nor the runtime holds.`,
    fix: `Install ${from.name} with all it requires (without \`--no-deps\`), or attach the layer that holds ${names.length === 1 ? 'it' : 'them'} beside this one.`,
  };
}

function conflictFinding({ from, required }: Unmet, present: string): Finding {
  const wanted = `${required.name}${required.specifier.replaceAll(' ', '')}`;
  return {
    rule: 'deps/conflict',
    severity: 'warning',
    path: from.path,
    message: `${from.name} ${from.version} requires ${wanted}, but the layer holds ${required.name} ${present}.`,
    fix: `Install both in one step, so that pip finds versions that fit: \`pip install --target … ${shellWord(from.name)} ${shellWord(wanted)}\`.`,
    key: required.name,
  };
}
