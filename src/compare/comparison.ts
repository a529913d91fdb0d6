/** How a layer differs from the one that is live, or from the one of the base branch. */
export interface Comparison {
  /** What it was compared with: a version's ARN, or the folder of the base. */
  with: { kind: 'version'; arn: string; version: number } | { kind: 'base'; path: string };
  /** There was nothing to compare with: no version yet, or no such folder in the base. */
  isNew: boolean;
  /** Content and declared compatibility are the same, so nothing would be published. */
  identical: boolean;
  unzippedSize: { before: number; after: number };
  /** Bytes; undefined where it is not known before. */
  zippedBefore?: number;
  files: { added: number; removed: number; changed: number };
  /** Every package of either side, those that differ first, the largest difference first. */
  packages: PackageChange[];
}

export interface PackageChange {
  ecosystem: string;
  name: string;
  before?: { version?: string; size: number };
  after?: { version?: string; size: number };
  /** A file of it differs, even where size and version do not. */
  changed: boolean;
}
