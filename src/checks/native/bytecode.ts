import { grouped } from '../../shared/grouped.ts';
import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import type { Finding } from '../finding.ts';
import { inWords } from '../../shared/wording.ts';
import { inSiteFolder, versionsOf } from '../../lambda/search-paths.ts';
import { targetsOf, targetsOfPath } from './targets.ts';

/**
 * The first magic number of each version of Python up to 3.10; from 3.11 on, Python 3.n begins at 2900 + 50n. A version
 * keeps one number from its release candidate on.
 * Source: CPython, Include/internal/pycore_magic_number.h.
 */
const FIRST_MAGIC: readonly [first: number, version: string][] = [
  [62171, '2.7'],
  [3430, '3.10'],
  [3420, '3.9'],
  [3400, '3.8'],
  [3390, '3.7'],
  [3360, '3.6'],
  [3320, '3.5'],
  [3250, '3.4'],
  [3190, '3.3'],
  [3160, '3.2'],
  [3141, '3.1'],
  [3000, '3.0'],
];
const LAST_OF_2_7 = 62211;
/** Python 3.11 is the first that has a range of fifty for each version; numbers from 4000 on are nobody's yet. */
const [FIRST_RANGE, RANGES_END] = [3450, 4000];

/** The version of CPython that made bytecode with this number, e.g. `3.12`; undefined for other Pythons, such as PyPy. */
export function versionOfMagic(magic: number): string | undefined {
  if (magic >= RANGES_END && (magic < 62171 || magic > LAST_OF_2_7)) return undefined;
  if (magic >= FIRST_RANGE && magic < RANGES_END) return `3.${Math.floor((magic - 2900) / 50)}`;
  return FIRST_MAGIC.find(([first]) => magic >= first)?.[1];
}

/**
 * Bytecode in the place of its source, where Python imports it, that no declared runtime, or not each of them, takes:
 * "bad magic number". Beside its source, and in `__pycache__`, Python passes over what does not fit.
 */
export function bytecode(layer: CheckedLayer): Finding[] {
  const paths = new Set(layer.files.map(({ path }) => path));
  const misfits = layer.files.flatMap((file) => {
    const isImported = inSiteFolder(file.path) !== undefined && !file.path.includes('/__pycache__/');
    const { magic } = file.contents?.bytecode ?? {};
    if (!isImported || magic === undefined || paths.has(file.path.slice(0, -1))) return [];
    const runtimes = runtimesFor(file, layer).filter(
      (name) => versionsOf('python', [name])[0] !== versionOfMagic(magic),
    );
    return runtimes.length > 0 ? [{ file, magic, runtimes }] : [];
  });
  return [...grouped(misfits, ({ magic, runtimes }) => `${magic} ${runtimes.join()}`).values()].map((group) =>
    findingOf(group, layer),
  );
}

/** The declared versions of Python that find the file. */
function runtimesFor({ path }: CheckedFile, layer: CheckedLayer): string[] {
  const names = targetsOfPath(path, targetsOf(layer)).flatMap(({ name }) => name ?? []);
  return [...new Set(names)].filter((name) => versionsOf('python', [name]).length > 0);
}

interface Misfit {
  file: CheckedFile;
  magic: number;
  runtimes: string[];
}

function findingOf(group: readonly Misfit[], layer: CheckedLayer): Finding {
  const [{ file, magic, runtimes } = { file: { path: '' }, magic: 0, runtimes: [] }] = group;
  const version = versionOfMagic(magic);
  const more =
    group.length > 1 ? ` and ${group.length - 1} more ${group.length > 2 ? 'files' : 'file'} are` : ' is';
  const [first = 'python3'] = runtimes;
  const several = versionsOf('python', layer.runtimes).length > 1;
  return {
    rule: 'native/bytecode',
    severity: 'error',
    path: file.path,
    paths: group.map((misfit) => misfit.file.path),
    message: `"${file.path}"${more} bytecode of ${version ? `Python ${version}` : 'another Python'} (magic number ${magic}) without its source, which ${inWords(runtimes)} cannot import.`,
    fix: `Compile it with the Python of the runtime, \`${first} -m compileall -b\`${several ? ', in a layer of its own for each version,' : ''} or put the source, \`.py\`, into the layer.`,
  };
}
