// What one account has in one region, as immutable values: an operation makes a new state out of the old one.
// Time is not kept by timers: a function that is being updated knows when it will be done, and whoever reads
// it asks for the state at a moment (`settled`).

/** @import { Alarm } from './alarms.js' */
/** @import { Archive } from './archive.js' */
/** @import { Deployment, DeploymentGroup } from './deployment-plan.js' */
/** @import { LogGroup, LogQuery } from './logs.js' */
/** @import { Points } from './metrics.js' */
/** @import { Parameter } from './parameters.js' */
/** @import { Bucket } from './s3-buckets.js' */
/** @import { ObjectReference } from './s3-content.js' */
/** @import { KnownVulnerability } from './inspector.js' */
/** @import { Key } from './s3-encryption.js' */
/** @import { Role } from './sessions.js' */
/** @import { TrailEvent } from './trail.js' */

import { NamedMap } from './named-map.js';

/**
 * @typedef {object} RegionState
 * @property {NamedMap<Layer>} layers by name
 * @property {NamedMap<LambdaFunction>} functions by name
 * @property {ReadonlyMap<string, Alarm>} alarms by name
 * @property {ReadonlyMap<string, Points>} metrics by name and dimensions
 * @property {ReadonlyMap<string, LogGroup>} logGroups by name
 * @property {ReadonlyMap<string, LogQuery>} logQueries by id
 * @property {ReadonlyMap<string, DeploymentGroup>} deploymentGroups by application and name
 * @property {ReadonlyMap<string, Deployment>} deployments by id
 * @property {ReadonlyMap<string, Parameter>} parameters by name
 * @property {ReadonlyMap<string, Bucket>} buckets by name
 * @property {ReadonlyMap<string, Key>} keys of KMS by id
 * @property {ReadonlyMap<string, KnownVulnerability[]>} vulnerabilities by purl
 * @property {ReadonlyMap<string, Role>} roles by ARN, in the region of what belongs to none
 * @property {readonly TrailEvent[]} trail seeded events
 */

/**
 * @typedef {object} Layer
 * @property {number} nextVersion numbers are never used twice, also not after a delete
 * @property {ReadonlyMap<number, LayerVersion>} versions
 */

/**
 * @typedef {object} LayerVersion
 * @property {string} name
 * @property {number} version
 * @property {string} arn of the version
 * @property {string} layerArn
 * @property {string} description
 * @property {string} createdDate
 * @property {string[] | undefined} runtimes undefined when the publisher said nothing; may be empty
 * @property {string[] | undefined} architectures
 * @property {string | undefined} licenseInfo
 * @property {Archive} archive
 * @property {ObjectReference} [reference] where its content is, when Lambda keeps none
 * @property {LayerPolicy | undefined} policy
 */

/**
 * @typedef {object} LayerPolicy
 * @property {string} revisionId
 * @property {Statement[]} statements
 */

/**
 * @typedef {object} Statement as AddLayerVersionPermission makes it, or seeded with what it does not make
 * @property {string} Sid
 * @property {'Allow'} Effect
 * @property {string | Record<string, string | string[]>} Principal
 * @property {string | string[]} Action
 * @property {string | string[]} Resource
 * @property {Record<string, Record<string, string | string[]>>} [Condition]
 */

/**
 * @typedef {object} LambdaFunction
 * @property {string} name
 * @property {FunctionVersion} latest
 * @property {ReadonlyMap<number, FunctionVersion>} versions published ones
 * @property {{ version: FunctionVersion, content: unknown } | undefined} latestPublished `$LATEST.PUBLISHED`, and what it was
 *   made of; only functions of a capacity provider have it
 * @property {number} nextVersion
 * @property {{ number: number, content: unknown } | undefined} published the last one, and what it was made of
 * @property {ReadonlyMap<string, Alias>} aliases by name
 * @property {Readonly<Record<string, string>>} tags
 * @property {Invocable | undefined} invoke what an invocation answers; undefined echoes the event
 * @property {readonly Failure[]} updateFailures how the next updates end; when there is none they succeed
 * @property {readonly Failure[]} versionFailures how the next published versions end
 * @property {Readonly<Record<string, number>>} provisioned concurrency by alias or version
 */

