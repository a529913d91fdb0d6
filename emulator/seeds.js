// Direct access to one account's region: putting things there without uploads, and looking at what is there.
// Seeds are there at once, whatever pendingMillis and readLagMillis say.

/** @import { AlarmState } from './alarms.js' */
/** @import { DeploymentError } from './deployment-plan.js' */
/** @import { Engine } from './engine.js' */
/** @import { FunctionSeed } from './function-seeds.js' */
/** @import { ReportSeed } from './log-seeds.js' */
/** @import { KnownVulnerability } from './inspector.js' */
/** @import { Point, Points } from './metrics.js' */
/** @import { AllowStatement } from './options.js' */
/** @import { ParameterType } from './parameters.js' */
/** @import { BucketSeed, KeySeed, ObjectView, UploadView } from './s3-seeds.js' */
/** @import { FunctionVersion, Layer, LambdaFunction, RegionState, Statement } from './state.js' */
/** @import { TrailSeed } from './trail.js' */
/** @import { Region } from './world.js' */

import { randomUUID } from 'node:crypto';
import { readArchive } from './archive.js';
import { partitionOf } from './arns.js';
import { alarmArn } from './alarms.js';
import { groupKey } from './deployment-plan.js';
import { seededFunction } from './function-seeds.js';
import { namedVersion } from './function-names.js';
import { withVulnerability } from './inspector.js';
import { withNewVersion } from './layers.js';
import { withReports } from './log-seeds.js';
import { metricKey } from './metrics.js';
import { refuseOddStatement } from './options.js';
import { withParameter } from './parameters.js';
import { objectsIn, seedBucket, seedKey, uploadsIn } from './s3-seeds.js';
import { sizedArchive, withoutContent } from './sized-archive.js';
import { functionAt, settled, withEntry, withLayer } from './state.js';
import { seededEvent } from './trail.js';
import { commit, globalOf, regionOf } from './world.js';
import { zipOf } from './zip.js';

/**
 * @typedef {object} LayerSeed
 * @property {string} name
 * @property {Record<string, string | Buffer>} [files] content by path; or
 * @property {Buffer} [zip] a ready archive; or
 * @property {number} [unzippedSize] bytes, of a made-up archive; 1024 by default
 * @property {number} [codeSize] bytes of the made-up archive
 * @property {boolean} [unreadable] its presigned URL answers 404
 * @property {string} [description]
 * @property {string[]} [compatibleRuntimes]
 * @property {string[]} [compatibleArchitectures]
 * @property {string} [licenseInfo]
 * @property {Date} [createdAt] now by default
 */

/**
 * @typedef {object} PolicySeed
 * @property {string} name of the layer
 * @property {number} version
 * @property {Statement[]} statements of any form; replace what the version had
 */

/**
 * @typedef {object} AlarmSeed
 * @property {string} name
 * @property {AlarmState} [state] OK by default
 * @property {string} [reason]
 * @property {boolean} [composite]
 */

/**
 * @typedef {object} MetricSeed
 * @property {'Invocations' | 'Errors' | 'Throttles' | 'Duration'} metric
 * @property {Record<string, string>} dimensions by name
 * @property {number[] | Points} values one a minute, the last one just now; or with the moment of each; or a
 *   function that is asked at every read. Replaces what the metric had.
 */

/**
 * @typedef {object} DeploymentGroupSeed
 * @property {string} application
 * @property {string} name
 * @property {string} [config] name of its deployment configuration, which says nothing of how it really goes
 * @property {number} [percent] share of the traffic that the target gets at once; 0..100, 10 by default
 * @property {number} [millis] until the alias moves as a whole; 1000 by default
 * @property {number} [startMillis] Created before that; 0 by default
 * @property {number} [stopMillis] how long a stop takes; 0 by default
 * @property {number} [rollbackMillis] how long the deployment takes that gives the traffic back; 0 by default
 * @property {DeploymentError} [fails] its deployments fail half-way
 * @property {string[]} [rollbackOn] DEPLOYMENT_FAILURE by default; without it a failed one leaves the alias as it is
 */

