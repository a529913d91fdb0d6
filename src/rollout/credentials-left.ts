import { Problem } from '../shared/problem.ts';
import { timeToRollBack } from './estimate.ts';
import type { Rollout } from './wave.ts';
import { isChanged } from './result.ts';

/** Functions that may be under way besides those that were changed already. */
const UNDER_WAY = 40;

/** @throws Problem when the credentials will soon be needed to roll back what was changed */
export function refuseNearExpiry({ aws, expiresAt, functions }: Rollout): void {
  if (expiresAt === undefined) return;
  const touched = functions.filter(isChanged).length + UNDER_WAY;
  const left = expiresAt - aws.clock.now();
  if (left > timeToRollBack(touched)) return;
  throw new Problem(
    `The AWS credentials end in ${Math.max(0, Math.round(left / 1000))} seconds; that is kept for rolling functions back.`,
    'Give the role a longer session, `role-duration-seconds: 3600` or more, and run the job again.',
  );
}