/**
 * @callback Invocable
 * @param {unknown} event
 * @param {InvocationContext} context
 * @returns {unknown} the reply, or a promise of it
 */

/**
 * @typedef {object} InvocationContext what a handler gets to know
 * @property {string} functionName
 * @property {string} functionVersion
 * @property {string} invokedFunctionArn
 * @property {string} awsRequestId
 * @property {string[]} layers ARNs
 * @property {(line: string) => void} log
 */

/**
 * @typedef {object} Failure
 * @property {string} code a LastUpdateStatusReasonCode
 * @property {string} reason
 */

/**
 * @typedef {object} FunctionVersion `$LATEST` or a published version
 * @property {Configuration} configuration
 * @property {Archive} archive
 * @property {AttachedLayer[]} layers
 * @property {Settling | undefined} settling set while Pending or InProgress
 * @property {FunctionVersion | undefined} lastGood what is invoked while an update runs, and after it failed
 */

/**
 * @typedef {object} Settling
 * @property {number} at milliseconds since the epoch
 * @property {string} revisionId the id it has from then on
 * @property {Failure | undefined} failure
 */

/**
 * @typedef {object} AttachedLayer
 * @property {string} arn
 * @property {number} codeSize zipped bytes
 * @property {number} unzippedSize bytes
 */

/**
 * @typedef {object} Configuration a FunctionConfiguration as the API shows it, without FunctionArn and Layers
 * @property {string} FunctionName
 * @property {string} [Runtime]
 * @property {string} Role
 * @property {string} [Handler]
 * @property {number} CodeSize
 * @property {string} CodeSha256
 * @property {string} Description
 * @property {number} Timeout seconds
 * @property {number} MemorySize MiB
 * @property {string} LastModified
 * @property {string} Version
 * @property {string} RevisionId
 * @property {'Zip' | 'Image'} PackageType
 * @property {string[]} Architectures
 * @property {string} State
 * @property {string} [StateReason]
 * @property {string} [StateReasonCode]
 * @property {string} [LastUpdateStatus]
 * @property {string} [LastUpdateStatusReason]
 * @property {string} [LastUpdateStatusReasonCode]
 * @property {{ Variables: Record<string, string> }} [Environment]
 * @property {{ Size: number }} EphemeralStorage
 * @property {{ Mode: string }} TracingConfig
 * @property {{ RuntimeVersionArn: string }} [RuntimeVersionConfig]
 * @property {{ ApplyOn: string, OptimizationStatus: string }} [SnapStart] functions of a capacity provider have none
 * @property {CapacityProviderConfig} [CapacityProviderConfig] of a function of Lambda Managed Instances
 * @property {{ ExecutionTimeout: number, RetentionPeriodInDays: number }} [DurableConfig] seconds and days
 * @property {{ LogFormat: string, LogGroup: string }} LoggingConfig
 */

/**
 * @typedef {{ LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: string,
 *   PerExecutionEnvironmentMaxConcurrency: number, ExecutionEnvironmentMemoryGiBPerVCpu: number } }} CapacityProviderConfig
 */

/**
 * @typedef {object} Alias
 * @property {string} name
 * @property {string} functionVersion
 * @property {string} description
 * @property {string} revisionId
 * @property {Readonly<Record<string, number>> | undefined} weights share of the traffic by version, 0..1
 * @property {string} [deployment] id of the deployment that moves it
 * @property {readonly AliasMove[]} [moves] what that deployment will still do to it, earliest first
 */

/**
 * @typedef {Pick<Alias, 'functionVersion' | 'weights' | 'revisionId'> & { at: number }} AliasMove where an alias
 * points from a moment on, in milliseconds since the epoch
 */

/** @returns {RegionState} */
export const emptyState = () => ({
  layers: new NamedMap(),
  functions: new NamedMap(),
  alarms: new Map(),
  metrics: new Map(),
  logGroups: new Map(),
  logQueries: new Map(),
  deploymentGroups: new Map(),
  deployments: new Map(),
  parameters: new Map(),
  buckets: new Map(),
  keys: new Map(),
  vulnerabilities: new Map(),
  roles: new Map(),
  trail: [],
});

/**
 * A copy of a map with one entry set.
 * @template Key, Value
 * @param {ReadonlyMap<Key, Value>} map
 * @param {Key} key
 * @param {Value} value
 * @returns {ReadonlyMap<Key, Value>}
 */
