import { parseLayerVersionArn } from '../aws/arn.js';
import type { LayerVersion } from '../aws/layers.js';
import { publishLayerVersion } from '../aws/publish-layer-version.js';
import type { Published } from '../aws/publish-layer-version.js';
import type { StagedZip } from '../aws/publish-request.js';
import { explainUnreadable } from '../aws/s3/explain-s3.js';
import { stage } from '../aws/s3/staging.js';
import { stagingFor } from '../inputs/staging.js';
import { markOf } from '../layer/version-mark.js';
import { Problem } from '../problem.js';
import type { Delivery, Site } from './delivery.js';
import type { Found } from './look.js';
import type { Publication } from './publication.js';
import { fillerDescription, MOST_FILLERS } from './version-number.js';

/** What a region gets. */
export interface Publishing {
  found: Found;
  /** Makes the archive when it is needed first. */
  publication: () => Promise<Publication>;
  /** The number that the version is to have at the least; undefined where numbers do not matter. */
  goal: number | undefined;
}

/**
 * Sees to it that a region has a version with the content, and puts it down in the report.
 * @throws Problem when it could not be made for certain
 */
export async function publishInRegion(site: Site, delivery: Delivery, about: Publishing): Promise<void> {
  const { found, goal } = about;
  const { reusable } = found;
  const serves = site.report.version?.version ?? reusable?.version;
  if (serves !== undefined && (goal === undefined || serves >= goal)) {
    if (reusable && !site.report.version) recordVersion(site, { version: reusable, published: false });
    return;
  }
  const publication = await about.publication();
  await withZip(site, delivery, publication, (zip) =>
    makeVersions(site, delivery, { ...about, publication, zip }),
  );
}

interface Making extends Omit<Publishing, 'publication'> {
  publication: Publication;
  zip: StagedZip | undefined;
}

/** Versions that only take up a number first, and then the one that serves. AWS gives the numbers, and may leave some out. */
async function makeVersions(site: Site, { inputs, layer }: Delivery, making: Making): Promise<void> {
  const { found, goal = 0, publication, zip } = making;
  const fillers = [...(site.report.version?.fillers ?? [])];
  let newest = site.report.version?.version ?? found.newest;
  for (;;) {
    const isLast = newest + 1 >= goal || fillers.length >= MOST_FILLERS;
    const description = isLast ? layer.description : fillerDescription(markOf(layer.contentHash));
    const published = await publishLayerVersion(site.aws, {
      ...publication.of(description, zip),
      newestBefore: newest,
      onMade: (version, adopted) => recordVersion(site, { version, published: true, adopted, fillers }),
    });
    recordExtra(site, published);
    newest = published.version.version;
    if (isLast) return;
    site.tell(`Version ${newest} of ${inputs.layerName} takes up a number, on the way to ${goal}`);
    fillers.push(newest);
  }
}

/** Has the zip in S3 while some work is done that needs it there. */
async function withZip(
  { aws, tell, warn }: Site,
  { inputs }: Delivery,
  { archive, staged }: Publication,
  work: (zip: StagedZip | undefined) => Promise<void>,
): Promise<void> {
  if (!staged || !inputs.staging) return work(undefined);
  const staging = stagingFor(inputs.staging, aws.region);
  const zip = await stage(aws, { layerName: inputs.layerName, archive, staging });
  tell(`${zip.found ? 'Found' : 'Staged'} s3://${zip.bucket}/${zip.key}`);
  try {
    await work(zip);
  } catch (error) {
    throw unreadable(error, aws, zip);
  } finally {
    const left = await zip.remove();
    if (left !== undefined) warn(left);
  }
}

/** Lambda reads the zip with the role's own rights, so what it refuses may be S3's refusal. */
function unreadable(error: unknown, aws: Site['aws'], zip: StagedZip): unknown {
  const cause = error instanceof Problem ? error.cause : undefined;
  return cause === undefined ? error : (explainUnreadable(cause, aws, zip) ?? error);
}

interface Recorded {
  version: LayerVersion;
  published: boolean;
  adopted?: boolean;
  fillers?: number[];
}

function recordVersion({ report, tell }: Site, recorded: Recorded): void {
  const { version, published, adopted = false, fillers = [] } = recorded;
  const { arn, version: number, codeSize, codeSha256, description } = version;
  const layerArn = parseLayerVersionArn(arn)?.layerArn ?? '';
  report.version = {
    ...{ layerArn, arn, version: number, codeSize, codeSha256, description },
    ...{ published, adopted, extra: report.version?.extra ?? [], fillers: [...fillers] },
  };
  tell(`${published ? 'Published' : 'Serving'} ${arn}`);
  if (adopted) tell('The reply was lost; the version was found by its content and taken over');
}

/** Versions of the same content that AWS made besides. */
function recordExtra({ report, warn }: Site, { version: { arn }, extra }: Published): void {
  if (extra.length === 0) return;
  report.version?.extra.push(...extra);
  warn(
    `AWS made the same content twice: ${arn} serves, version ${extra.join(' and ')} is one too many. Nothing uses it; delete it with \`aws lambda delete-layer-version\`.`,
  );
}