/**
 * @typedef {object} ParameterSeed
 * @property {string} name which may be one that only AWS can take, such as `/aws/service/…`
 * @property {string} value
 * @property {ParameterType} [type] String by default
 */

/** @typedef {{ value: string, version: number, type: ParameterType, description: string }} ParameterView */

/**
 * @typedef {object} RoleSeed
 * @property {string} name may have a path before it: `ci/reader`
 * @property {string[]} trusts ids of the accounts that may assume it
 * @property {string} [externalId] that must be given
 * @property {number} [maxSessionSeconds] 3600 by default
 * @property {AllowStatement[]} [allow] what it may do; as the emulator's option says without it
 */

/**
 * @typedef {object} RegionAccess
 * @property {ReadonlyMap<string, Layer>} layers as they are now
 * @property {ReadonlyMap<string, LambdaFunction>} functions as stored; `version` knows a function's state now
 * @property {(seed: FunctionSeed) => string} seedFunction returns its ARN; replaces a function of that name
 * @property {(seed: LayerSeed) => string} seedLayer adds a version and returns its ARN
 * @property {(seed: PolicySeed) => void} seedPolicy
 * @property {(seed: AlarmSeed) => string} seedAlarm returns its ARN; replaces an alarm of that name
 * @property {(name: string, state: AlarmState, reason?: string) => void} setAlarm
 * @property {(seed: MetricSeed) => void} seedMetric
 * @property {(seed: ReportSeed) => void} seedReports
 * @property {(seed: DeploymentGroupSeed) => void} seedDeploymentGroup
 * @property {(seed: ParameterSeed) => void} seedParameter adds a version to the parameter of that name
 * @property {(name: string) => ParameterView | undefined} parameter as it is now
 * @property {(seed: TrailSeed) => void} seedEvent of CloudTrail, besides those of the calls made here
 * @property {(seed: RoleSeed) => string} seedRole returns its ARN; roles belong to no region
 * @property {(seed: BucketSeed) => void} seedBucket replaces a bucket of that name
 * @property {(seed?: KeySeed) => string} seedKey of KMS; returns its ARN
 * @property {(seed: KnownVulnerability) => void} seedVulnerability one more that Amazon Inspector knows of a package
 * @property {(bucket: string) => ObjectView[]} objectsIn every version and delete marker
 * @property {(bucket: string) => UploadView[]} uploadsIn multipart uploads under way
 * @property {(name: string, qualifier?: string) => FunctionVersion} version by alias or number, or `$LATEST`
 * @property {(name: string, qualifier?: string) => string[]} layersOf ARNs in order
 * @property {(name: string, alias: string) => { version: string, weights: Record<string, number> }} aliasOf as it
 *   points now
 */

/** @param {Engine} engine @param {string} account @param {string} region @returns {RegionAccess} */
export function accessTo(engine, account, region) {
  const place = regionOf(engine.world, account, region);
  const { version, aliasOf } = views(engine, place);
  return {
    get layers() {
      return place.state.layers;
    },
    get functions() {
      return place.state.functions;
    },
    seedFunction: (seed) => seedFunction(engine, place, seed),
    seedLayer: (seed) => seedLayer(engine, place, seed),
    seedPolicy: (seed) => seedPolicy(engine, place, seed),
    seedAlarm: (seed) => seedAlarm(engine, place, seed),
    setAlarm: (name, state, reason) =>
      setAlarm(engine, place, { name, state, ...(reason !== undefined && { reason }) }),
    seedMetric: (seed) => seedMetric(engine, place, seed),
    seedReports: (seed) =>
      keep(engine, place, { ...place.state, logGroups: withReports(place.state.logGroups, seed) }),
    seedDeploymentGroup: (seed) => seedDeploymentGroup(engine, place, seed),
    seedParameter: (seed) => seedParameter(engine, place, seed),
    parameter: (name) => parameterIn(place, name),
    seedEvent: (seed) => seedEvent(engine, place, seed),
    seedRole: (seed) => seedRole(engine, place, seed),
    seedBucket: (seed) => seedBucket(engine, place, seed),
    seedKey: (seed = {}) => seedKey(engine, place, seed),
    seedVulnerability: (seed) => keep(engine, place, withVulnerability(place.state, seed)),
    objectsIn: (bucket) => objectsIn(place, bucket),
    uploadsIn: (bucket) => uploadsIn(place, bucket),
    version,
    layersOf: (name, qualifier) => version(name, qualifier).layers.map((layer) => layer.arn),
    aliasOf,
  };
}

