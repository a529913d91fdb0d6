import { resourceName } from '../lambda/arn.ts';
import { createHash } from 'node:crypto';
import { GetFunctionCommand, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import type { FunctionConfiguration, GetFunctionCommandOutput } from '@aws-sdk/client-lambda';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import type { CallContext } from './error-messages.ts';
import { MalformedReply } from './error-kind.ts';
import { functionKindOf, ownershipOf } from './function-kind.ts';
import type { FunctionKind, Ownership } from './function-kind.ts';

/** What a rollout needs to know of a function or one of its versions, at one moment. */
export interface FunctionState extends FunctionKind, Ownership {
  name: string;
  /** Without a qualifier, whatever was asked for. */
  arn: string;
  /** `$LATEST`, `$LATEST.PUBLISHED` or a number. */
  version: string;
  /** Changes at the start and at the end of every update; guards a write. */
  revisionId: string;
  /** ARNs of its layer versions, in the order in which they are merged. */
  layers: string[];
  /** Base64 of the SHA-256 of its zip, or the digest of its image. */
  codeSha256: string;
  /** Bytes of its zip; 0 for an image. */
  codeSize: number;
  /** What it runs with besides code and layers, as a hash. */
  settings: string;
  packageType: string;
  runtime?: string;
  architecture: string;
  state: string;
  /** Why it is in this state, in AWS's words. */
  stateReason?: string;
  /** Undefined while AWS has not decided, which counts as in progress. */
  lastUpdateStatus?: string;
  /** Why the last update failed, in AWS's words. */
  lastUpdateReason?: string;
  /** Seconds that an invocation may take. */
  timeout: number;
  /** The CloudWatch log group that it writes to, where AWS tells. */
  logGroup?: string;
}

/**
 * Reads a function by GetFunction, whose quota is 100 a second; the presigned code URL of the reply is dropped here.
 * @param nameOrArn without a qualifier
 * @param qualifier a version or an alias; without one it is `$LATEST`, the only one whose layers can be changed
 * @throws Problem when AWS does not show it
 */
export async function readFunction(
  aws: RegionClient,
  nameOrArn: string,
  qualifier?: string,
): Promise<FunctionState> {
  return getFunction(aws, { nameOrArn, qualifier }, (reply) => stateOf(reply, nameOrArn));
}

/** Where the zip of a function's `$LATEST` can be fetched. */
export interface LocatedCode {
  /** Bytes of the zip; 0 for an image. */
  size: number;
  /** Presigned: it goes nowhere but into the request. Undefined where AWS gives none. */
  location: string | undefined;
}

/**
 * Asks where a function's code is; the URL is good for ten minutes.
 * @throws Problem when AWS does not show the function
 */
export async function locateCode(aws: RegionClient, nameOrArn: string): Promise<LocatedCode> {
  return getFunction(aws, { nameOrArn }, (reply) => ({
    size: stateOf(reply, nameOrArn).codeSize,
    // Of an image there is a URI instead.
    location: reply.Code?.RepositoryType === 'S3' ? reply.Code.Location : undefined,
  }));
}

interface Asked {
  nameOrArn: string;
  qualifier?: string | undefined;
}

async function getFunction<T>(
  aws: RegionClient,
  { nameOrArn, qualifier }: Asked,
  take: (reply: GetFunctionCommandOutput) => T,
): Promise<T> {
  const input = { FunctionName: nameOrArn, ...(qualifier && { Qualifier: qualifier }) };
  const get: Send<T> = async (options) => take(await aws.lambda.send(new GetFunctionCommand(input), options));
  return withErrorContext(functionCallContext(aws, 'lambda:GetFunction', nameOrArn, qualifier), () =>
    aws.call(get, { quota: 'get-function', repeatable: true }),
  );
}

function stateOf(reply: GetFunctionCommandOutput, asked: string): FunctionState {
  const { Configuration: configuration = {} } = reply;
  const { FunctionName: name, FunctionArn: arn, Version: version, RevisionId: revisionId } = configuration;
  const { CodeSha256: codeSha256 } = configuration;
  const { LogGroup: logGroup } = configuration.LoggingConfig ?? {};
  if (!name || !arn || !version || !revisionId || !codeSha256)
    throw new MalformedReply(`GetFunction was answered without a configuration for ${asked}`, reply);
  return {
    name,
    arn: withoutQualifier(arn),
    version,
    revisionId,
    layers: layersOf(configuration),
    codeSha256,
    codeSize: configuration.CodeSize ?? 0,
    settings: settingsOf(configuration),
    ...kindOf(configuration),
    ...functionKindOf(configuration),
    ...ownershipOf(reply),
    ...conditionOf(configuration),
    timeout: configuration.Timeout ?? DEFAULT_TIMEOUT,
    ...(logGroup && { logGroup }),
  };
}

/** Seconds. Source: Lambda developer guide, "Configure Lambda function timeout". */
const DEFAULT_TIMEOUT = 3;

/**
 * What a function runs with besides its code and layers, as a hash: to be held against another one, and nothing of its
 * environment is kept. Members that AWS changes by itself are no part of it.
 */
function settingsOf(configuration: FunctionConfiguration): string {
  const { Runtime, Handler, Role, Timeout, MemorySize, Environment, VpcConfig, KMSKeyArn } = configuration;
  const { DeadLetterConfig, TracingConfig, EphemeralStorage, FileSystemConfigs } = configuration;
  const { SubnetIds = [], SecurityGroupIds = [] } = VpcConfig ?? {};
  const settings = [
    Runtime,
    Handler,
    Role,
    Timeout,
    MemorySize,
    KMSKeyArn,
    [...SubnetIds].sort(),
    [...SecurityGroupIds].sort(),
    Object.entries(Environment?.Variables ?? {}).sort(),
    DeadLetterConfig?.TargetArn,
    TracingConfig?.Mode,
    EphemeralStorage?.Size,
    FileSystemConfigs ?? [],
  ];
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex');
}

/** Where a function is in its life, and in the last update. */
function conditionOf(configuration: FunctionConfiguration) {
  const { StateReason: stateReason, LastUpdateStatus: lastUpdateStatus } = configuration;
  const { LastUpdateStatusReason: lastUpdateReason } = configuration;
  return {
    state: configuration.State ?? 'Active',
    ...(stateReason && { stateReason }),
    ...(lastUpdateStatus && { lastUpdateStatus }),
    ...(lastUpdateReason && { lastUpdateReason }),
  };
}

/** What a function is made for, as GetFunction and ListFunctions tell it. */
export function kindOf({ PackageType, Runtime: runtime, Architectures }: FunctionConfiguration) {
  return {
    packageType: PackageType ?? 'Zip',
    ...(runtime && { runtime }),
    architecture: Architectures?.[0] ?? 'x86_64',
  };
}

/** The ARNs of a function's layer versions, in order. */
export function layersOf({ Layers = [] }: FunctionConfiguration): string[] {
  return Layers.map(({ Arn }) => Arn ?? '');
}

/** `arn:aws:lambda:REGION:ACCOUNT:function:NAME` has seven parts. */
export function withoutQualifier(arn: string): string {
  return arn.split(':', 7).join(':');
}

/**
 * Replaces a function's whole layer list, but only if the function still is as it was read.
 * Throws what the SDK throws: the caller tells a conflict (409, 412) from a refusal.
 */
export async function writeLayers(
  aws: RegionClient,
  read: FunctionState,
  layers: readonly string[],
): Promise<void> {
  const input = { FunctionName: read.arn, Layers: [...layers], RevisionId: read.revisionId };
  const reply = await aws.call((options) =>
    aws.lambda.send(new UpdateFunctionConfigurationCommand(input), options),
  );
  if (!reply.RevisionId)
    throw new MalformedReply(`the update of ${read.name} was answered without a word`, reply);
}

/**
 * What we were doing to a function, for a message.
 * @param nameOrArn without a qualifier
 * @param qualifier where it was done to a version or an alias
 */
export function functionCallContext(
  aws: RegionClient,
  action: string,
  nameOrArn: string,
  qualifier?: string,
): CallContext {
  const name = resourceName(nameOrArn);
  const arn = nameOrArn.startsWith('arn:')
    ? nameOrArn
    : `arn:${aws.partition}:lambda:${aws.region}:*:function:${name}`;
  const suffix = qualifier ? `:${qualifier}` : '';
  return { action, subject: `function "${name}${suffix}"`, resource: `${arn}${suffix}`, region: aws.region };
}
