import type { RegionClient } from '../aws/region-client.ts';
import { toProblem } from '../aws/error-messages.ts';
import { classifyError } from '../aws/error-kind.ts';
import {
  addGrant,
  findLayerPolicy,
  policyCallContext,
  readLayerPolicy,
  removeGrant,
} from '../aws/layer-policy.ts';
import type { LayerPolicy } from '../aws/layer-policy.ts';
import { retryBudget } from '../aws/retry-budget.ts';
import type { WriteOutcome } from '../aws/retry-budget.ts';
import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';
import { granteeText, sameGrantee } from '../lambda/principal.ts';
import type { Grantee } from '../lambda/principal.ts';
import { granteesOf, planGrants, unknownIn } from '../lambda/layer-grants.ts';
import type { Grant, LayerVersionName, NewGrant } from '../lambda/layer-grants.ts';

/** Who is to have a layer version. */
export interface WantedGrants extends LayerVersionName {
  wanted: Grantee[];
  /** Also revokes what is not wanted. */
  exact: boolean;
  /** Statements to revoke, each only where it still grants to the same grantee. */
  unwanted?: readonly NewGrant[];
  /** Told of every grant that was added or revoked, as soon as that is known: should a later one fail, these are made. */
  onChange?: (change: GrantChange) => void;
}

export type GrantChange =
  | ({ kind: 'granted' } & NewGrant)
  /** The grantee, or the statement's id where it has none that can be described. */
  | { kind: 'revoked'; what: string };

/** What AWS says at the end, which has all that was wanted, and how it came to be. */
export interface ReconciledGrants {
  before: Grantee[];
  after: Grantee[];
  /** Those of the wanted that were not granted before. */
  added: Grantee[];
  /** Grantees, or the ids of statements that we cannot describe. */
  revoked: string[];
  /** The ids of statements that are left and that we cannot describe. */
  unknown: string[];
}

/** How long reads may go on showing what was before our writes. Milliseconds. */
const SETTLE_PAUSES = [0, 1000, 2000, 4000, 8000, 15_000, 15_000];

/**
 * Brings the grants of a layer version to what is wanted, one write at a time, each derived from the policy that it is
 * guarded by. On a conflict, and when a reply is lost, the policy is read afresh and everything follows from that. At
 * the end it is read back. Where nothing is to be done that is the only read.
 * @throws Problem when AWS refuses, or does not show in the end what is wanted; nothing but what is wanted was granted
 */
export async function reconcileGrants(aws: RegionClient, goal: WantedGrants): Promise<ReconciledGrants> {
  const first = await existing(aws, goal);
  const work = startWork(aws, goal, first);
  let policy = first;
  let isRead = true;
  for (;;) {
    const step = nextStep(work, policy);
    if (!step && isRead) return conclude(work, first, policy);
    const assumed = step && (await takeStep(work, policy, step));
    policy = assumed ?? (await shown(work));
    isRead = !assumed;
  }
}

/** One write. */
type Step = { kind: 'grant'; grant: NewGrant } | { kind: 'revoke'; grant: Grant };

interface Work {
  aws: RegionClient;
  goal: WantedGrants;
  persist: ReturnType<typeof retryBudget>;
  /** What was done for certain. */
  done: Step[];
  /** Writes whose replies were lost and that no read has shown so far, by what they write. */
  unclear: Map<string, Step>;
  /** RevisionIds that our writes have replaced: a read that shows one is behind. */
  replaced: Set<string | undefined>;
  /** Writes of the first plan that are still to come; more are made only because somebody else writes too. */
  planned: number;
  /** The policy has no room, so that something is revoked first. */
  isFull: boolean;
}

function startWork(aws: RegionClient, goal: WantedGrants, { grants }: LayerPolicy): Work {
  const { version, layerName } = goal;
  const { add, remove } = planGrants({ current: grants, ...goal });
  return {
    aws,
    goal,
    done: [],
    unclear: new Map(),
    replaced: new Set(),
    planned: add.length + remove.length,
    isFull: false,
    persist: retryBudget(aws, `The policy of version ${version} of layer "${layerName}"`),
  };
}

function nextStep({ goal, isFull }: Work, { grants }: LayerPolicy): Step | undefined {
  const { add, remove } = planGrants({ current: grants, ...goal });
  const additions = add.map((grant): Step => ({ kind: 'grant', grant }));
  const removals = remove.map((grant): Step => ({ kind: 'revoke', grant }));
  return (isFull ? [...removals, ...additions] : [...additions, ...removals])[0];
}

/** @returns the policy as it must be now; undefined where it has to be read */
async function takeStep(work: Work, policy: LayerPolicy, step: Step): Promise<LayerPolicy | undefined> {
  const written = await write(work, policy, step);
  if (written === 'full') {
    work.isFull = true;
    return policy;
  }
  if (written.kind === 'unclear') work.unclear.set(keyOf(step), step);
  if (written.kind === 'made') {
    work.isFull = false;
    work.replaced.add(policy.revisionId);
    recordStep(work, step);
  }
  const isPlanned = written.kind === 'made' && work.planned-- > 0;
  if (!isPlanned) await work.persist(written);
  return written.kind === 'made' ? written.reply : undefined;
}