/** What is there at the moment. @param {Engine} engine @param {Region} place */
function views(engine, place) {
  const now = () => engine.options.now();
  const functionNow = (/** @type {string} */ name) => {
    const lambda = place.state.functions.get(name);
    if (lambda === undefined) throw new Error(`no function ${name} in ${place.account}/${place.region}`);
    return functionAt(lambda, now());
  };
  return {
    version: (/** @type {string} */ name, qualifier = '$LATEST') => {
      const found = namedVersion(functionNow(name), qualifier);
      if (found === undefined) throw new Error(`no ${name}:${qualifier} in ${place.account}/${place.region}`);
      return settled(found, now());
    },
    aliasOf: (/** @type {string} */ name, /** @type {string} */ alias) => {
      const found = functionNow(name).aliases.get(alias);
      if (found === undefined)
        throw new Error(`no alias ${name}:${alias} in ${place.account}/${place.region}`);
      return { version: found.functionVersion, weights: { ...found.weights } };
    },
  };
}

/** @param {Engine} engine @param {Region} place @param {RegionState} state */
const keep = (engine, place, state) => commit(place, state, engine.options.now(), 0);

/** @param {Engine} engine @param {Region} place @param {LayerSeed} seed @returns {string} */
function seedLayer(engine, place, seed) {
  const content = seed.zip ?? (seed.files && zipOf(seed.files));
  const archive = content
    ? readArchive(content).archive
    : sizedArchive(seed.unzippedSize ?? 1024, seed.codeSize);
  const about = {
    Description: seed.description ?? '',
    ...(seed.compatibleRuntimes && { CompatibleRuntimes: seed.compatibleRuntimes }),
    ...(seed.compatibleArchitectures && { CompatibleArchitectures: seed.compatibleArchitectures }),
    ...(seed.licenseInfo !== undefined && { LicenseInfo: seed.licenseInfo }),
  };
  const kept = seed.unreadable ? withoutContent(archive) : archive;
  const { state, version } = withNewVersion(place.state, { name: seed.name, archive: kept }, about, {
    ...contextOf(engine, place),
    ...(seed.createdAt && { now: seed.createdAt.getTime() }),
  });
  keep(engine, place, state);
  return version.arn;
}

/** @param {Engine} engine @param {Region} place @param {PolicySeed} seed */
function seedPolicy(engine, place, { name, version: number, statements }) {
  const layer = place.state.layers.get(name);
  const version = layer?.versions.get(number);
  if (layer === undefined || version === undefined)
    throw new Error(`no ${name}:${number} in ${place.account}/${place.region}`);
  const policy = statements.length > 0 ? { revisionId: randomUUID(), statements } : undefined;
  const versions = withEntry(layer.versions, number, { ...version, policy });
  keep(engine, place, withLayer(place.state, name, { ...layer, versions }));
}

/** @param {Engine} engine @param {Region} place @param {FunctionSeed} seed @returns {string} */
function seedFunction(engine, place, seed) {
  const { lambda, arn } = seededFunction(engine.world, seed, contextOf(engine, place));
  keep(engine, place, { ...place.state, functions: place.state.functions.with(seed.name, lambda) });
  return arn;
}

