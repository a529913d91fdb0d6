import type { FileFacts } from '../inspect/file-facts.ts';

/** A package that somebody installed into the layer, or a top folder or file that is in none. */
export interface Package {
  ecosystem: 'python' | 'node' | 'java' | 'ruby' | 'files';
  /** `numpy`, `@aws-sdk/client-s3`, `commons-io`; for `files` the path of the folder or file. */
  name: string;
  /** All of them where there are several, e.g. `4.3.4, 2.6.9`. */
  version?: string;
  /** Where it is, e.g. `python/numpy`, `nodejs/node_modules/sharp`; the shortest of several places. */
  path: string;
  /** Bytes of all its files, nested packages left out. */
  size: number;
}

/** What the grouping needs of an entry. */
export interface Packaged {
  path: string;
  size: number;
  contents?: FileFacts;
}

/** Python modules, without their suffixes, and the distributions that install them: `PIL` is of `pillow`. */
export type ModuleDistributions = ReadonlyMap<string, string>;
