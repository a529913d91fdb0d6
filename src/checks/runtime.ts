import { isKnownRuntime } from '../lambda/closest-runtime.ts';
import type { CheckedLayer } from './checked-layer.ts';
import { filesWithFacts } from './file-lists.ts';
import type { Finding } from './finding.ts';
import { libraries } from './layout/java.ts';
import { nodeFolders } from './layout/nodejs.ts';
import { pythonFolders } from './layout/python.ts';
import { gemHomes } from './layout/ruby.ts';
import { LIMITS } from '../lambda/limits.ts';
import { inWords } from '../shared/wording.ts';
import { ARCHITECTURES, RUNTIMES } from '../lambda/runtimes.ts';
import type { Runtime } from '../lambda/runtimes.ts';
import { LANGUAGE_NAMES } from '../lambda/search-paths.ts';
import type { PackageLanguage } from '../lambda/search-paths.ts';
import type { RUNTIME_RULES } from './rules.ts';

/** What is wrong with the declared runtimes and architectures, each fault told once. */
export function runtime(layer: CheckedLayer): Finding[] {
  return [
    deprecated(layer),
    blocked(layer),
    unknown(layer),
    architecture(layer),
    none(layer),
    tooMany(layer),
    noArchitecture(layer),
  ].flatMap((finding) => finding ?? []);
}

type MaybeFinding = (Omit<Finding, 'path'> & { rule: (typeof RUNTIME_RULES)[number]; path: '' }) | undefined;

/** The declared runtimes that are known, and for which this holds. */
function declared(
  { runtimes }: CheckedLayer,
  holds: (runtime: Runtime) => boolean | undefined,
): [identifier: string, runtime: Runtime][] {
  return [...new Set(runtimes)].flatMap((identifier) => {
    const known = RUNTIMES[identifier];
    return known && holds(known) ? [[identifier, known] satisfies [string, Runtime]] : [];
  });
}

const isPast = (date: string | undefined, today: string): boolean => date !== undefined && date <= today;

function deprecated(layer: CheckedLayer): MaybeFinding {
  const found = declared(layer, ({ deprecated: date }) => isPast(date, layer.today));
  if (found.length === 0) return undefined;
  const since = found.map(([identifier, known]) => `${identifier} (since ${known.deprecated})`);
  return {
    rule: 'runtime/deprecated',
    severity: 'warning',
    path: '',
    message: `AWS no longer supports ${inWords(since)}: no more security patches.`,
    fix: 'Move the functions to a newer runtime, and take the old one off `compatible-runtimes` when none is left.',
  };
}

function blocked(layer: CheckedLayer): MaybeFinding {
  const { today } = layer;
  const found = declared(
    layer,
    ({ createBlocked, updateBlocked }) => isPast(createBlocked, today) || isPast(updateBlocked, today),
  );
  if (found.length === 0) return undefined;
  const kinds = found.map(([identifier, { createBlocked, updateBlocked }]) =>
    isPast(updateBlocked, today)
      ? `${identifier} functions cannot be updated since ${updateBlocked}, so that the layer cannot be rolled out to them`
      : `${identifier} functions cannot be created since ${createBlocked}${updateBlocked === undefined ? '' : `, nor updated from ${updateBlocked}`}`,
  );
  return {
    rule: 'runtime/blocked',
    severity: 'warning',
    path: '',
    message: `${inWords(kinds)}.`,
    fix: 'Move the functions to a newer runtime first: changing its runtime is the update that AWS still takes.',
  };
}

function unknown({ runtimes }: CheckedLayer): MaybeFinding {
  const found = [...new Set(runtimes)].filter((identifier) => !isKnownRuntime(identifier));
  if (found.length === 0) return undefined;
  return {
    rule: 'runtime/unknown',
    severity: 'warning',
    path: '',
    message: `${inWords(found.map((identifier) => `"${identifier}"`))} ${found.length === 1 ? 'is no runtime' : 'are no runtimes'} known to this release.`,
    fix: 'Check the spelling in `compatible-runtimes`, e.g. `python3.13` or `nodejs22.x`; a runtime newer than this release is fine.',
  };
}

function architecture(layer: CheckedLayer): MaybeFinding {
  const found = layer.architectures.includes('arm64') ? declared(layer, ({ arm64 }) => !arm64) : [];
  if (found.length === 0) return undefined;
  return {
    rule: 'runtime/architecture',
    severity: 'warning',
    path: '',
    message: `${inWords(found.map(([identifier]) => identifier))} ${found.length === 1 ? 'runs' : 'run'} on x86_64 only, and the layer is declared for arm64.`,
    fix: 'Take the one off `compatible-runtimes` or the other off `compatible-architectures`.',
  };
}

/** The runtime to name in an example: the newest of a language that nobody may call a preview. */
const EXAMPLES: Readonly<Record<PackageLanguage, string>> = {
  python: 'python3.13',
  nodejs: 'nodejs22.x',
  java: 'java21',
  ruby: 'ruby3.4',
};

function none(layer: CheckedLayer): MaybeFinding {
  const languages = layer.runtimes.length === 0 ? languagesIn(layer.files) : [];
  if (languages.length === 0) return undefined;
  return {
    rule: 'runtime/none',
    severity: 'notice',
    path: '',
    message: `The layer holds packages of ${inWords(languages.map((language) => LANGUAGE_NAMES[language]))}, and no runtime is declared, so that they are not checked against any.`,
    fix: `Declare what it is for, e.g. \`compatible-runtimes: ${languages.map((language) => EXAMPLES[language]).join(', ')}\`.`,
  };
}

function languagesIn(files: CheckedLayer['files']): PackageLanguage[] {
  const found: Record<PackageLanguage, boolean> = {
    python: pythonFolders(files).length > 0,
    nodejs: nodeFolders(files).size > 0,
    java: libraries(files).length > 0,
    ruby: gemHomes(files).size > 0,
  };
  return (Object.keys(found) as PackageLanguage[]).filter((language) => found[language]);
}

function tooMany({ runtimes }: CheckedLayer): MaybeFinding {
  const count = new Set(runtimes).size;
  if (count <= LIMITS.runtimes) return undefined;
  return {
    rule: 'runtime/too-many',
    severity: 'error',
    path: '',
    message: `${count} runtimes are declared; AWS Lambda takes at most ${LIMITS.runtimes}.`,
    fix: 'Leave out those that no function uses, deprecated ones first, from `compatible-runtimes`.',
  };
}

function noArchitecture({ files, architectures }: CheckedLayer): MaybeFinding {
  if (architectures.length > 0) return undefined;
  const native = filesWithFacts(files).filter(({ contents }) => isForLambda(contents?.elf));
  const machines = [...new Set(native.map(({ contents }) => contents?.elf?.machine ?? ''))].sort();
  const [first] = native;
  if (!first) return undefined;
  return {
    rule: 'runtime/no-architecture',
    severity: 'warning',
    path: '',
    message: `The layer holds native code for ${inWords(machines)} (e.g. "${first.path}"), and no architecture is declared.`,
    fix:
      machines.length === 1
        ? `Set \`compatible-architectures: ${machines.join()}\`.`
        : `Set \`compatible-architectures: ${machines.join(', ')}\` if all of it is there for both, or build one layer for each.`,
  };
}

function isForLambda(elf: { kind: string; machine: string } | undefined): boolean {
  return elf !== undefined && elf.kind !== 'other' && Object.hasOwn(ARCHITECTURES, elf.machine);
}
