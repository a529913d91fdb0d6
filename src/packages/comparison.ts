import type { ConfigurationComparison } from './compare-configuration.ts';

/** How a layer differs from the one that is live, or from the one of the base branch. */
export interface Comparison {
  /** What it was compared with; a layer that has no version yet has version 0 and no ARN. */
  with: { kind: 'version'; arn: string; version: number } | { kind: 'base'; path: string };
  /** There was nothing to compare with: no version yet, or no such folder in the base. */
  isNew: boolean;
  /**
   * Content, declared runtimes and architectures, and licence are the same. A publish recognises a version by its
   * mark only: one that another tool made may be identical and yet be published once more (against.ts).
   */
  identical: boolean;
  unzippedSize: { before: number; after: number };
  /** Bytes; undefined where it is not known before. */
  zippedBefore?: number;
  files: { added: number; removed: number; changed: number };
  /** Every package of either side, those that differ first, the largest difference first. */
  packages: PackageChange[];
  /** Where both are layers of configuration. */
  configuration?: ConfigurationComparison;
}

export interface PackageChange {
  ecosystem: string;
  name: string;
  before?: { version?: string; size: number };
  after?: { version?: string; size: number };
  /** A file of it differs, even where size and version do not. */
  changed: boolean;
}
