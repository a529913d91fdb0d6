import { readAlias } from '../aws/aliases.js';
import type { Connection } from '../aws/connection.js';
import { readFunction } from '../aws/functions.js';
import { Interrupted } from '../aws/interrupted.js';
import type { RollbackInputs } from '../inputs/rollback.js';
import { Problem } from '../problem.js';
import { factsOf } from '../rollout/facts.js';
import { refuseAlarms } from '../rollout/gates.js';
import { layersToPutBack, planUndo } from '../rollout/plan-undo.js';
import type { UndoCandidate } from '../rollout/plan-undo.js';
import type { Plan } from '../rollout/plan.js';
import type { RecordedFunction, RecordedRollout } from '../rollout/record.js';
import { sideBySide } from '../rollout/side-by-side.js';

const READS_AT_ONCE = 30;

/**
 * Plans going back to what a record says was there, from what is there now.
 * @throws Problem when the record is of another region, or an alarm rings
 */
export async function planFromRecord(
  aws: Connection,
  record: RecordedRollout,
  { alarms, waves }: RollbackInputs,
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

async function readOne(
  aws: Connection,
  recorded: RecordedFunction,
): Promise<UndoCandidate | Plan['skipped'][number]> {
  const { function: arn } = recorded;
  try {
    const fn = await readFunction(aws, arn);
    const alias = recorded.alias && (await readAlias(aws, arn, recorded.alias.name));
    return { recorded, fn, alias };
  } catch (error) {
    if (!(error instanceof Problem) || error instanceof Interrupted) throw error;
    return { name: arn.slice(arn.lastIndexOf(':') + 1), region: aws.region, layers: [], reason: error.what };
  }
}
