import type { RegionClient } from '../aws/region-client.ts';
import { findingsOf } from '../checks/check.ts';
import { rulesThatFail } from '../checks/finding.ts';
import type { Finding } from '../checks/finding.ts';
import { withTexts } from '../checks/read-texts.ts';
import type { Leak } from '../layer/find-secrets.ts';
import type { Layer } from '../layer/layer.ts';
import { refuseSecretsInPublicLayer } from '../publish/refuse-secrets.ts';
import { refuseUnread } from '../publish/refuse-unread.ts';
import { Problem } from '../shared/problem.ts';
import { secretsOfJob } from '../shared/secret-values.ts';
import { checkedLayerOf } from './checked-layer.ts';
import type { PublishRun } from './publish-run.ts';
import { recordFindings } from './record-findings.ts';

/** A layer that is about to be published. */
export interface CheckedPublish {
  layer: Layer;
  /** Every AWS account is to read it. */
  isPublic: boolean;
  /** A region that can be reached. */
  aws: RegionClient;
}

/**
 * Checks a layer against the rules before it is published, and searches for known vulnerabilities where they are asked
 * for; the findings go into the report.
 * @throws Problem where a finding is as bad as `fail-on` says, a layer that becomes public holds a secret, or the
 *   vulnerabilities cannot be searched for
 */
export async function refuseFindings(
  run: PublishRun,
  { layer, isPublic, aws }: CheckedPublish,
): Promise<void> {
  const { inputs, report } = run;
  const leaks = isPublic ? await findJobSecrets(run, layer) : [];
  const described = await checkedLayerOf({ ...run, layer }, { isPublic, leaks });
  const checked = await withTexts(described, layer.readTexts);
  const findings = [...run.buildFindings, ...findingsOf(checked, inputs.ignoreRules)];
  await recordFindings(run, { checked, findings }, () => knownVulnerabilities(run, layer, aws));
  if (isPublic) {
    refuseSecretsInPublicLayer(report.findings, leaks);
    refuseUnread(report.findings);
  }
  const rules = rulesThatFail(report.findings, inputs.failOn);
  if (rules === '') return;
  throw new Problem(
    `The check refuses the layer for ${rules}; nothing was written.`,
    'Each finding says how to mend it; `ignore-rules` leaves out a rule that does not apply.',
  );
}

/** Where secrets of the job's environment are in the layer and the texts that are published with it. */
async function findJobSecrets({ inputs }: PublishRun, layer: Layer): Promise<Leak[]> {
  const secrets = secretsOfJob();
  if (secrets.length === 0) return [];
  const { description, license = '' } = inputs;
  const { findInTexts } = await import('../layer/find-secrets.ts');
  return [...(await layer.findSecrets(secrets)), ...findInTexts({ description, license }, secrets)];
}

async function knownVulnerabilities(
  { inputs, report, packages }: PublishRun,
  layer: Layer,
  aws: RegionClient,
): Promise<Finding[]> {
  const { layerName, vulnerabilities } = inputs;
  if (!vulnerabilities) return [];
  const limit = vulnerabilities.failOnSeverity;
  const { ignoreList } = packages;
  const { vulnerabilityFindings } = await import('./chunk-with-aws.ts');
  const packageList = await packages.list(layer);
  return vulnerabilityFindings(aws, { layerName, packageList, limit, ignoreList, report });
}
