import type { Packaged } from '../layer/package.js';
import type { ConfigurationComparison } from './configuration.js';

/** What two layers are compared by: of a live one no more is known than its archive's directory tells. */
export interface ComparedFile extends Packaged {
  type: 'file' | 'link';
  /** Undefined where an archive that was not made on Unix does not tell. */
  executable: boolean | undefined;
  /** CRC-32 of the bytes, or of a link's target. */
  crc: number;
  /** Hex; undefined where only the archive's directory was read. */
  sha256?: string;
}

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