/** @returns `full` where the policy has no room for a grant and revoking another one makes some */
async function write(
  work: Work,
  policy: LayerPolicy,
  step: Step,
): Promise<WriteOutcome<LayerPolicy | undefined> | 'full'> {
  try {
    return { kind: 'made', reply: await send(work, policy, step) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { kind, status, code } = classifyError(error);
    const problem = toProblem(error, attemptOf(work, policy, step));
    if (kind === 'unclear') return { kind, problem };
    if (code === 'PolicyLengthExceededException' && canMakeRoom(work, policy)) return 'full';
    // 404: the statement is gone, or the version is so new that not all of AWS knows it; a read tells.
    if (status === 404 || status === 409 || status === 412) return { kind: 'conflict' };
    throw problem;
  }
}

async function send({ aws }: Work, policy: LayerPolicy, step: Step): Promise<LayerPolicy | undefined> {
  if (step.kind === 'revoke') {
    // AWS does not reply with the new RevisionId.
    await removeGrant(aws, policy, step.grant.statementId);
    return undefined;
  }
  const revisionId = await addGrant(aws, policy, step.grant);
  return { ...policy, grants: [...policy.grants, step.grant], revisionId };
}

function canMakeRoom({ goal, isFull }: Work, { grants }: LayerPolicy): boolean {
  return !isFull && planGrants({ current: grants, ...goal }).remove.length > 0;
}

function attemptOf({ aws, goal }: Work, { grants }: LayerPolicy, step: Step) {
  const already = `${formatCount(grants.length)} grants`;
  const [action, doing] =
    step.kind === 'grant'
      ? ['lambda:AddLayerVersionPermission', `the grant to ${granteeText(step.grant.grantee)} of`]
      : ['lambda:RemoveLayerVersionPermission', `taking the grant "${step.grant.statementId}" off`];
  return { ...policyCallContext(aws, action, goal, doing), already };
}

/** Reads the policy, and waits while the read shows one that our writes have replaced. */
async function shown(work: Work): Promise<LayerPolicy> {
  for (const pause of SETTLE_PAUSES) {
    await work.aws.sleep(pause);
    const policy = await existing(work.aws, work.goal);
    for (const step of work.unclear.values()) if (isTrue(step, policy)) recordStep(work, step);
    if (!work.replaced.has(policy.revisionId)) return policy;
  }
  const { version, layerName } = work.goal;
  throw new Problem(
    `AWS took the changed grants of version ${version} of layer "${layerName}" and does not show them after ${SETTLE_PAUSES.reduce((a, b) => a + b) / 1000} seconds.`,
    'Run the job again; what is granted already is found and kept.',
  );
}

/** Reads the policy of a version that is known to be there, which reads may not show yet. */
async function existing(aws: RegionClient, goal: WantedGrants): Promise<LayerPolicy> {
  for (const pause of SETTLE_PAUSES) {
    await aws.sleep(pause);
    const policy = await findLayerPolicy(aws, goal);
    if (policy) return policy;
  }
  return readLayerPolicy(aws, goal.layerName, goal.version);
}

function keyOf({ kind, grant }: Step): string {
  return `${kind} ${grant.statementId}`;
}

function isTrue({ kind, grant }: Step, { grants }: LayerPolicy): boolean {
  const there = grants.find(({ statementId }) => statementId === grant.statementId);
  if (kind === 'revoke') return !there;
  return there?.grantee !== undefined && sameGrantee(there.grantee, grant.grantee);
}

function recordStep(work: Work, step: Step): void {
  work.unclear.delete(keyOf(step));
  work.done.push(step);
  work.goal.onChange?.(
    step.kind === 'grant'
      ? { kind: 'granted', ...step.grant }
      : { kind: 'revoked', what: nameOf(step.grant) },
  );
}

function nameOf({ grantee, statementId }: Grant): string {
  return grantee ? granteeText(grantee) : statementId;
}

function conclude(work: Work, first: LayerPolicy, last: LayerPolicy): ReconciledGrants {
  const before = granteesOf(first.grants);
  const after = granteesOf(last.grants);
  const wasThere = (grantee: Grantee) => before.some((other) => sameGrantee(grantee, other));
  const isWanted = (grantee: Grantee) => work.goal.wanted.some((other) => sameGrantee(grantee, other));
  const revoked = work.done.flatMap(({ kind, grant }) => (kind === 'revoke' ? nameOf(grant) : []));
  return {
    before,
    after,
    added: after.filter((grantee) => isWanted(grantee) && !wasThere(grantee)),
    revoked: [...new Set(revoked)],
    unknown: unknownIn(last.grants),
  };
}
