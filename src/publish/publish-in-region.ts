import { parseLayerVersionArn } from '../lambda/arn.ts';
import type { LayerVersion } from '../aws/layers.ts';
import { publishLayerVersion } from '../aws/publish-layer-version.ts';
import type { PublishOutcome } from '../aws/publish-layer-version.ts';
import type { StagedZip } from '../aws/publish-request.ts';
import { explainUnreadable } from '../aws/s3/explain-s3.ts';
import { stage } from '../aws/s3/staging.ts';
import type { Staged } from '../aws/s3/staging.ts';
import { log } from '../shared/log.ts';
import { Problem } from '../shared/problem.ts';
import { deleteCommand } from './extra-versions.ts';
import type { PublishRequest, RegionRun } from './types.ts';
import type { PreparedUpload } from './upload.ts';
import { stagingIn } from './staging-in.ts';
import { isFiller } from '../lambda/filler.ts';

/** A version that is to be made in a region. */
export interface Making {
  upload: PreparedUpload;
  /** Where the zip was staged, if it was. */
  zip: StagedZip | undefined;
  description: string;
  /** The newest version's number there. */
  newest: number;
  /** The newest version's ARN; undefined for none. */
  newestArn: string | undefined;
  /** It only takes up a number. */
  isFiller?: boolean;
  /** Another job's version with the same content does not serve. */
  isOwn?: boolean;
}

/**
 * Makes a version with the content, and puts it down in the report. Where another job has made the same content a moment
 * earlier, its version serves, so that all jobs come to the same one.
 * @returns the number of the version that serves, or that takes up a number
 * @throws Problem when it could not be made for certain
 */
export async function makeVersion(region: RegionRun, making: Making): Promise<number> {
  const { upload, zip, description, newest, newestArn, isOwn = false } = making;
  const takesNumber = making.isFiller ?? false;
  try {
    const published = await publishLayerVersion(region.aws, {
      ...upload.commandFor(description, zip),
      newestBefore: newest,
      layerArn: parseLayerVersionArn(newestArn ?? '')?.layerArn,
      isOwn: isOwn || takesNumber,
      isEqual: (version) => isFiller(version) === takesNumber,
      onMade: (version, adopted) => recordMade(region, { version, adopted, isFiller: takesNumber }),
      tell: (line) => log.info(`${region.aws.region}: ${line}`),
    });
    if (takesNumber) return Math.max(published.version.version, ...published.extra);
    recordServing(region, published);
    recordExtra(region, { ...published, isOwn });
    return published.version.version;
  } catch (error) {
    throw zip ? unreadable(error, region.aws, zip) : error;
  }
}

/** Lambda reads the zip with the role's own rights, so what it refuses may be S3's refusal. */
function unreadable(error: unknown, aws: RegionRun['aws'], zip: StagedZip): unknown {
  const cause = error instanceof Problem ? error.cause : undefined;
  return cause === undefined ? error : (explainUnreadable(cause, aws, zip) ?? error);
}

/** Puts the zip into the bucket of a region, where it has to go that way. */
export async function stageIn(
  { aws, info }: RegionRun,
  { options }: PublishRequest,
  { archive, staged }: PreparedUpload,
): Promise<Staged | undefined> {
  if (!staged || !options.staging) return undefined;
  const staging = await stagingIn(aws, options.staging, options.allowedAccountIds);
  const zip = await stage(aws, { layerName: options.layerName, archive, staging });
  info(`${zip.found ? 'Found' : 'Staged'} s3://${zip.bucket}/${zip.key}`);
  return zip;
}

/** Takes the zip away again; one that Lambda is to refer to stays. */
export async function unstage({ report, warn }: RegionRun, zip: Staged | undefined): Promise<void> {
  if (!zip) return;
  const left = await zip.remove();
  if (left !== undefined) warn(left);
  if (zip.mode === 'reference' && !report.version)
    warn(`s3://${zip.bucket}/${zip.key} stays in the bucket, for the next run to find.`);
}

/** A version that serves, made by this run or not; one that it made before now only takes up a number. */
export function recordVersion(
  { report, info }: RegionRun,
  { version, published, adopted }: { version: LayerVersion; published: boolean; adopted: boolean },
): void {
  const { arn, version: number, codeSize, codeSha256, description } = version;
  const earlier = report.version?.published ? [report.version.version] : [];
  const fillers = [...(report.version?.fillers ?? []), ...earlier, ...(report.fillers ?? [])];
  delete report.fillers;
  report.version = {
    layerArn: parseLayerVersionArn(arn)?.layerArn ?? '',
    arn,
    version: number,
    codeSize,
    codeSha256,
    description,
    published,
    adopted,
    extra: report.version?.extra ?? [],
    fillers,
  };
  info(`${published ? 'Published' : 'Serving'} ${arn}`);
  if (adopted) info('The reply was lost; the version was found by its content and taken over');
}

function recordMade(
  region: RegionRun,
  { version, adopted, isFiller }: { version: LayerVersion; adopted: boolean; isFiller: boolean },
): void {
  if (!isFiller) return recordVersion(region, { version, published: true, adopted });
  const { report, info } = region;
  report.fillers = [...(report.fillers ?? []), version.version];
  info(`${version.arn} takes up a number`);
}

/** Puts down that another job's version serves, made a moment before the one that this run made. */
function recordServing({ report, info }: RegionRun, { version, made }: PublishOutcome): void {
  if (!report.version || version.version === made) return;
  const { arn, version: number, codeSize, codeSha256, description } = version;
  report.version = {
    ...report.version,
    arn,
    version: number,
    codeSize,
    codeSha256,
    description,
    published: false,
    adopted: false,
  };
  info(
    `${arn} serves: another job published the same content at the same time, and all jobs take its version`,
  );
}

/** Versions of the same content that AWS made besides. */
function recordExtra(
  { aws: { region }, report, warn }: RegionRun,
  { version: { arn, version }, extra, isOwn }: PublishOutcome & { isOwn: boolean },
): void {
  if (extra.length === 0) return;
  report.version?.extra.push(...extra);
  const layerName = parseLayerVersionArn(arn)?.name ?? '';
  const list = (of: (number: number) => string, and: string) => extra.map(of).join(and);
  const commands = list((number) => `\`${deleteCommand({ layerName, version: number, region })}\``, ', ');
  const several = extra.length > 1;
  const others = `version${several ? 's' : ''} ${list(String, ' and ')}`;
  const fate = isOwn
    ? `with \`reuse: never\` each job serves its own; delete ${others} when nothing uses ${several ? 'them' : 'it'}`
    : `${others} ${several ? 'are' : 'is'} one too many, and the next run would take the newest; delete ${several ? 'them' : 'it'}`;
  warn(
    `AWS has the same content more than once: version ${version} of ${layerName} serves; ${fate}: ${commands}.`,
  );
}