export const withEntry = (map, key, value) => new Map(map).set(key, value);

/**
 * A copy of a map without one entry.
 * @template Key, Value
 * @param {ReadonlyMap<Key, Value>} map
 * @param {Key} key
 * @returns {ReadonlyMap<Key, Value>}
 */
export function withoutEntry(map, key) {
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}

/** @param {RegionState} state @param {LambdaFunction} changed @returns {RegionState} */
export const withFunction = (state, changed) => ({
  ...state,
  functions: state.functions.with(changed.name, changed),
});

/** @param {RegionState} state @param {string} name @param {Layer} layer @returns {RegionState} */
export const withLayer = (state, name, layer) => ({ ...state, layers: state.layers.with(name, layer) });

/**
 * A function as it is at a moment: `$LATEST` and where its aliases point; published versions are settled when read.
 * @param {LambdaFunction} lambda
 * @param {number} now milliseconds since the epoch
 * @returns {LambdaFunction}
 */
export function functionAt(lambda, now) {
  const moving = [...lambda.aliases.values()].some(({ moves = [] }) => moves.length > 0);
  const aliases = moving
    ? new Map([...lambda.aliases].map(([name, alias]) => [name, aliasAt(alias, now)]))
    : lambda.aliases;
  return { ...lambda, latest: settled(lambda.latest, now), aliases };
}

/** @param {Alias} alias @param {number} now @returns {Alias} */
export function aliasAt(alias, now) {
  const due = alias.moves?.findLast((move) => move.at <= now);
  if (due === undefined) return alias;
  const { functionVersion, weights, revisionId } = due;
  return {
    ...alias,
    functionVersion,
    weights,
    revisionId,
    moves: alias.moves?.filter((move) => move.at > now) ?? [],
  };
}

/**
 * A function version as it is at a moment.
 * @param {FunctionVersion} version
 * @param {number} now milliseconds since the epoch
 * @returns {FunctionVersion}
 */
export function settled(version, now) {
  const { settling } = version;
  if (settling === undefined || now < settling.at) return version;
  const configuration = settledConfiguration(version.configuration, settling);
  const lastGood = settling.failure === undefined ? undefined : version.lastGood;
  return { ...version, configuration, settling: undefined, lastGood };
}

/** @param {Configuration} configuration @param {Settling} settling @returns {Configuration} */
function settledConfiguration(configuration, settling) {
  const { revisionId: RevisionId, failure } = settling;
  const kept = withoutReasons(configuration);
  if (failure === undefined)
    return { ...kept, RevisionId, State: settledState(configuration), LastUpdateStatus: 'Successful' };
  const { code, reason } = failure;
  const failedUpdate = {
    ...{ LastUpdateStatus: 'Failed', LastUpdateStatusReason: reason, LastUpdateStatusReasonCode: code },
  };
  if (configuration.State === 'Pending') {
    // Only `$LATEST.PUBLISHED` has an update in progress while it is Pending.
    const update = configuration.LastUpdateStatus === undefined ? {} : failedUpdate;
    return { ...kept, ...update, RevisionId, State: 'Failed', StateReason: reason, StateReasonCode: code };
  }
  return { ...kept, ...failedUpdate, RevisionId };
}

/**
 * Of a function of a capacity provider only published versions run; its `$LATEST` can be changed and not invoked.
 * Source: AWS's answers as LocalStack's tests of Lambda Managed Instances have them (version_manager.py, provider.py).
 * @param {Configuration} configuration
 */
export const settledState = ({ CapacityProviderConfig, Version }) =>
  CapacityProviderConfig !== undefined && Version === '$LATEST' ? 'ActiveNonInvocable' : 'Active';

/** @param {Configuration} configuration @returns {Configuration} */
export function withoutReasons(configuration) {
  const copy = { ...configuration };
  delete copy.StateReason;
  delete copy.StateReasonCode;
  delete copy.LastUpdateStatusReason;
  delete copy.LastUpdateStatusReasonCode;
  return copy;
}

/**
 * What an invocation runs: the version itself, or what worked before while it is not (yet) good.
 * @param {FunctionVersion} version
 */
export const serving = (version) => version.lastGood ?? version;
