import type { PublishLayerVersionCommand } from '@aws-sdk/client-lambda';
import { Problem } from '../problem.js';
import type { Connection } from './connection.js';
import { explain } from './explain.js';
import { failureOf } from './failure.js';
import { attempt, checkedVersion, getVersion, layerResource, listVersions } from './layers.js';
import type { LayerVersion, ListedVersion } from './layers.js';

/** A version to publish. */
export interface NewVersion {
  layerName: string;
  /** The call that makes it; asked for at each attempt. */
  command: (layerName: string) => PublishLayerVersionCommand;
  /** Bytes that the call sends. */
  bytes: number;
  /** What tells that a version holds the zip: base64 of its SHA-256, and its bytes. */
  proof: { sha256: string; size: number };
  /** The content's mark, `sha256:<64 hex>`, which the description ends with. */
  mark: string;
  /** The newest version there was when the content was compared; 0 for none. Only newer ones can be ours. */
  newestBefore: number;
  /** Called as soon as a version is known, before it is read back: should that fail, it is there all the same. */
  onMade?: (version: LayerVersion, adopted: boolean) => void;
}

export interface Published {
  version: LayerVersion;
  /** Its reply was lost, and it was found by its mark, hash and size. */
  adopted: boolean;
  /** Versions with the same mark that AWS made beside it; never deleted, always reported. */
  extra: number[];
}

/** The slowest upload we wait for: 256 kbit/s, in bytes per millisecond. */
const SLOWEST_UPLOAD = 32;
const SHORTEST_TIMEOUT = 120_000;
const ATTEMPTS = 3;
/** How long a version may stay invisible to reads after it was made; after that it was never made. Milliseconds. */
const SETTLE_PAUSES = [0, 1000, 2000, 4000, 8000, 15_000, 15_000];

/**
 * Publishes a version exactly once, as far as anyone can: PublishLayerVersion takes no idempotency token, so after
 * an unclear outcome the versions are listed, and one that carries our mark and whose CodeSha256 and size are ours
 * is adopted. Only when none shows up within the settle time is it published again.
 * @throws Problem when AWS refuses, or when the outcome stays unclear
 */
export async function publishLayerVersion(aws: Connection, wanted: NewVersion): Promise<Published> {
  let outcome: unknown = new Error('AWS answered without saying which version it made');
  for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
    let replied: LayerVersion | undefined;
    try {
      replied = await publishOnce(aws, wanted);
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (failureOf(error).kind !== 'unclear') throw explain(error, publishAttempt(aws, wanted));
      outcome = error;
    }
    const version = replied ?? (await findPublished(aws, wanted));
    if (!version) continue;
    wanted.onMade?.(version, !replied);
    // A reply that names a version settles it: however long reads do not show it, it is not published again.
    if (replied) await readBack(aws, wanted, version);
    return { version, adopted: !replied, extra: attempts > 0 || !replied ? await extras(version) : [] };
  }
  throw explain(outcome, publishAttempt(aws, wanted));

  async function extras(kept: LayerVersion): Promise<number[]> {
    const versions = (await listCandidates(aws, wanted)).map(({ version }) => version);
    return versions.filter((version) => version !== kept.version);
  }
}

async function publishOnce(
  aws: Connection,
  { layerName, command, bytes, proof }: NewVersion,
): Promise<LayerVersion | undefined> {
  const timeout = Math.max(SHORTEST_TIMEOUT, bytes / SLOWEST_UPLOAD);
  const reply = await aws.call((options) => aws.lambda.send(command(layerName), options), { timeout });
  const version = checkedVersion(reply, layerName);
  if (version && !isOurs(version, proof)) throw notOurs(version);
  return version;
}

/** Versions newer than the last known that carry our mark, oldest first: the first attempt made that one. */
async function listCandidates(
  aws: Connection,
  { layerName, mark, newestBefore }: NewVersion,
): Promise<ListedVersion[]> {
  const versions = await listVersions(aws, layerName, 'first');
  return versions
    .filter(({ version, description }) => version > newestBefore && description.endsWith(mark))
    .reverse();
}

async function findPublished(aws: Connection, wanted: NewVersion): Promise<LayerVersion | undefined> {
  for (const pause of SETTLE_PAUSES) {
    await aws.clock.sleep(pause);
    for (const candidate of await listCandidates(aws, wanted)) {
      const version = await getVersion(aws, wanted.layerName, candidate.version);
      if (version && isOurs(version, wanted.proof)) return version;
    }
  }
  return undefined;
}

/** Waits until reads show the new version: before that, attaching or granting it would fail. */
async function readBack(aws: Connection, { layerName }: NewVersion, published: LayerVersion): Promise<void> {
  for (const pause of SETTLE_PAUSES) {
    await aws.clock.sleep(pause);
    const shown = await getVersion(aws, layerName, published.version);
    if (shown?.codeSha256 === published.codeSha256) return;
  }
  throw new Problem(
    `AWS published ${published.arn} and does not show it after ${SETTLE_PAUSES.reduce((a, b) => a + b) / 1000} seconds.`,
    'Run the job again; the version is found by its content and is not published twice.',
  );
}

function isOurs({ codeSha256, codeSize }: LayerVersion, { sha256, size }: NewVersion['proof']): boolean {
  return codeSha256 === sha256 && codeSize === size;
}

function notOurs(version: LayerVersion): Problem {
  return new Problem(
    `AWS made ${version.arn} of other bytes than were sent (CodeSha256 ${version.codeSha256}, ${version.codeSize} bytes).`,
    'Do not use that version; look for a proxy that changes requests between the runner and AWS, and run the job again.',
  );
}

function publishAttempt(aws: Connection, { layerName }: NewVersion) {
  return attempt(aws, 'lambda:PublishLayerVersion', layerName, layerResource(aws, layerName));
}
