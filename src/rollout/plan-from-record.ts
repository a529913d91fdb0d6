import { readAlias } from '../aws/aliases.js';
import type { Connection } from '../aws/connection.js';
import { readFunction } from '../aws/functions.js';
import type { RolloutInputs } from '../inputs/rollout.js';
import { Problem } from '../problem.js';
import { factsOf } from './facts.js';
import { isGone } from './fleet.js';
import { refuseAlarms } from './gates.js';
import { aliasToPutBack, layersToPutBack, planUndo } from './plan-undo.js';
import type { UndoCandidate } from './plan-undo.js';
import type { Plan } from './plan.js';
import type { RecordedFunction, RecordedRollout } from './record.js';
import { sideBySide } from './side-by-side.js';

const READS_AT_ONCE = 30;

/**
 * Plans going back to what a record says was there, from what is there now.
 * @throws Problem when the record is of another region, or an alarm rings
 */
export async function planFromRecord(
  aws: Connection,
  record: RecordedRollout,
  { alarms, waves }: Pick<RolloutInputs, 'alarms' | 'waves'>,
): Promise<Plan> {
  if (record.region !== aws.region) {
    throw new Problem(
      `The record is of a rollout in ${record.region}, and this step works in ${aws.region}.`,
      `Run it with \`AWS_REGION: ${record.region}\`.`,
    );
  }
  await refuseAlarms(aws, alarms);
  const read = await sideBySide(record.functions, READS_AT_ONCE, (one) => readOne(aws, one));
  const candidates = read.flatMap((one) => ('reason' in one ? [] : [one]));
  const lost = read.flatMap((one) => ('reason' in one ? [one] : []));
  const arns = layersToPutBack(candidates);
  const facts = await sideBySide(arns, READS_AT_ONCE, async (arn) => [arn, await factsOf(aws, arn)] as const);
  return planUndo({ candidates, lost, layers: new Map(facts), waves });
}

/** @throws Problem when something cannot be read for another reason than that it is gone */
async function readOne(
  aws: Connection,
  recorded: RecordedFunction,
): Promise<UndoCandidate | Plan['skipped'][number]> {
  const { function: arn } = recorded;
  const lost = { name: arn.slice(arn.lastIndexOf(':') + 1), region: aws.region, layers: [] };
  const fn = await ifThere(readFunction(aws, arn));
  if (!fn) return { ...lost, reason: 'It was deleted after the rollout.' };
  const alias = recorded.alias && (await readAlias(aws, arn, recorded.alias.name));
  const version = alias && aliasToPutBack(recorded, alias);
  if (version === undefined || version === '$LATEST' || (await ifThere(readFunction(aws, arn, version))))
    return { recorded, fn, alias };
  const reason = `Its alias "${alias?.name}" pointed at version ${version}, which was deleted since.`;
  return { ...lost, layers: fn.layers, reason };
}

async function ifThere<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof Problem && isGone(error)) return undefined;
    throw error;
  }
}
