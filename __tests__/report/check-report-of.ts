// Reports as a check leaves them, for the tests of what is made of them.
import type { Finding } from '../../src/checks/finding.ts';
import type { Comparison, PackageChange } from '../../src/packages/comparison.ts';
import type { Package } from '../../src/packages/package.ts';
import { finishCheckReport, startCheckReport } from '../../src/report/check-report.ts';
import type { CheckReport } from '../../src/report/check-report.ts';

/** A finished report of the layer `models`, 100 MB of three packages, and what differs from that. */
export function checkReportOf(changes: Partial<CheckReport> = {}): CheckReport {
  return finishCheckReport({
    ...startCheckReport(),
    layerName: 'models',
    runtimes: ['python3.13'],
    architectures: ['arm64'],
    layer: layerOf(),
    ...changes,
  });
}

type LayerFacts = NonNullable<CheckReport['layer']>;

export function layerOf(changes: Partial<LayerFacts> = {}): LayerFacts {
  return {
    contentHash: 'ab'.repeat(32),
    files: 1234,
    unzippedSize: 100_000_000,
    zippedSize: { bytes: 30_000_000, exact: true },
    packages: [packageOf('numpy', 60_000_000), packageOf('pandas', 39_000_000), packageOf('six', 1_000_000)],
    ...changes,
  };
}

export function packageOf(name: string, size: number, version = '1.2.3'): Package {
  return { ecosystem: 'python', name, version, path: `python/${name}`, size };
}

/** Compared with version 12, which was a million bytes smaller. */
export function comparisonOf(changes: Partial<Comparison> = {}): Comparison {
  const arn = 'arn:aws:lambda:eu-central-1:123456789012:layer:models:12';
  return {
    with: { kind: 'version', arn, version: 12 },
    isNew: false,
    identical: false,
    unzippedSize: { before: 99_000_000, after: 100_000_000 },
    zippedBefore: 30_500_000,
    files: { added: 3, removed: 2, changed: 1 },
    packages: [],
    ...changes,
  };
}

/** A package of one side or both, each as `[version, size]`. */
export function changeOf(
  name: string,
  before?: [version: string, size: number],
  after?: [version: string, size: number],
): PackageChange {
  const side = ([version, size]: [string, number]) => ({ version, size });
  return {
    ecosystem: 'python',
    name,
    ...(before && { before: side(before) }),
    ...(after && { after: side(after) }),
    changed: JSON.stringify(before) !== JSON.stringify(after),
  };
}

export function findingOf(rule: string, changes: Partial<Finding> = {}): Finding {
  const path = `python/${rule}.so`;
  return { rule, severity: 'error', path, message: `"${path}" is wrong.`, fix: 'Mend it.', ...changes };
}
