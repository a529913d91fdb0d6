import { isMissing } from '../../aws/is-missing.ts';
import { resourceName } from '../../lambda/arn.ts';
import { readAlias } from '../../aws/aliases.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { readFunction } from '../../aws/functions.ts';
import type { RolloutInputs } from '../options.ts';
import { Problem } from '../../shared/problem.ts';
import { layerFactsOf } from '../read-sizes.ts';
import { readLatestPublished } from '../read-functions.ts';
import { refuseAlarms } from '../gates.ts';
import { aliasToRollBackTo, layersToRollBackTo, planRollback } from '../plan-rollback.ts';
import type { RollbackCandidate } from '../plan-rollback.ts';
import type { Plan } from '../plan-types.ts';
import type { RecordedFunction, RecordedRollout } from '../record.ts';
import { mapConcurrently } from '../../shared/concurrency.ts';

const READS_AT_ONCE = 30;

/**
 * Plans going back to what a record says was there, from what is there now.
 * @param record of the region, and trusted: one of another job is held against record-scope.ts before
 * @throws Problem when an alarm rings
 */
export async function planFromRecord(
  aws: RegionClient,
  record: RecordedRollout,
  { alarms, waves }: Pick<RolloutInputs, 'alarms' | 'waves'>,
): Promise<Plan> {
  await refuseAlarms(aws, alarms);
  const read = await mapConcurrently(record.functions, READS_AT_ONCE, (one) => readOne(aws, one));
  const candidates = read.flatMap((one) => ('reason' in one ? [] : [one]));
  const lost = read.flatMap((one) => ('reason' in one ? [one] : []));
  const arns = layersToRollBackTo(candidates);
  const facts = await mapConcurrently(
    arns,
    READS_AT_ONCE,
    async (arn) => [arn, await layerFactsOf(aws, arn)] as const,
  );
  return planRollback({ candidates, lost, layers: new Map(facts), waves });
}

/** @throws Problem when something cannot be read for another reason than that it is gone */
async function readOne(
  aws: RegionClient,
  recorded: RecordedFunction,
): Promise<RollbackCandidate | Plan['skipped'][number]> {
  const { function: arn } = recorded;
  const lost = { name: resourceName(arn), region: aws.region, layers: [] };
  const fn = await ifThere(readFunction(aws, arn));
  if (!fn) return { ...lost, reason: 'It was deleted after the rollout.' };
  const alias = recorded.alias && (await readAlias(aws, arn, recorded.alias.name));
  const version = alias && aliasToRollBackTo(recorded, alias);
  if (version === undefined || version === '$LATEST' || (await ifThere(readFunction(aws, arn, version)))) {
    const isPublished = fn.managedInstances && !recorded.alias;
    return { recorded, fn, alias, ...(isPublished && { published: await readLatestPublished(aws, arn) }) };
  }
  const reason = `Its alias "${alias?.name}" pointed at version ${version}, which was deleted since.`;
  return { ...lost, layers: fn.layers, reason };
}

async function ifThere<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof Problem && isMissing(error)) return undefined;
    throw error;
  }
}
