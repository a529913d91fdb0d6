import { granteesOf } from '../lambda/layer-grants.ts';
import type { Grantee } from '../lambda/principal.ts';
import type { Plan } from '../rollout/plan-types.ts';
import type { SharingState } from './sharing.ts';

/** Tells whether every AWS account is among them. */
export function isPublic(grantees: readonly Grantee[]): boolean {
  return grantees.some(({ kind }) => kind === 'public');
}

/** Tells whether the version that serves is to be readable by every AWS account, and is not yet. */
export function becomesPublic({ wanted, current }: SharingState): boolean {
  return isPublic(wanted) && !isPublic(granteesOf(current));
}

/**
 * Who has to be given a version before a rollout: an account that `share-with` lists and whose functions the rollout
 * updates, as AWS may refuse a function a layer of an account that does not share it with the function's. An
 * organisation, or everybody, is never given it ahead.
 */
export function granteesAhead({ wanted }: Pick<SharingState, 'wanted'>, { waves }: Plan): Grantee[] {
  const accounts = waves.flatMap(({ functions }) =>
    functions.flatMap(({ fn, goal, done }) => {
      if (done || goal.kind !== 'version') return [];
      const [own, account] = [goal.layer.layerArn, fn.arn].map((arn) => arn.split(':')[4]);
      return account === undefined || account === own ? [] : [account];
    }),
  );
  return wanted.filter((grantee) => grantee.kind === 'account' && accounts.includes(grantee.id));
}
