import type { RegionClient } from '../aws/region-client.ts';
import type { FunctionState } from '../aws/functions.ts';
import { layerFactsOf } from '../rollout/read-sizes.ts';
import type { Candidate, Fleet } from '../rollout/read-functions.ts';
import { mapConcurrently } from '../shared/concurrency.ts';
import type { Plan } from '../rollout/plan-types.ts';
import { Superseded, TAKE_TURNS, versionIn } from '../rollout/superseded.ts';
import { formatCount } from '../shared/format.ts';

/** The newest version of the layer that a function serves, by the function's ARN; only where it came after the list. */
export type NewerVersions = ReadonlyMap<string, number>;

export interface Listed {
  /** The ARN that the layer has for a function, by the function's ARN. */
  layerArnFor: (functionArn: string) => string;
  /** The newest version's number when the versions were listed, 0 for none. */
  newest: number;
}

const READS_AT_ONCE = 8;

/**
 * Finds the functions that serve a version of the layer which another pipeline published after the versions were listed:
 * in their own list, behind the alias that is to be moved, or as `$LATEST.PUBLISHED`. A version that was deleted may have
 * a higher number than the newest one that exists, so each such number is looked up.
 * @throws Problem when AWS does not answer
 */
export async function newerVersions(
  aws: RegionClient,
  { candidates, layers }: Pick<Fleet, 'candidates' | 'layers'>,
  { layerArnFor, newest }: Listed,
): Promise<NewerVersions> {
  const served = candidates.map((candidate) => {
    const { arn } = candidate.fn;
    const layerArn = layerArnFor(arn);
    return { arn, layerArn, numbers: servedBy(candidate, layerArn).filter((number) => number > newest) };
  });
  const arns = new Set(
    served.flatMap(({ layerArn, numbers }) => numbers.map((number) => `${layerArn}:${number}`)),
  );
  const facts = new Map(
    await mapConcurrently(
      [...arns],
      READS_AT_ONCE,
      async (arn) => [arn, layers.get(arn) ?? (await layerFactsOf(aws, arn))] as const,
    ),
  );
  return new Map(
    served.flatMap(({ arn, layerArn, numbers }) => {
      const existing = numbers.filter((number) => facts.get(`${layerArn}:${number}`)?.exists);
      return existing.length > 0 ? [[arn, Math.max(...existing)] as const] : [];
    }),
  );
}

function servedBy({ fn, alias, latestPublished }: Candidate, layerArn: string): number[] {
  const states: (FunctionState | undefined)[] = [fn, alias?.serves, alias?.shares, latestPublished?.read];
  return states.flatMap((state) => versionIn(state?.layers ?? [], layerArn) ?? []);
}

/**
 * What keeps a version from being rolled out: functions of the plan that serve a newer one, which the list did not show.
 * The version may be older than that although this run published: another job's version of the same content serves.
 * @param version the number that the plan takes functions to
 */
export function supersededBy({ waves }: Plan, newer: NewerVersions, version: number): Superseded[] {
  const ahead = waves
    .flatMap(({ functions }) => functions.map(({ fn }) => ({ name: fn.name, has: newer.get(fn.arn) ?? 0 })))
    .filter(({ has }) => has > version);
  const [first] = ahead;
  if (!first) return [];
  const more = ahead.length > 1 ? ` (and a newer one to ${formatCount(ahead.length - 1)} more)` : '';
  return [
    new Superseded(
      `Another pipeline published version ${first.has} of the layer and gave it to function "${first.name}"${more} after this run had listed the versions. Version ${version}, which has the content of this run, is older, so no function was updated.`,
      `${TAKE_TURNS}, and run the one again whose version is to serve.`,
    ),
  ];
}