/** @param {Engine} engine @param {Region} place @param {AlarmSeed} seed @returns {string} */
function seedAlarm(engine, place, { name, state = 'OK', reason = `seeded as ${state}`, composite = false }) {
  const alarm = { name, state, reason, composite, updatedAt: engine.options.now() };
  keep(engine, place, { ...place.state, alarms: withEntry(place.state.alarms, name, alarm) });
  return alarmArn(name, contextOf(engine, place));
}

/** @param {Engine} engine @param {Region} place @param {{ name: string, state: AlarmState, reason?: string }} change */
function setAlarm(engine, place, change) {
  const alarm = place.state.alarms.get(change.name);
  if (alarm === undefined) throw new Error(`no alarm ${change.name} in ${place.account}/${place.region}`);
  seedAlarm(engine, place, { ...change, composite: alarm.composite });
}

/** @param {Engine} engine @param {Region} place @param {MetricSeed} seed */
function seedMetric(engine, place, { metric, dimensions, values }) {
  const newest = engine.options.now() - 1;
  const dated = (/** @type {number | Point} */ value, /** @type {number} */ minutesAgo) =>
    typeof value === 'number' ? { at: newest - minutesAgo * 60_000, value } : value;
  const points =
    typeof values === 'function'
      ? values
      : values.map((value, index) => dated(value, values.length - 1 - index));
  const metrics = withEntry(place.state.metrics, metricKey(metric, dimensions), points);
  keep(engine, place, { ...place.state, metrics });
}

/** @param {Engine} engine @param {Region} place @param {DeploymentGroupSeed} seed */
function seedDeploymentGroup(engine, place, seed) {
  const group = {
    ...{
      config: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
      percent: 10,
      millis: 1000,
      startMillis: 0,
      stopMillis: 0,
      rollbackMillis: 0,
      fails: undefined,
    },
    ...{ rollbackOn: ['DEPLOYMENT_FAILURE'], ...seed },
  };
  const key = groupKey(seed.application, seed.name);
  keep(engine, place, {
    ...place.state,
    deploymentGroups: withEntry(place.state.deploymentGroups, key, group),
  });
}

/** @param {Engine} engine @param {Region} place @param {ParameterSeed} seed */
function seedParameter(engine, place, { name, value, type = 'String' }) {
  const before = place.state.parameters.get(name);
  const versions = [...(before?.versions ?? []), { value, modified: engine.options.now() }];
  const description = before?.description ?? '';
  keep(engine, place, withParameter(place.state, { name, type, description, versions }));
}

/** @param {Region} place @param {string} name @returns {ParameterView | undefined} */
function parameterIn({ state }, name) {
  const { versions = [], type = 'String', description = '' } = state.parameters.get(name) ?? {};
  const newest = versions.at(-1);
  return newest && { value: newest.value, version: versions.length, type, description };
}

/** @param {Engine} engine @param {Region} place @param {TrailSeed} seed */
function seedEvent(engine, place, seed) {
  const event = seededEvent(place, seed, engine.options.now());
  keep(engine, place, { ...place.state, trail: [...place.state.trail, event] });
}

/** @param {Engine} engine @param {Region} place @param {RoleSeed} seed @returns {string} */
function seedRole(
  engine,
  { account, region },
  { name, trusts, externalId, maxSessionSeconds = 3600, allow },
) {
  for (const statement of allow ?? []) refuseOddStatement(statement);
  const arn = `arn:${partitionOf(region)}:iam::${account}:role/${name}`;
  const place = globalOf(engine.world, account);
  const roles = withEntry(place.state.roles, arn, { arn, trusts, externalId, maxSessionSeconds, allow });
  keep(engine, place, { ...place.state, roles });
  return arn;
}

/** @param {Engine} engine @param {Region} place */
const contextOf = ({ options }, { account, region }) => ({
  ...{ account, region, partition: partitionOf(region), options },
  now: options.now(),
  newId: randomUUID,
});
