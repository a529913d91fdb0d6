import type { RegionClient } from '../aws/region-client.ts';
import { toProblem } from '../aws/error-messages.ts';
import type { CallContext } from '../aws/error-messages.ts';
import { classifyError } from '../aws/error-kind.ts';
import { functionCallContext } from '../aws/functions.ts';
import type { WriteOutcome } from '../aws/retry-budget.ts';
import { Problem } from '../shared/problem.ts';
import type { Intent, Recorder } from './record.ts';

/** What a rollout works with. */
export interface WriteContext {
  aws: RegionClient;
  record: Recorder;
}

/** The right that each write needs. */
const ACTIONS: Record<Intent['what'], string> = {
  layers: 'lambda:UpdateFunctionConfiguration',
  version: 'lambda:PublishVersion',
  alias: 'lambda:UpdateAlias',
};

/**
 * Makes one guarded write, with a line of the record before and after it.
 * @param write throws what the SDK throws
 * @throws Problem when AWS refuses, or the job was cancelled
 */
export async function recordedWrite<T>(
  { aws, record }: WriteContext,
  intent: Intent,
  write: () => Promise<T>,
): Promise<WriteOutcome<T>> {
  const settle = record.intend(intent);
  try {
    const reply = await write();
    settle('made');
    return { kind: 'made', reply };
  } catch (error) {
    const { kind, status } = classifyError(error);
    const isUnclear = kind === 'unclear' || error instanceof Problem;
    settle(isUnclear ? 'unclear' : 'not made');
    if (error instanceof Problem) throw error;
    const problem = toProblem(error, attemptOf(aws, intent));
    if (isUnclear) return { kind: 'unclear', problem };
    if (status === 409 || status === 412) return { kind: 'conflict' };
    throw problem;
  }
}

function attemptOf(aws: RegionClient, intent: Intent): CallContext {
  const attempt = functionCallContext(aws, ACTIONS[intent.what], intent.function);
  if (intent.what !== 'alias') return attempt;
  return { ...attempt, subject: `alias "${intent.alias}" of ${attempt.subject}` };
}
