import { distributionOf } from '../../packages/python-sites.ts';
import type { CheckedLayer } from '../checked-layer.ts';
import { filesBelow } from '../file-lists.ts';
import { inSiteFolder } from '../../lambda/search-paths.ts';
import { normalizedName } from './python-requirement.ts';

/** A file or folder at the top of a folder that Python searches. */
export interface Top {
  /** Without a `/` at its end. */
  site: string;
  name: string;
  path: string;
  isFile: boolean;
  /** Of a file: bytes. */
  size: number;
}

interface Tops {
  all: readonly Top[];
  /** Paths of those that the RECORD of a distribution names. */
  recorded: ReadonlySet<string>;
}

const known = new WeakMap<CheckedLayer['files'], Tops>();

/** What lies at the top of the folders of Python packages, once each. */
export function topsOf({ files }: CheckedLayer): Tops {
  const before = known.get(files);
  if (before) return before;
  const [tops, recorded] = [new Map<string, Top>(), new Set<string>()];
  let last = '\0';
  for (const { path, size, contents } of filesBelow(files, 'python/')) {
    if (!path.startsWith(last)) {
      const { site, name, rest } = inSiteFolder(path) ?? {};
      if (site === undefined || name === undefined) continue;
      const top = { site, name, path: `${site}/${name}`, isFile: rest === '', size };
      tops.set(top.path, top);
      if (!top.isFile) last = `${top.path}/`;
    }
    if (!contents?.recordTops) continue;
    const site = last.replace(/[^/]*\/$/, '');
    for (const name of contents.recordTops) recorded.add(`${site}${name}`);
  }
  const result = { all: [...tops.values()], recorded };
  known.set(files, result);
  return result;
}

const INFO = /\.(?:dist|egg)-info$/;

/** The modules and packages that no distribution's metadata are of: the user's own, and those whose metadata were removed. */
export function topsWithoutMetadata(layer: CheckedLayer): Top[] {
  const { all, recorded } = topsOf(layer);
  const described = new Set(
    all.flatMap(({ site, name }) => (INFO.test(name) ? [`${site} ${distributionNamed(name)}`] : [])),
  );
  return all.filter(
    ({ site, name, path, isFile }) =>
      !INFO.test(name) &&
      (!isFile || /\.(?:py|so)$/.test(name)) &&
      !recorded.has(path) &&
      !described.has(`${site} ${moduleName(name)}`),
  );
}

/** The normalised name of the distribution that a `.dist-info` or `.egg-info` is of. */
export function distributionNamed(info: string): string {
  return distributionOf(info)?.name ?? normalizedName(info.replace(INFO, ''));
}

/** The name of a module or package in the spelling of distributions: `shared-utils` for `shared_utils.py`. */
export function moduleName(top: string): string {
  return normalizedName(top.replace(/\..*$/, ''));
}
