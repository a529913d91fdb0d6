import type { FileFacts } from '../../inspect/file-facts.ts';
import { distributionOf } from '../../packages/python-sites.ts';
import type { CheckedLayer } from '../checked-layer.ts';
import { filesBelow } from '../file-lists.ts';
import { inSiteFolder } from '../../lambda/search-paths.ts';

/** A Python distribution that is installed in a layer. */
export interface Distribution {
  /** The folder that Python searches, without a `/` at its end. */
  site: string;
  /** Normalised as in PEP 503. */
  name: string;
  version: string;
  /** Of the dist-info folder. */
  path: string;
  hasMetadata: boolean;
  /** As in Contents. */
  requires: readonly string[];
  /** Undefined where there is no RECORD. */
  recordPaths?: readonly string[];
  recordTops?: readonly string[];
  /** Installed from a folder, to which it points. */
  isEditable: boolean;
}

/** The distributions of all folders that Python searches, by their dist-info. */
export function distributions({ files, evidence = [] }: CheckedLayer): Distribution[] {
  const found = new Map<string, Distribution>();
  for (const { path, contents } of filesBelow(files, 'python/')) {
    const place = path.includes('.dist-info/') ? inSiteFolder(path) : undefined;
    const distribution = place?.name.endsWith('.dist-info') ? distributionOf(place.name) : undefined;
    if (!place || !distribution || place.rest === '') continue;
    const folder = `${place.site}/${place.name}`;
    const known = found.get(folder) ?? {
      ...distribution,
      site: place.site,
      path: folder,
      hasMetadata: false,
      requires: [],
      isEditable: false,
    };
    found.set(folder, { ...known, ...said(place.rest, contents) });
  }
  for (const { path, contents } of evidence) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const known = found.get(folder);
    if (known) found.set(folder, { ...known, ...said('', contents) });
  }
  return [...found.values()];
}

function said(file: string, contents: FileFacts = {}): Partial<Distribution> {
  const { requires, recordPaths, recordTops, directUrl } = contents;
  return {
    ...(file === 'METADATA' && { hasMetadata: true }),
    ...(requires && { requires }),
    ...(recordPaths && { recordPaths }),
    ...(recordTops && { recordTops }),
    ...(directUrl?.editable && { isEditable: true }),
  };
}

/** The version of Python that looks into a folder of packages; undefined where every one does. */
export function pythonOf(site: string): string | undefined {
  return /^python\/lib\/python(\d+\.\d+)\//.exec(`${site}/`)?.[1];
}
