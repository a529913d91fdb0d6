import type { Finding } from '../checks/finding.js';
import type { Removable } from '../checks/size.js';
import type { ZippedSize } from '../checks/checked-layer.js';
import type { Comparison } from '../compare/comparison.js';
import type { Package } from '../layer/packages.js';

/** What a check found; everything that is shown or handed on is made from it. */
export interface CheckReport {
  schema: 1;
  action: 'check';
  layerName: string;
  /** `failed` where findings or a problem fail the step. */
  outcome: 'passed' | 'failed';
  startedAt: string;
  finishedAt: string;
  runtimes: string[];
  architectures: string[];
  failOn: FailOn;
  layer?: {
    contentHash: string;
    files: number;
    /** Bytes. */
    unzippedSize: number;
    zippedSize?: ZippedSize;
    /** The user's budget, bytes. */
    maxUnzippedSize?: number;
    /** Largest first. */
    packages: Package[];
  };
  /** The worst first. */
  findings: Finding[];
  /** What could be left out, the most bytes first. */
  removable: Removable[];
  comparison?: Comparison;
  wouldPublish: 'true' | 'false' | 'unknown';
  /** What did not work but fails nothing, e.g. no right to comment. */
  warnings: string[];
  /** What kept the check from being done. */
  problems: { what: string; fix: string }[];
}

export type FailOn = 'error' | 'warning' | 'never';
