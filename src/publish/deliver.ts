import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseLayerVersionArn } from '../aws/arn.js';
import { connect } from '../aws/connection.js';
import type { Connection } from '../aws/connection.js';
import type { LayerVersion } from '../aws/layers.js';
import { publishLayerVersion } from '../aws/publish-layer-version.js';
import type { Published } from '../aws/publish-layer-version.js';
import { credentialExpiration } from '../inputs/credential-expiration.js';
import type { PublishInputs } from '../inputs/publish.js';
import type { Layer } from '../layer/layer.js';
import type { Source } from '../layer/source.js';
import { markOf, versionDescription } from '../layer/version-mark.js';
import { log, withProgress } from '../log.js';
import type { Report } from '../report/report.js';
import { carryOut } from '../rollout/carry-out.js';
import { rolloutProgress, tellResults } from '../rollout-log.js';
import { describePlan, plannedResults } from '../rollout/plan.js';
import type { Plan } from '../rollout/plan.js';
import { formatBytes, formatCount, formatSeconds } from '../units.js';
import { refuseFindings } from './findings.js';
import { look } from './look.js';
import type { Found } from './look.js';

/** A read layer and what to do with it; `report` is filled in as far as the work gets. */
export interface Delivery {
  inputs: PublishInputs;
  source: Source;
  layer: Layer;
  report: Report;
  /** For the archive, if one is needed, and for the record of the rollout. */
  folder: string;
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
}

/**
 * Takes a layer to AWS: looks at everything first, then publishes unless the content is there already, then updates
 * the functions.
 * @throws Problem; what was done until then is in the report
 */
export async function deliver(delivery: Delivery): Promise<void> {
  const { inputs, layer, report } = delivery;
  const { interruption } = delivery;
  const aws = await connect({ ...(inputs.region && { region: inputs.region }), interruption });
  try {
    const found = await log.group(`Comparing with what is in ${aws.region}`, () => look(aws, inputs, layer));
    if (!found.reusable) await log.group('Checking', () => refuseFindings(delivery));
    if (inputs.dryRun) {
      await log.group('Plan', () => plan(delivery, found));
      return;
    }
    const version = found.reusable ?? (await publishNew(aws, delivery, found));
    if (found.reusable) recordVersion(report, aws, { version, published: false });
    if (inputs.functions.length > 0) await rollOut(aws, delivery, found.planFor(version.arn), version.arn);
  } finally {
    aws.close();
  }
}

/** A dry run packs too, so that what would be refused for its size is refused now. */
async function plan(delivery: Delivery, { reusable, newest, planFor }: Found): Promise<void> {
  const { inputs, report } = delivery;
  const steps = reusable
    ? [`Publish nothing: version ${reusable.version} has this content.`]
    : [
        `Publish ${inputs.layerName} after version ${newest}: ${formatBytes((await pack(delivery)).length)} of zip.`,
      ];
  const rollout = planFor(reusable?.arn);
  steps.push(...describePlan(rollout));
  report.functions.push(...plannedResults(rollout));
  report.warnings.push(...rollout.warnings);
  for (const step of steps) log.info(step);
  for (const warning of rollout.warnings) log.warning(warning);
  report.plan.push(...steps);
}

async function publishNew(aws: Connection, delivery: Delivery, { newest }: Found): Promise<LayerVersion> {
  const { inputs, layer, report } = delivery;
  const zip = await log.group('Packing', () => pack(delivery));
  return log.group(`Publishing to ${aws.region}`, async () => {
    const sentBefore = aws.bytesSent();
    const measure = () => aws.bytesSent() - sentBefore;
    // In the request the zip travels as base64, four characters for three bytes.
    const total = Math.ceil(zip.length / 3) * 4;
    return withProgress({ label: 'Uploading', unit: 'bytes', total, measure }, async () => {
      const published = await publishLayerVersion(aws, {
        layerName: inputs.layerName,
        zip,
        description: versionDescription(inputs.description, layer.contentHash),
        mark: markOf(layer.contentHash),
        runtimes: inputs.runtimes,
        architectures: inputs.architectures,
        ...(inputs.license && { license: inputs.license }),
        newestBefore: newest,
        onMade: (version, adopted) => recordVersion(report, aws, { version, published: true, adopted }),
      });
      recordExtra(report, published);
      return published.version;
    });
  });
}

async function pack({ layer, folder }: Delivery): Promise<Buffer> {
  const started = performance.now();
  const archive = join(folder, 'layer.zip');
  try {
    const total = layer.unzippedSize;
    const zip = await withProgress({ label: 'Packing', unit: 'bytes', total }, (update) =>
      layer.pack(archive, update),
    );
    log.info(`${formatBytes(zip.length)} of zip in ${formatSeconds(performance.now() - started)}`);
    return zip;
  } finally {
    rmSync(archive, { force: true });
  }
}

interface Recorded {
  version: LayerVersion;
  published: boolean;
  adopted?: boolean;
}

function recordVersion(
  report: Report,
  aws: Connection,
  { version, published, adopted = false }: Recorded,
): void {
  const { arn, version: number, codeSize } = version;
  const layerArn = parseLayerVersionArn(arn)?.layerArn ?? '';
  report.version = {
    region: aws.region,
    layerArn,
    arn,
    version: number,
    codeSize,
    published,
    adopted,
    extra: [],
  };
  log.info(`${published ? 'Published' : 'Serving'} ${arn}`);
  if (adopted) log.info('The reply was lost; the version was found by its content and taken over');
}

/** Versions of the same content that AWS made besides. */
function recordExtra(report: Report, { version: { arn }, extra }: Published): void {
  if (extra.length === 0) return;
  if (report.version) report.version.extra = extra;
  const warning = `AWS made the same content twice: ${arn} serves, version ${extra.join(' and ')} is one too many. Nothing uses it; delete it with \`aws lambda delete-layer-version\`.`;
  log.warning(warning);
  report.warnings.push(warning);
}

async function rollOut(aws: Connection, delivery: Delivery, plan: Plan, version: string): Promise<void> {
  const { inputs, report, folder } = delivery;
  const total = plan.waves.reduce((sum, { functions }) => sum + functions.length, 0);
  await log.group(`Updating ${formatCount(total)} function${total === 1 ? '' : 's'}`, async () => {
    await carryOut(aws, {
      ...{ plan, settings: inputs, folder, report, progress: rolloutProgress },
      header: { action: 'publish', region: aws.region, layerName: inputs.layerName, version },
      expires: credentialExpiration(),
      warn: log.warning,
    }).finally(() => tellResults(report.functions));
  });
}
