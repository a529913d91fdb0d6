import { createHash } from 'node:crypto';
import type { CodeDeployClient, DeploymentInfo } from '@aws-sdk/client-codedeploy';
import { Problem } from '../shared/problem.ts';
import { clientSettings } from './region-client.ts';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import type { CallContext } from './error-messages.ts';
import { MalformedReply, classifyError } from './error-kind.ts';

/** A shift of an alias's traffic that CodeDeploy is to make. */
export interface TrafficShift {
  application: string;
  deploymentGroup: string;
  /** Its name. */
  function: string;
  alias: string;
  /** The version that the alias points to. */
  from: string;
  to: string;
}

/** A deployment, at one moment. */
export interface DeploymentState {
  status: 'running' | 'succeeded' | 'failed' | 'stopped';
  /** Why it failed or was stopped, and what became of the way back, in CodeDeploy's words. */
  message?: string;
  /** The id of the deployment that shifts the traffic back. */
  rollback?: string;
}

/**
 * Starts a deployment, by the configuration of its group; should it fail or be stopped, CodeDeploy shifts the traffic
 * back. A group runs one deployment at a time and refuses a second one (DeploymentLimitExceededException).
 * @returns the deployment's id
 * @throws Problem when AWS refuses, or when it is unclear whether a deployment was started: there is no token that would
 *   let us ask twice
 */
export async function createDeployment(aws: RegionClient, shift: TrafficShift): Promise<string> {
  const { CreateDeploymentCommand } = await import('@aws-sdk/client-codedeploy');
  const codeDeploy = await connectTo(aws);
  const content = appSpecOf(shift);
  const command = new CreateDeploymentCommand({
    applicationName: shift.application,
    deploymentGroupName: shift.deploymentGroup,
    revision: {
      revisionType: 'AppSpecContent',
      appSpecContent: { content, sha256: createHash('sha256').update(content).digest('hex') },
    },
    autoRollbackConfiguration: {
      enabled: true,
      events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
    },
  });
  const create: Send<string> = async (options) => {
    const { deploymentId } = await codeDeploy.send(command, options);
    if (!deploymentId) throw new MalformedReply('CreateDeployment was answered without a deployment');
    return deploymentId;
  };
  const group = `${shift.application}/${shift.deploymentGroup}`;
  const what = attempt(aws, 'CreateDeployment', `CodeDeploy group ${group}`, `:*:deploymentgroup:${group}`);
  return withErrorContext(what, () =>
    aws.call(create, { quota: 'other' }).catch((error: unknown) => {
      throw classifyError(error).kind === 'unclear' && !(error instanceof Problem)
        ? unclear(shift, error)
        : error;
    }),
  );
}

/**
 * What CodeDeploy is told, as JSON. Source: CodeDeploy user guide, "AppSpec 'resources' section for AWS Lambda
 * deployments".
 */
function appSpecOf({ function: name, alias, from, to }: TrafficShift): string {
  const properties = { Name: name, Alias: alias, CurrentVersion: from, TargetVersion: to };
  const resource = { Type: 'AWS::Lambda::Function', Properties: properties };
  return JSON.stringify({ version: '0.0', Resources: [{ [name]: resource }] });
}

function unclear(
  { application, deploymentGroup, function: name, alias }: TrafficShift,
  cause: unknown,
): Problem {
  const group = `--application-name ${application} --deployment-group-name ${deploymentGroup}`;
  return new Problem(
    `It is unclear whether CodeDeploy has started to shift the traffic of ${name}:${alias}: its reply was lost.`,
    `Look with \`aws deploy list-deployments ${group} --include-only-statuses Created Queued InProgress\`; when none is left, run the job again.`,
    { cause },
  );
}

/** @throws Problem when AWS does not show the deployment */
export async function readDeployment(aws: RegionClient, id: string): Promise<DeploymentState> {
  const { GetDeploymentCommand } = await import('@aws-sdk/client-codedeploy');
  const codeDeploy = await connectTo(aws);
  const read: Send<DeploymentState> = async (options) => {
    const { deploymentInfo } = await codeDeploy.send(new GetDeploymentCommand({ deploymentId: id }), options);
    return deploymentOf(deploymentInfo ?? {});
  };
  return withErrorContext(
    attempt(aws, 'GetDeployment', `CodeDeploy deployment ${id}`, ':*:deploymentgroup:*'),
    () => aws.call(read, { quota: 'other', repeatable: true }),
  );
}

function deploymentOf({ status, errorInformation, rollbackInfo }: DeploymentInfo): DeploymentState {
  if (!status) throw new MalformedReply('GetDeployment was answered without a status');
  const message = [errorInformation?.message, rollbackInfo?.rollbackMessage].filter(Boolean).join(' ');
  const rollback = rollbackInfo?.rollbackDeploymentId;
  return { status: ENDED[status] ?? 'running', ...(message && { message }), ...(rollback && { rollback }) };
}

/** Created, Queued, InProgress, Baking, Ready and whatever else there will be are on the way to one of these. */
const ENDED: Record<string, DeploymentState['status']> = {
  Succeeded: 'succeeded',
  Failed: 'failed',
  Stopped: 'stopped',
};

/**
 * Stops a deployment and has CodeDeploy shift the traffic back; one that has ended is left alone.
 * @throws Problem when AWS refuses
 */
export async function stopDeployment(aws: RegionClient, id: string): Promise<void> {
  const { StopDeploymentCommand } = await import('@aws-sdk/client-codedeploy');
  const codeDeploy = await connectTo(aws);
  const command = new StopDeploymentCommand({ deploymentId: id, autoRollbackEnabled: true });
  const stop: Send<void> = async (options) => {
    const { status } = await codeDeploy.send(command, options);
    if (!status) throw new MalformedReply('StopDeployment was answered without a status');
  };
  await withErrorContext(attempt(aws, 'StopDeployment', `CodeDeploy deployment ${id}`), () =>
    aws.call(stop, { quota: 'other', repeatable: true }).catch((error: unknown) => {
      if (classifyError(error).code !== 'DeploymentAlreadyCompletedException') throw error;
    }),
  );
}

/** The CodeDeploy client is loaded only here. */
async function connectTo(aws: RegionClient): Promise<CodeDeployClient> {
  const { CodeDeployClient } = await import('@aws-sdk/client-codedeploy');
  return new CodeDeployClient(clientSettings(aws));
}

/** @param resource the end of the ARN that a policy needs; without it `*`. Source: service authorization reference */
function attempt(aws: RegionClient, action: string, subject: string, resource?: string): CallContext {
  return {
    service: 'AWS CodeDeploy',
    action: `codedeploy:${action}`,
    subject,
    resource: resource ? `arn:${aws.partition}:codedeploy:${aws.region}${resource}` : '*',
    region: aws.region,
  };
}
