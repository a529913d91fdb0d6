// What can be configured on a function, and how a new one starts.

/** @import { Archive } from './archive.js' */
/** @import { Context, Input } from './context.js' */
/** @import { AttachedLayer, Configuration, LambdaFunction } from './state.js' */

import { createHash } from 'node:crypto';
import { awsDate } from './dates.js';
import { badLayerArns } from './function-layers.js';
import { ARCHITECTURES, RUNTIMES, RUNTIMES_NAMED } from './runtimes.js';
import { length, oneOf, pattern, range } from './validation.js';

/** Constraints on what can be configured, at creation and later. @param {Input} input */
export const badConfiguration = (input) => [
  length(input.Description, 'description', 0, 256),
  oneOf(input.Runtime, 'runtime', RUNTIMES, `Member must satisfy enum value set: [${RUNTIMES_NAMED}]`),
  oneOf(
    input.Architectures,
    'architectures',
    ARCHITECTURES,
    'Member must satisfy constraint: [Member must satisfy enum value set: [x86_64, arm64], Member must not be null]',
  ),
  pattern(input.Role, 'role', 'arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+'),
  pattern(input.Handler, 'handler', '[^\\s]+'),
  length(input.Handler, 'handler', 0, 128),
  range(input.Timeout, 'timeout', 1, 900),
  range(input.MemorySize, 'memorySize', 128, 10_240),
  badLayerArns(input.Layers),
];

/** @typedef {Partial<Input> & Pick<Configuration, 'CapacityProviderConfig' | 'DurableConfig'> & { FunctionName: string }} Creation */

/**
 * A function that has just been created: Pending until `pendingMillis` are over.
 * @param {Creation} input a bare name, and what shall be configured
 * @param {Archive} archive
 * @param {AttachedLayer[]} layers
 * @param {Pick<Context, 'account' | 'region' | 'partition' | 'now' | 'newId' | 'options'>} context
 * @returns {LambdaFunction}
 */
export function newFunction(input, archive, layers, context) {
  const settling = {
    at: context.now + context.options.pendingMillis,
    revisionId: context.newId(),
    failure: undefined,
  };
  return {
    name: input.FunctionName,
    latest: {
      configuration: initial(input, archive, context),
      archive,
      layers,
      settling,
      lastGood: undefined,
    },
    versions: new Map(),
    latestPublished: undefined,
    nextVersion: 1,
    published: undefined,
    aliases: new Map(),
    tags: input.Tags ?? {},
    invoke: undefined,
    updateFailures: [],
    versionFailures: [],
    provisioned: {},
  };
}

/**
 * @param {Creation} input
 * @param {Archive} archive
 * @param {Pick<Context, 'account' | 'region' | 'partition' | 'now' | 'newId'>} context
 * @returns {Configuration}
 */
function initial(input, archive, context) {
  const {
    Runtime,
    Handler,
    Environment,
    Role = `arn:${context.partition}:iam::${context.account}:role/emulator`,
  } = input;
  return {
    FunctionName: input.FunctionName,
    ...(Runtime && { Runtime, RuntimeVersionConfig: runtimeVersion(Runtime, context) }),
    Role,
    ...(Handler && { Handler }),
    CodeSize: archive.codeSize,
    CodeSha256: archive.codeSha256,
    Description: input.Description ?? '',
    Timeout: input.Timeout ?? 3,
    MemorySize: input.MemorySize ?? 128,
    LastModified: awsDate(context.now),
    Version: '$LATEST',
    RevisionId: context.newId(),
    PackageType: input.PackageType ?? 'Zip',
    Architectures: input.Architectures ?? ['x86_64'],
    State: 'Pending',
    StateReason: 'The function is being created.',
    StateReasonCode: 'Creating',
    ...(Environment && { Environment: { Variables: Environment.Variables ?? {} } }),
    EphemeralStorage: { Size: 512 },
    TracingConfig: { Mode: 'PassThrough' },
    ...kindOf(input),
  };
}

/**
 * Functions of a capacity provider have no SnapStart and log JSON only. Source: Lambda developer guide, "Configuring JSON
 * and plain text log formats"; LocalStack's provider.py for the rest.
 * @param {Creation} input
 * @returns {Pick<Configuration, 'SnapStart' | 'CapacityProviderConfig' | 'DurableConfig' | 'LoggingConfig'>}
 */
function kindOf({ FunctionName, CapacityProviderConfig, DurableConfig }) {
  const LogGroup = `/aws/lambda/${FunctionName}`;
  const durable = DurableConfig && { DurableConfig };
  if (CapacityProviderConfig)
    return { ...durable, CapacityProviderConfig, LoggingConfig: { LogFormat: 'JSON', LogGroup } };
  const SnapStart = { ApplyOn: 'None', OptimizationStatus: 'Off' };
  return { ...durable, SnapStart, LoggingConfig: { LogFormat: 'Text', LogGroup } };
}

/** @param {string} runtime @param {Pick<Context, 'partition' | 'region'>} place */
export function runtimeVersion(runtime, { partition, region }) {
  const id = createHash('sha256').update(runtime).digest('hex');
  return { RuntimeVersionArn: `arn:${partition}:lambda:${region}::runtime:${id}` };
}
