import { partitionIn } from '../../lambda/arn.ts';
import type { LayerVersionArn } from '../../lambda/arn.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { classifyError } from '../../aws/error-kind.ts';
import { locateVersion } from '../../aws/layers.ts';
import { hashInDescription } from '../../layer/content-mark.ts';
import { Problem } from '../../shared/problem.ts';
import type { ReportedSource, SourceVersion } from './source-version.ts';

/**
 * Looks at the version that is to be promoted.
 * @param aws a connection to the version's own region
 * @throws Problem when there is none, or none that may be read
 */
export async function describeSource(aws: RegionClient, layer: LayerVersionArn): Promise<SourceVersion> {
  refuseElsewhere(aws, layer);
  const located = await locateVersion(aws, layer).catch((error: unknown) => {
    throw notShared(error, layer) ?? error;
  });
  if (!located) throw missing(layer);
  const { version, declared } = located;
  const { arn, description, codeSha256, codeSize } = version;
  const contentHash = hashInDescription(description);
  return { arn, description, ...(contentHash && { contentHash }), codeSha256, codeSize, declared };
}

/**
 * Holds what AWS says of a version against what an earlier job's report said.
 * @throws Problem when the zip is another one
 */
export function refuseOtherThanReported(source: SourceVersion, reported: ReportedSource): void {
  const { codeSha256 = source.codeSha256, codeSize = source.codeSize, contentHash } = reported;
  const hash = contentHash ?? source.contentHash;
  if (codeSha256 === source.codeSha256 && codeSize === source.codeSize && hash === source.contentHash) return;
  throw new Problem(
    `${source.arn} has other content than the report says: AWS has CodeSha256 ${source.codeSha256} of ${source.codeSize} bytes, the report ${codeSha256} of ${codeSize}${hash === source.contentHash ? '' : `, with another content hash`}.`,
    'Do not promote it before you know why: the report may be of another layer, or somebody changed it on its way. To promote what AWS has, give the ARN as `source`.',
  );
}

/**
 * Refuses a source whose partition the job's credentials cannot reach.
 * @param partition of the job's own account
 * @throws Problem that says how to do it in two jobs
 */
export function refuseOtherPartition(layer: LayerVersionArn, partition: string): void {
  if (layer.partition === partition) return;
  throw new Problem(
    `${layer.arn} is in the partition ${layer.partition} and the job's account in ${partition}; no credentials are good for both.`,
    `Promote in two jobs: the first, with credentials of ${layer.partition}, has \`source: ${layer.arn}\` and \`zip: hand-off/layer.zip\`, and uploads that file and its report with actions/upload-artifact; the second downloads both and has \`source: hand-off/report.json\` and \`zip: hand-off/layer.zip\`.`,
  );
}

/**
 * Refuses a role that the job cannot assume: STS knows those of its own partition only.
 * @param home the job's own connection
 * @throws Problem
 */
export function refuseOtherRole(
  roleArn: string,
  { partition, region }: Pick<RegionClient, 'partition' | 'region'>,
): void {
  const given = partitionIn(roleArn);
  if (given === partition) return;
  throw new Problem(
    `\`source-role\` is "${roleArn}", an ARN of the partition ${given}, and the job works in ${region}, which is in ${partition}.`,
    `Give a role of an account in ${partition}, or run the job in a region of ${given}.`,
  );
}

function refuseElsewhere({ region }: RegionClient, layer: LayerVersionArn): void {
  if (layer.region === region) return;
  throw new Problem(
    `${layer.arn} cannot be read in ${region}: AWS shows a version only in its own region.`,
    `Read it with a connection to ${layer.region}.`,
  );
}

function missing({ arn, name, region }: LayerVersionArn): Problem {
  return new Problem(
    `There is no layer version ${arn}; it was deleted, or never was.`,
    `Look at what there is with \`aws lambda list-layer-versions --region ${region} --layer-name ${name}\`, and correct \`source\`.`,
  );
}

/** @returns undefined where it is something else than a version of another account that is not shared with this one */
function notShared(error: unknown, layer: LayerVersionArn): Problem | undefined {
  if (!(error instanceof Problem)) return undefined;
  const { code, message } = classifyError(error.cause);
  const isIdentity = message.includes('identity-based policy') || message.includes('explicit deny');
  const caller = /User: arn:[^:]+:[a-z]+::(\d{12}):/.exec(message)?.[1];
  if (!code.startsWith('AccessDenied') || isIdentity || caller === layer.account) return undefined;
  const { arn, name, version, region, account } = layer;
  const grant = [
    `aws lambda add-layer-version-permission --region ${region} --layer-name ${name} --version-number ${version}`,
    `--statement-id promote-${caller ?? 'ACCOUNT'} --action lambda:GetLayerVersion --principal ${caller ?? 'ACCOUNT'}`,
  ].join(' ');
  return new Problem(
    `${arn} is not shared with the job's account${caller ? ` ${caller}` : ''}, or there is no such version.`,
    `Have its owner ${account} grant it: \`${grant}\`; or give a role of that account which may read it: \`source-role: arn:${layer.partition}:iam::${account}:role/NAME\`.`,
    { cause: error.cause },
  );
}
