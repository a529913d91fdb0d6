import type { Vulnerability } from './vulnerability.ts';
import { counted } from '../shared/format.ts';

/** What was found out about the packages in a layer, as far as it was asked for. */
export interface PackagesReport {
  /** Packages, each version of one counted. */
  packages: number;
  /** Files that should describe a package, and do not; at most a hundred of them. */
  leftOut: string[];
  /** Where the bill of materials was written. */
  sbom?: string;
  /** What Amazon Inspector knows of them. */
  scan?: {
    /** Packages that could be looked for. */
    packages: number;
    vulnerabilities: Vulnerability[];
    /** Those that the list of the ones to ignore has. */
    ignored: Vulnerability[];
  };
  /** GitHub's dependency graph has them. */
  submitted?: true;
}

/** `12 packages`, `no package`. */
export function packageCountText(count: number): string {
  return counted(count, 'package')[0] ?? 'no package';
}
