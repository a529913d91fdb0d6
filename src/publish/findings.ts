import { announce } from '../announce.js';
import { check } from '../checks/check.js';
import { failing } from '../checks/finding.js';
import { refuseLeaks } from '../delivery/leaks.js';
import type { PublishInputs } from '../inputs/publish.js';
import type { Layer } from '../layer/layer.js';
import type { Source } from '../layer/source.js';
import { Problem } from '../problem.js';
import type { Report } from '../report/report.js';

/** A layer that is about to be published; `report` gets what the rules say of it. */
export interface Publishable {
  inputs: PublishInputs;
  source: Source;
  layer: Layer;
  report: Report;
  /** Every AWS account is to read it. */
  isPublic: boolean;
}

/**
 * Holds a layer against the rules of the check before it is published.
 * @throws Problem where a finding is as bad as `fail-on` says
 */
export async function refuseFindings({
  inputs,
  source,
  layer,
  report,
  isPublic,
}: Publishable): Promise<void> {
  const { path, prefix, runtimes, architectures, ignoreRules, failOn, maxUnzippedSize } = inputs;
  const checked = {
    files: await layer.inspect(),
    unzippedSize: layer.unzippedSize,
    ...{ runtimes, architectures, isPublic },
    ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
    source: { path, prefix, kind: source.kind },
    today: report.startedAt.slice(0, 10),
  };
  // What everybody reads holds no credentials, whatever is ignored otherwise.
  const ignored = isPublic ? ignoreRules.filter((rule) => !rule.startsWith('secrets/')) : ignoreRules;
  report.findings = check(checked, ignored);
  const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
  announce(report.findings, { source, inputs, workspace });
  if (isPublic) refuseLeaks(report.findings);
  const refused = failing(report.findings, failOn);
  if (refused.length === 0) return;
  const rules = [...new Set(refused.map(({ rule }) => rule))].join(', ');
  throw new Problem(
    `The check refuses the layer for ${rules}; nothing was written.`,
    'Each finding says how to mend it; `ignore-rules` leaves out a rule that does not apply.',
  );
}
