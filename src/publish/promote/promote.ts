import { join } from 'node:path';
import { parseLayerVersionArn } from '../../lambda/arn.ts';
import { LIMITS } from '../../lambda/limits.ts';
import { publishToRegions } from '../publish.ts';
import type { PromoteInputs } from './options.ts';
import type { PromoteSource } from './options.ts';
import type { Compatibility } from '../../layer/content-hash.ts';
import type { Layer } from '../../layer/layer.ts';
import { contentTag, versionDescription } from '../../layer/content-mark.ts';
import { log } from '../../shared/log.ts';
import { layerReport } from '../layer-report.ts';
import type { Report } from '../result.ts';
import type { ReportedOrigin } from '../result.ts';
import { formatBytes, formatCount } from '../../shared/format.ts';
import { verifyAttestation } from './verify-attestation.ts';
import type { AttestedZip } from './verify-attestation.ts';
import { proveContent } from './verify-content.ts';
import type { ReportedSource, SourceVersion } from './source-version.ts';
import { isHandingOver, takeSource } from './get-source.ts';

/** A version and where it is to go; `report` is filled in as far as the work gets. */
export interface Promotion {
  inputs: PromoteInputs;
  source: PromoteSource;
  /** What the input says of the version. */
  reported: ReportedSource;
  report: Report;
  /** For the zip, and for the record of the rollout. */
  folder: string;
  workspace: string;
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
}

/**
 * Takes a published version, byte for byte, to the job's own account and regions; or only fetches it for another job.
 * @throws Problem; what was done until then is in the report
 */
export async function promoteVersion(promotion: Promotion): Promise<void> {
  const { inputs, report, folder, interruption } = promotion;
  const isHandedOver = isHandingOver(promotion.source);
  const { source, archive, path } = await log.group(
    `Reading ${promotion.reported.arn} of account ${accountOf(promotion.reported.arn)}`,
    () =>
      takeSource({
        ...promotion,
        dryRun: inputs.dryRun,
        region: inputs.regions[0],
        to: join(folder, 'source.zip'),
      }),
  );
  try {
    const layer = proven(source, await proveContent(archive, source), report);
    await requireAttestation(promotion, { arn: source.arn, path, sha256: archive.sha256 });
    if (isHandedOver) {
      reportHandOver(promotion);
      return;
    }
    await publishToRegions({
      options: { ...inputs, ...copied(source.declared) },
      report,
      action: 'promote',
      folder,
      interruption,
      layer: {
        contentHash: layer.contentHash,
        unzippedSize: layer.unzippedSize,
        description: descriptionOf(source, layer.contentHash, report),
        pack: () => Promise.resolve(archive),
        refuseFindings: async (isPublic) => {
          if (!isPublic) return;
          // An unchanged publish loads this file, and does without it.
          const { refuseSecrets } = await import('./refuse-secrets.ts');
          await refuseSecrets(layer, { ...copied(source.declared), ...textsOf(source) }, report);
        },
      },
    });
    warnOfOtherBytes(source, report);
  } finally {
    archive.close();
  }
}

/** Nothing is handed over or written whose origin was to be proven and is not. */
async function requireAttestation(
  { source: { attestation: required }, report, folder, interruption }: Promotion,
  zip: AttestedZip,
): Promise<void> {
  if (!required) return;
  const attestation = await log.group(`Verifying the attestation by ${required.repository}`, () =>
    verifyAttestation(zip, required, { folder, interruption }),
  );
  report.attestation = attestation;
  log.info(`Attested by ${attestation.workflow} at commit ${attestation.commit || 'unknown'}`);
}

function reportHandOver({ source: { zip }, inputs, report }: Promotion): void {
  if (inputs.dryRun) report.plan.push(`Write the zip to ${zip}, for the job that publishes it.`);
  log.info(
    inputs.dryRun ? 'The zip would be handed over' : `The zip is at ${zip}, for the job that publishes it`,
  );
}

/** The account is in the ARN; whoever reads the report need not take it apart. */
function withAccount(source: SourceVersion): ReportedOrigin {
  return { ...source, account: accountOf(source.arn) };
}

function accountOf(arn: string): string {
  return parseLayerVersionArn(arn)?.account ?? '';
}

/** Puts down what was proven. */
function proven(source: SourceVersion, layer: Layer, report: Report): Layer {
  const { entries, unzippedSize, contentHash } = layer;
  report.source = withAccount(source);
  report.layer = layerReport(layer);
  log.info(
    `${formatBytes(source.codeSize)} of zip, ${formatCount(entries.length)} files, ${formatBytes(unzippedSize)} unzipped`,
  );
  log.info(`CodeSha256 ${source.codeSha256} and content sha256:${contentHash} are as they should be`);
  return layer;
}

/** What the version declares is declared again. */
function copied({ runtimes, architectures, license }: Compatibility) {
  return {
    runtimes: [...runtimes],
    architectures: [...architectures],
    ...(license !== undefined && { license }),
  };
}

/** The source's own; a version of another tool gets the mark behind it, by which a re-run finds what is there. */
function descriptionOf(
  { arn, description, contentHash }: SourceVersion,
  hash: string,
  report: Report,
): string {
  if (contentHash !== undefined) return description;
  const marked = versionDescription(description, hash);
  if (marked.length <= LIMITS.descriptionCharacters) return marked;
  const warning = `The description of ${arn} is too long for the content's mark behind it, so the new version has the mark alone.`;
  log.warning(warning);
  report.warnings.push(warning);
  return contentTag(hash);
}

/** What is told of the version beside its content. */
function textsOf({ description, declared }: SourceVersion): { description: string; license: string } {
  return { description, license: declared.license ?? '' };
}

/** The same content in other bytes serves as well; whoever compares digests should know. */
function warnOfOtherBytes({ codeSha256 }: SourceVersion, report: Report): void {
  for (const { region, version } of report.regions) {
    if (!version || version.codeSha256 === codeSha256) continue;
    const warning = `${region}: ${version.arn} has the same content in other bytes (CodeSha256 ${version.codeSha256}): it was packed anew, not promoted. It serves as it is; \`reuse: never\` publishes the very bytes.`;
    log.warning(warning);
    report.warnings.push(warning);
  }
}
