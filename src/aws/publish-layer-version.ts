import type { PublishLayerVersionCommand } from '@aws-sdk/client-lambda';
import { Problem } from '../shared/problem.ts';
import type { RegionClient } from './region-client.ts';
import { toProblem } from './error-messages.ts';
import { classifyError } from './error-kind.ts';
import { foreignVersion, refuseForeignVersion } from './foreign-version.ts';
import {
  layerCallContext,
  checkedVersion,
  getVersion,
  layerResource,
  listVersions,
  nextVersions,
} from './layers.ts';
import type { LayerVersion, ListedVersion } from './layers.ts';
import { notShownProblem, waitUntilShown } from './version-shown.ts';

/** A version to publish. */
export interface NewVersion {
  layerName: string;
  /** The layer's ARN, where it has a version yet; what AWS makes is a version of it. */
  layerArn?: string | undefined;
  /**
   * The call that makes it; asked for at each attempt.
   * @param onSent called with the bytes of the body that were sent so far
   */
  command: (layerName: string, onSent?: (bytes: number) => void) => PublishLayerVersionCommand;
  /** Bytes that the call sends. */
  bytes: number;
  /** What tells that a version holds the zip: base64 of its SHA-256, and its bytes. */
  proof: { sha256: string; size: number };
  /** The content's mark, `sha256:<64 hex>`, which the description ends with. */
  mark: string;
  /** Which versions with the mark are equal to this one; all of them unless told. */
  isEqual?: (version: ListedVersion) => boolean;
  /** It has to be this very version: another job's with the same content does not serve. */
  isOwn?: boolean;
  /** The newest version there was when the content was compared; 0 for none. Only newer ones can be ours. */
  newestBefore: number;
  /** Called as soon as a version is known, before it is read back: should that fail, it is there all the same. */
  onMade?: (version: LayerVersion, adopted: boolean) => void;
  /** Takes what is waited for, for the log. */
  tell?: (line: string) => void;
}

export interface PublishOutcome {
  /** The version that serves: the one that was made, or an equal one that another job made a moment earlier. */
  version: LayerVersion;
  /** The number of the version that was made. */
  made: number;
  /** Its reply was lost, and it was found by its mark, hash and size. */
  adopted: boolean;
  /** Equal versions that AWS made beside the one that serves; never deleted, always reported. */
  extra: number[];
}

/** The slowest upload we wait for: 256 kbit/s, in bytes per millisecond. */
const SLOWEST_UPLOAD = 32;
const SHORTEST_TIMEOUT = 120_000;
const ATTEMPTS = 3;
/** Numbers up to the own one that are asked for directly where the list is behind, at the most. */
const MOST_NUMBERS = 20;

/**
 * Publishes a version exactly once, as far as anyone can: PublishLayerVersion takes no idempotency token, so after
 * an unclear outcome the versions are listed and the next numbers asked for, and one that carries our mark and whose
 * CodeSha256 and size are ours is adopted. Only when none shows up within the time for that is it published again.
 *
 * Where the number is higher than the next one, somebody else has published too. Every job then takes the oldest of the
 * equal versions that are newer than the newest one it had seen, so that all jobs of one content take the same one.
 * @throws Problem when AWS refuses, or when the outcome stays unclear
 */
export async function publishLayerVersion(aws: RegionClient, wanted: NewVersion): Promise<PublishOutcome> {
  let outcome: unknown;
  for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
    let replied: LayerVersion | undefined;
    outcome = noVersion(aws, wanted);
    try {
      replied = await publishOnce(aws, wanted);
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (classifyError(error).kind !== 'unclear') throw toProblem(error, publishAttempt(aws, wanted));
      outcome = error;
    }
    const version = replied ?? (await findPublished(aws, wanted, outcome));
    if (!version) continue;
    wanted.onMade?.(version, !replied);
    const isFirst = attempts === 0 && replied !== undefined && version.version === wanted.newestBefore + 1;
    // A reply that names a version settles it: however long reads do not show it, it is not published again.
    return { ...(await takeServing(aws, wanted, { version, isFirst })), adopted: !replied };
  }
  throw outcome instanceof Problem ? outcome : toProblem(outcome, publishAttempt(aws, wanted));
}

async function publishOnce(
  aws: RegionClient,
  { layerName, layerArn, command, bytes, proof }: NewVersion,
): Promise<LayerVersion | undefined> {
  const timeout = Math.max(SHORTEST_TIMEOUT, bytes / SLOWEST_UPLOAD);
  const send = async (options: { abortSignal: AbortSignal }) => {
    const upload = aws.uploads.begin(bytes);
    try {
      return await aws.lambda.send(command(layerName, upload.update), options);
    } finally {
      upload.end();
    }
  };
  const reply = await aws.call(send, { timeout });
  await refuseForeignVersion(aws, { layerName, layerArn }, reply.LayerVersionArn);
  const version = checkedVersion(reply, layerName);
  if (version && !isOurs(version, proof)) throw notOurs(version);
  return version;
}

