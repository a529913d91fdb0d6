import { Problem } from '../shared/problem.ts';
import type { RegionClient } from './region-client.ts';
import { getVersion, listVersions } from './layers.ts';
import type { LayerVersion, ListedVersion } from './layers.ts';

/** How long a version may stay invisible to reads after it was made; after that it was never made. Milliseconds. */
const READ_PAUSES = [0, 1000, 2000, 4000, 8000, 15_000, 15_000];
/** A pause of this length and more has a line in the log before it. Milliseconds. */
const LONG_PAUSE = 8000;

/** What is waited for, for the log. */
export interface ShownWait {
  /** Takes a line; where there is none, nobody reads along. */
  tell: ((line: string) => void) | undefined;
  /** One or two sentences; the time left follows. */
  line: string;
  /** 0: before the first read; 1: only when the first read does not show it. */
  from: 0 | 1;
}

/**
 * Reads until something shows, for as long as a new version may take to do so.
 * @returns what `read` gives as soon as that is something; undefined where it never is
 */
export async function waitUntilShown<T>(
  aws: RegionClient,
  { tell, line, from }: ShownWait,
  read: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const [round, pause] of READ_PAUSES.entries()) {
    if (round === from || pause >= LONG_PAUSE) tell?.(`${line}; up to ${secondsFrom(round)} s left.`);
    await aws.sleep(pause);
    const shown = await read();
    if (shown !== undefined) return shown;
  }
  return undefined;
}

/** The seconds that are left before a round. */
function secondsFrom(round: number): number {
  return READ_PAUSES.slice(round).reduce((sum, pause) => sum + pause, 0) / 1000;
}

/**
 * Reads a version that a list has. Where GetLayerVersion does not know it, one of the two reads is behind: it is waited
 * for until both say the same.
 * @returns undefined where it was deleted
 * @throws Problem when the two do not come to say the same
 */
export async function readListed(
  aws: RegionClient,
  { layerName, listed }: { layerName: string; listed: ListedVersion },
  tell: ShownWait['tell'],
): Promise<LayerVersion | undefined> {
  const line = `AWS lists version ${listed.version} and does not show it. Waiting for it`;
  const isListed = async () =>
    (await listVersions(aws, layerName, { newerThan: listed.version - 1 })).some(
      ({ version }) => version === listed.version,
    );
  const shown = await waitUntilShown(aws, { tell, line, from: 1 }, async () => {
    const version = await getVersion(aws, layerName, listed.version);
    return version ?? ((await isListed()) ? undefined : 'deleted');
  });
  if (!shown) throw notShownProblem(aws, `AWS lists ${listed.arn}`, { layerName, version: listed.version });
  return shown === 'deleted' ? undefined : shown;
}

/** A version that is there by one word of AWS's, and that its reads do not show in time. */
export function notShownProblem(
  { region }: RegionClient,
  what: string,
  { layerName, version }: { layerName: string; version: number },
): Problem {
  const command = `aws lambda get-layer-version --layer-name ${layerName} --version-number ${version} --region ${region}`;
  return new Problem(
    `${what} and does not show it after ${secondsFrom(0)} seconds.`,
    `Run the job again as soon as \`${command}\` shows the version; the run then finds it by its content. A run before that may publish the content once more.`,
  );
}
