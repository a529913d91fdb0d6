import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pythonMetadata } from '../../inspect/package-metadata.ts';
import { canonicalRecord, recordRows } from '../../layer/python-record.ts';
import type { PythonTarget } from './python-targets.ts';

/** A folder that packages were installed into. */
export interface InstalledSite {
  /** Absolute path. */
  folder: string;
  target: PythonTarget;
  distributions: InstalledDistribution[];
}

/** An installed package. */
export interface InstalledDistribution {
  /** Absolute path of the folder that it is in. */
  site: string;
  /** As its metadata spells it. */
  name: string;
  version: string;
  /** E.g. `cp313-cp313-manylinux_2_28_aarch64`. */
  tags: readonly string[];
  /** Values of `Requires-Dist`. */
  requires: readonly string[];
  /** Paths below the site folder, `/`-separated, in the order of RECORD. */
  files: readonly string[];
  /** RECORD without what differs between installers: the digests of all files. */
  record: string;
  /** Bytes. */
  size: number;
  /** Files that are missing, or not as long as RECORD says. */
  unlike: readonly string[];
}

/** Reads what was installed. */
export function readSite(folder: string, target: PythonTarget): InstalledSite {
  const infos = readdirSync(folder).filter((name) => name.endsWith('.dist-info'));
  return { folder, target, distributions: infos.sort().flatMap((info) => readDistribution(folder, info)) };
}

function readDistribution(site: string, info: string): InstalledDistribution[] {
  const { installed, requires = [] } = pythonMetadata(textOf(join(site, info, 'METADATA')));
  if (!installed) return [];
  const record = canonicalRecord(textOf(join(site, info, 'RECORD')));
  const rows = recordRows(record)
    .filter(({ path }) => !/^(?:\.\.|\/)/.test(path))
    .map((row) => ({ ...row, found: lstatSync(join(site, row.path), { throwIfNoEntry: false })?.size }));
  return [
    {
      ...{ site, name: installed.name, version: installed.version, requires, record },
      size: rows.reduce((sum, { found = 0 }) => sum + found, 0),
      tags: [...textOf(join(site, info, 'WHEEL')).matchAll(/^Tag:\s*(\S+)/gm)].map(([, tag = '']) => tag),
      files: rows.map(({ path }) => path),
      unlike: rows.flatMap(({ path, size, found }) =>
        found === (size ?? found) && found !== undefined ? [] : [path],
      ),
    },
  ];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
