import { parseLayerVersionArn } from '../aws/arn.js';
import type { LayerVersion } from '../aws/layers.js';
import { publishLayerVersion } from '../aws/publish-layer-version.js';
import type { Published } from '../aws/publish-layer-version.js';
import type { StagedZip } from '../aws/publish-request.js';
import { explainUnreadable } from '../aws/s3/explain-s3.js';
import { stage } from '../aws/s3/staging.js';
import type { Staged } from '../aws/s3/staging.js';
import { stagingFor } from '../inputs/staging.js';
import { Problem } from '../problem.js';
import type { Delivery, Site } from './delivery.js';
import type { Publication } from './publication.js';

/** A version that is to be made in a region. */
export interface Making {
  publication: Publication;
  /** Where the zip was staged, if it was. */
  zip: StagedZip | undefined;
  description: string;
  /** The newest version's number there. */
  newest: number;
  /** It only takes up a number. */
  isFiller?: boolean;
}

/**
 * Makes a version with the content, and puts it down in the report.
 * @returns the newest version's number
 * @throws Problem when it could not be made for certain
 */
export async function makeVersion(site: Site, making: Making): Promise<number> {
  const { publication, zip, description, newest, isFiller = false } = making;
  try {
    const published = await publishLayerVersion(site.aws, {
      ...publication.of(description, zip),
      newestBefore: newest,
      onMade: (version, adopted) => recordMade(site, { version, adopted, isFiller }),
    });
    recordExtra(site, published);
    return Math.max(published.version.version, ...published.extra);
  } catch (error) {
    throw zip ? unreadable(error, site.aws, zip) : error;
  }
}

/** Lambda reads the zip with the role's own rights, so what it refuses may be S3's refusal. */
function unreadable(error: unknown, aws: Site['aws'], zip: StagedZip): unknown {
  const cause = error instanceof Problem ? error.cause : undefined;
  return cause === undefined ? error : (explainUnreadable(cause, aws, zip) ?? error);
}

/** Puts the zip into the bucket of a region, where it has to go that way. */
export async function stageIn(
  { aws, tell }: Site,
  { inputs }: Delivery,
  { archive, staged }: Publication,
): Promise<Staged | undefined> {
  if (!staged || !inputs.staging) return undefined;
  const staging = stagingFor(inputs.staging, aws.region);
  const zip = await stage(aws, { layerName: inputs.layerName, archive, staging });
  tell(`${zip.found ? 'Found' : 'Staged'} s3://${zip.bucket}/${zip.key}`);
  return zip;
}

/** Takes the zip away again; one that Lambda is to refer to stays. */
export async function unstage({ report, warn }: Site, zip: Staged | undefined): Promise<void> {
  if (!zip) return;
  const left = await zip.remove();
  if (left !== undefined) warn(left);
  if (zip.mode === 'reference' && !report.version)
    warn(`s3://${zip.bucket}/${zip.key} stays in the bucket, for the next run to find.`);
}

/** A version that serves, made by this run or not; one that it made before now only takes up a number. */
export function recordVersion(
  { report, tell }: Site,
  { version, published, adopted }: { version: LayerVersion; published: boolean; adopted: boolean },
): void {
  const { arn, version: number, codeSize, codeSha256, description } = version;
  const earlier = report.version?.published ? [report.version.version] : [];
  const fillers = [...(report.version?.fillers ?? []), ...earlier, ...(report.fillers ?? [])];
  delete report.fillers;
  report.version = {
    ...{ layerArn: parseLayerVersionArn(arn)?.layerArn ?? '', arn, version: number },
    ...{ codeSize, codeSha256, description, published, adopted },
    ...{ extra: report.version?.extra ?? [], fillers },
  };
  tell(`${published ? 'Published' : 'Serving'} ${arn}`);
  if (adopted) tell('The reply was lost; the version was found by its content and taken over');
}

function recordMade(
  site: Site,
  { version, adopted, isFiller }: { version: LayerVersion; adopted: boolean; isFiller: boolean },
): void {
  if (!isFiller) return recordVersion(site, { version, published: true, adopted });
  const { report, tell } = site;
  report.fillers = [...(report.fillers ?? []), version.version];
  tell(`${version.arn} takes up a number`);
}

/** Versions of the same content that AWS made besides. */
function recordExtra({ report, warn }: Site, { version: { arn, version }, extra }: Published): void {
  if (extra.length === 0) return;
  report.version?.extra.push(...extra);
  const layer = arn.slice(arn.indexOf(':layer:') + ':layer:'.length, arn.lastIndexOf(':'));
  const commands = extra.map(
    (number) => `\`aws lambda delete-layer-version --layer-name ${layer} --version-number ${number}\``,
  );
  warn(
    `AWS made the same content twice: version ${version} of ${layer} serves, version ${extra.join(' and ')} is one too many. Nothing uses it; delete it with ${commands.join(', ')}.`,
  );
}
