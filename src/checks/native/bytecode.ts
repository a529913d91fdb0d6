import { versionOfMagic } from '../../inspect/bytecode-of-source.ts';
import { grouped } from '../../shared/grouped.ts';
import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import { filesWithFacts, pathsIn } from '../file-lists.ts';
import type { Finding } from '../finding.ts';
import { inWords } from '../../shared/wording.ts';
import { inSiteFolder, versionsOf } from '../../lambda/search-paths.ts';
import { targetsOf, targetsOfPath } from './targets.ts';

/**
 * Bytecode in the place of its source, where Python imports it, that no declared runtime, or not each of them, takes:
 * "bad magic number". Beside its source, and in `__pycache__`, Python passes over what does not fit.
 */
export function bytecode(layer: CheckedLayer): Finding[] {
  const paths = pathsIn(layer.files);
  const misfits = filesWithFacts(layer.files).flatMap((file) => {
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
