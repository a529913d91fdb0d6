import { readAlias } from '../aws/aliases.ts';
import type { AliasState } from '../aws/aliases.ts';
import { createDeployment, readDeployment, stopDeployment } from '../aws/codedeploy.ts';
import type { RegionClient } from '../aws/region-client.ts';
import type { FunctionState } from '../aws/functions.ts';
import type { RolloutInputs } from './options.ts';
import { Problem } from '../shared/problem.ts';
import { aliasTargetOf } from './move-alias.ts';
import type { AliasTarget } from './result.ts';
import { retryThroughOutage } from './wait.ts';
import { recordedWrite } from './recorded-write.ts';
import type { WriteContext } from './recorded-write.ts';
import { sameTarget } from './result.ts';

export interface AliasDeployment {
  codeDeploy: NonNullable<RolloutInputs['codeDeploy']>;
  fn: FunctionState;
  read: AliasState;
  /** The version that the alias is to serve. */
  version: string;
  onRead: (target: AliasTarget) => void;
  /** Told of the deployment as long as it is under way, undefined when it has ended. */
  onWay: (id: string | undefined) => void;
  /** Asked at every look; throws when the deployment is to be stopped. */
  gate: () => Promise<void>;
}

const POLL = 10_000;

/**
 * Hands the shift of an alias to CodeDeploy, and waits for it. How traffic moves is set in the deployment group.
 * @throws Problem when the deployment fails, or a gate does, in which case it is stopped and rolls itself back
 */
export async function deployAlias(run: WriteContext, deployment: AliasDeployment): Promise<void> {
  const { fn, read, version, onRead } = deployment;
  const after = { version, weights: {} };
  const intent = {
    what: 'alias' as const,
    function: fn.arn,
    alias: read.name,
    before: aliasTargetOf(read),
    after,
  };
  const shifted = await recordedWrite(run, intent, () => shift(run, deployment));
  const now = await readAlias(run.aws, fn.arn, read.name);
  if (now) onRead(aliasTargetOf(now));
  if (shifted.kind === 'made' && now && sameTarget(aliasTargetOf(now), after)) return;
  throw new Problem(
    `CodeDeploy did not move the alias "${read.name}" of ${fn.name} to version ${version}.`,
    'Look at the deployment in CodeDeploy, and run the job again.',
  );
}

async function shift(run: WriteContext, deployment: AliasDeployment): Promise<void> {
  const { aws } = run;
  const { codeDeploy, fn, read, version, onWay, gate } = deployment;
  const about = { ...codeDeploy, function: fn.name, alias: read.name, from: read.version, to: version };
  const id = await createDeployment(aws, about);
  onWay(id);
  let refused: Error | undefined;
  const stop = async (error: unknown) => {
    refused = error instanceof Error ? error : new Error(String(error));
    await stopDeployment(aws, id);
  };
  const { status, message, rollback } = await retryThroughOutage(aws, () =>
    ended(aws, id, async () => {
      if (!refused) await gate().catch(stop);
    }),
  );
  // The rollback is a deployment of its own, and the alias is not to be touched before it has ended.
  if (rollback) await retryThroughOutage(aws, () => ended(aws, rollback));
  onWay(undefined);
  if (refused) throw refused;
  if (status !== 'succeeded') throw failed(id, fn, `${status}${message ? `: ${message}` : ''}`);
}

/** Waits until a deployment has ended. @param look called as long as it has not */
async function ended(
  aws: RegionClient,
  id: string,
  look: () => Promise<void> = () => Promise.resolve(),
): ReturnType<typeof readDeployment> {
  for (;;) {
    await aws.sleep(POLL);
    const state = await readDeployment(aws, id);
    if (state.status !== 'running') return state;
    await look();
  }
}

function failed(id: string, { name }: FunctionState, why: string): Problem {
  return new Problem(
    `The CodeDeploy deployment ${id} of ${name} ended as ${why}`,
    `Look at it with \`aws deploy get-deployment --deployment-id ${id}\`, correct what it names and run the job again.`,
  );
}
