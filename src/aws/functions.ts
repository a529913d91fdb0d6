import { GetFunctionCommand, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import type { FunctionConfiguration } from '@aws-sdk/client-lambda';
import type { Connection } from './connection.js';
import { explained } from './explain.js';
import type { Attempt } from './explain.js';

/** What a rollout needs to know of a function, at one moment. */
export interface FunctionState {
  name: string;
  arn: string;
  /** Changes at the start and at the end of every update; guards a write. */
  revisionId: string;
  /** ARNs of its layer versions, in the order in which they are merged. */
  layers: string[];
  packageType: string;
  runtime?: string;
  architecture: string;
  state: string;
  /** Undefined while AWS has not decided, which counts as in progress. */
  lastUpdateStatus?: string;
  /** Why the last update failed, in AWS's words. */
  lastUpdateReason?: string;
}

/**
 * Reads a function by GetFunction, whose quota is 100 a second; the presigned code URL of the reply is dropped here.
 * @param nameOrArn without a qualifier: `$LATEST` is the only one whose layers can be changed
 */
export async function readFunction(aws: Connection, nameOrArn: string): Promise<FunctionState> {
  const read = async (options: { abortSignal: AbortSignal }) => {
    const reply = await aws.lambda.send(new GetFunctionCommand({ FunctionName: nameOrArn }), options);
    return stateOf(reply.Configuration ?? {}, nameOrArn);
  };
  return explained(functionAttempt(aws, 'lambda:GetFunction', nameOrArn), () =>
    aws.call(read, { quota: 'get-function', repeatable: true }),
  );
}

function stateOf(configuration: FunctionConfiguration, asked: string): FunctionState {
  const { FunctionName: name, FunctionArn: arn, RevisionId: revisionId } = configuration;
  if (!name || !arn || !revisionId)
    throw new Error(`GetFunction answered without a configuration for ${asked}`);
  const {
    Runtime: runtime,
    LastUpdateStatus: lastUpdateStatus,
    LastUpdateStatusReason: lastUpdateReason,
  } = configuration;
  return {
    name,
    arn,
    revisionId,
    layers: (configuration.Layers ?? []).map((layer) => layer.Arn ?? ''),
    packageType: configuration.PackageType ?? 'Zip',
    architecture: configuration.Architectures?.[0] ?? 'x86_64',
    state: configuration.State ?? 'Active',
    ...(runtime && { runtime }),
    ...(lastUpdateStatus && { lastUpdateStatus }),
    ...(lastUpdateReason && { lastUpdateReason }),
  };
}

/**
 * Replaces a function's whole layer list, but only if the function still is as it was read.
 * Throws what the SDK throws: the caller tells a conflict (409, 412) from a refusal.
 */
export async function writeLayers(
  aws: Connection,
  read: FunctionState,
  layers: readonly string[],
): Promise<void> {
  const input = { FunctionName: read.arn, Layers: [...layers], RevisionId: read.revisionId };
  const reply = await aws.call((options) =>
    aws.lambda.send(new UpdateFunctionConfigurationCommand(input), options),
  );
  if (!reply.RevisionId) throw new Error(`the update of ${read.name} was answered without a word`);
}

export function functionAttempt(aws: Connection, action: string, nameOrArn: string): Attempt {
  const name = nameOrArn.split(':').at(-1) ?? nameOrArn;
  const resource = nameOrArn.startsWith('arn:')
    ? nameOrArn
    : `arn:${aws.partition}:lambda:${aws.region}:*:function:${name}`;
  return { action, subject: `function "${name}"`, resource, region: aws.region };
}
