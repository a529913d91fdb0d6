import { workspaceFolder } from '../shared/workspace.ts';
import { logAndAnnotate } from './log-findings.ts';
import type { RegionClient } from '../aws/region-client.ts';
import { sortFindings, findingsOf } from '../checks/check.ts';
import { findingsThatFail } from '../checks/finding.ts';
import type { Finding } from '../checks/finding.ts';
import { withTexts } from '../checks/read-texts.ts';
import { refuseSecretsInPublicLayer } from '../publish/refuse-secrets.ts';
import { refuseUnread } from '../publish/refuse-unread.ts';
import { ignoredRulesMessages } from '../checks/ignored-rules-messages.ts';
import { logMessages } from '../shared/log.ts';
import type { PublishInputs } from '../inputs/publish.ts';
import type { Leak } from '../layer/find-secrets.ts';
import type { Layer } from '../layer/layer.ts';
import type { LayerSource } from '../layer/source.ts';
import { Problem } from '../shared/problem.ts';
import type { Report } from '../publish/result.ts';
import { secretsOfJob } from '../shared/secret-values.ts';
import type { PreparedPackages } from './publish-packages.ts';

/** A layer that is about to be published; `report` gets what the rules say of it. */
export interface Publishable {
  inputs: PublishInputs;
  source: LayerSource;
  layer: Layer;
  report: Report;
  /** Every AWS account is to read it. */
  isPublic: boolean;
  /** Absent where nobody asks what is inside. */
  inside?: PreparedPackages;
  /** A region that can be reached. */
  aws: RegionClient;
}

/**
 * Holds a layer against the rules of the check before it is published, and looks for known vulnerabilities where they are
 * asked for.
 * @throws Problem where a finding is as bad as `fail-on` says, or the vulnerabilities cannot be looked for
 */
export async function refuseFindings(publishable: Publishable): Promise<void> {
  const { inputs, source, layer, report, isPublic } = publishable;
  const { ignoreRules, failOn } = inputs;
  const leaks = isPublic ? await leaksOf(publishable) : [];
  const checked = await withTexts(await checkedLayer(publishable, leaks), layer.readTexts);
  const found = findingsOf(checked, ignoreRules);
  report.findings = sortFindings(found, checked, ignoreRules).counting;
  const vulnerabilities = await knownVulnerabilities(publishable);
  const sorted = sortFindings([...found, ...vulnerabilities], checked, ignoreRules);
  report.findings = sorted.counting;
  logMessages(ignoredRulesMessages(sorted), report);
  const workspace = workspaceFolder();
  logAndAnnotate(report.findings, { source, inputs, workspace });
  if (isPublic) {
    refuseSecretsInPublicLayer(report.findings, leaks);
    refuseUnread(report.findings);
  }
  const refused = findingsThatFail(report.findings, failOn);
  if (refused.length === 0) return;
  const rules = [...new Set(refused.map(({ rule }) => rule))].join(', ');
  throw new Problem(
    `The check refuses the layer for ${rules}; nothing was written.`,
    'Each finding says how to mend it; `ignore-rules` leaves out a rule that does not apply.',
  );
}

async function leaksOf({ layer, inputs: { description, license = '' } }: Publishable): Promise<Leak[]> {
  const secrets = secretsOfJob();
  if (secrets.length === 0) return [];
  const { findInTexts } = await import('../layer/find-secrets.ts');
  return [...(await layer.findSecrets(secrets)), ...findInTexts({ description, license }, secrets)];
}

async function checkedLayer(
  { inputs, source, layer, report, isPublic }: Publishable,
  leaks: readonly Leak[],
) {
  const { path, prefix, runtimes, architectures, maxUnzippedSize } = inputs;
  const evidence = await layer.evidence?.();
  return {
    files: await layer.inspect(),
    ...(layer.folders && { folders: layer.folders }),
    ...(evidence && { evidence }),
    unzippedSize: layer.unzippedSize,
    runtimes,
    architectures,
    isPublic,
    leaks,
    ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
    source: { path, prefix, kind: source.kind },
    today: today(report),
  };
}

async function knownVulnerabilities(publishable: Publishable): Promise<Finding[]> {
  const { inputs, layer, report, inside, aws } = publishable;
  const { layerName, vulnerabilities } = inputs;
  if (!vulnerabilities || !inside) return [];
  const { vulnerabilityFindings } = await import('./chunk-with-aws.ts');
  return vulnerabilityFindings(aws, {
    layerName,
    report,
    today: today(report),
    ignoreList: inside.ignoreList,
    limit: vulnerabilities.failOnSeverity,
    inventory: await inside.inventoryOf(layer),
  });
}

function today({ startedAt }: Report): string {
  return startedAt.slice(0, 10);
}