/** Looks for the version of a call whose reply does not tell. @throws Problem where there may be one */
async function findPublished(
  aws: RegionClient,
  wanted: NewVersion,
  outcome: unknown,
): Promise<LayerVersion | undefined> {
  const { layerName, proof, tell } = wanted;
  const line = `the reply to PublishLayerVersion ${replyIn(outcome)}. Checking whether the version exists`;
  let unseen: ListedVersion | undefined;
  const version = await waitUntilShown(aws, { tell, line, from: 0 }, async () => {
    unseen = undefined;
    for (const candidate of await equalVersions(aws, wanted)) {
      const shown = await getVersion(aws, layerName, candidate.version);
      if (shown && isOurs(shown, proof)) return shown;
      if (!shown) unseen ??= candidate;
    }
    return undefined;
  });
  if (version) return version;
  if (unseen) throw notShownProblem(aws, `AWS lists ${unseen.arn}`, { layerName, version: unseen.version });
  tell?.('the version does not exist. Publishing it once more.');
  return undefined;
}

/** What is known of a reply that does not say which version was made. */
function replyIn(outcome: unknown): string {
  if (outcome instanceof Problem) return 'names no version of this layer';
  const { code, status, message } = classifyError(outcome);
  if (status !== undefined) return `was unclear (HTTP ${status}, ${message})`;
  return `was lost (${/^(?:Abort|Timeout)Error$/.test(code) ? 'no answer in time' : message})`;
}

/**
 * Waits until reads show the version that serves: before that, attaching or granting it would fail.
 * @param made by this call; `isFirst` where no other one can be equal
 */
async function takeServing(
  aws: RegionClient,
  wanted: NewVersion,
  { version: made, isFirst }: { version: LayerVersion; isFirst: boolean },
): Promise<Omit<PublishOutcome, 'adopted'>> {
  const { layerName, isOwn = false, tell } = wanted;
  const line = `AWS published version ${made.version} and does not show it yet. Waiting for it`;
  const serving = await waitUntilShown(aws, { tell, line, from: 1 }, async () => {
    const equal = isFirst ? [made] : await equalVersions(aws, wanted, made.version);
    const chosen = equal.find(({ version }) => (isOwn ? version === made.version : version <= made.version));
    const version = chosen && (await getVersion(aws, layerName, chosen.version));
    if (version?.version === made.version && version.arn !== made.arn)
      throw foreignVersion(aws.region, layerName, made.arn);
    if (!version || (version.version === made.version && version.codeSha256 !== made.codeSha256))
      return undefined;
    const numbers = new Set([...equal.map((one) => one.version), made.version]);
    numbers.delete(version.version);
    return { version, made: made.version, extra: [...numbers].sort((a, b) => a - b) };
  });
  if (!serving) throw notShownProblem(aws, `AWS published ${made.arn}`, { layerName, version: made.version });
  return serving;
}

/**
 * Equal versions that are newer than the last known, oldest first: those that the list shows, and those that the next
 * numbers lead to, as the list may be behind.
 * @param made the number that is known to be there, for which the list need not be complete
 */
async function equalVersions(
  aws: RegionClient,
  { layerName, mark, isEqual = () => true, newestBefore }: NewVersion,
  made?: number,
): Promise<ListedVersion[]> {
  const all = await listVersions(aws, layerName, { newerThan: newestBefore });
  const listed = all.filter(({ version }) => version > newestBefore);
  const last = listed[0]?.version ?? newestBefore;
  const direct =
    made === undefined
      ? await nextVersions(aws, layerName, last)
      : await versionsBetween(aws, layerName, { after: last, to: made });
  return [...listed, ...direct]
    .filter((version) => version.description.endsWith(mark) && isEqual(version))
    .sort((a, b) => a.version - b.version);
}

/**
 * Those that there are of the numbers after one and up to another; numbers of deleted versions are left out by AWS. They
 * are asked for from the newest on: where one shows, those before it show to every later read.
 */
async function versionsBetween(
  aws: RegionClient,
  layerName: string,
  { after, to }: { after: number; to: number },
): Promise<LayerVersion[]> {
  const versions: LayerVersion[] = [];
  for (let number = to; number > Math.max(after, to - MOST_NUMBERS); number--) {
    const version = await getVersion(aws, layerName, number);
    if (version) versions.push(version);
  }
  return versions;
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

/** A reply with a good status that says nothing of this layer is not Lambda's. */
function noVersion({ region }: RegionClient, { layerName }: NewVersion): Problem {
  return new Problem(
    `AWS Lambda in ${region} answered PublishLayerVersion for layer "${layerName}" without naming a version of it, ${ATTEMPTS} times.`,
    'Look for a proxy that changes replies between the runner and AWS, and run the job again; a version that exists is found by its content.',
  );
}

function publishAttempt(aws: RegionClient, { layerName }: NewVersion) {
  return layerCallContext(aws, 'lambda:PublishLayerVersion', layerName, layerResource(aws, layerName));
}
