// Direct access to one account's region: putting things there without uploads, and looking at what is there.
// Seeds are there at once, whatever pendingMillis and readLagMillis say.

/** @import { AlarmState } from './alarms.js' */
/** @import { DeploymentError } from './deployment-plan.js' */
/** @import { Engine } from './engine.js' */
/** @import { FunctionSeed } from './function-seeds.js' */
/** @import { Point, Points } from './metrics.js' */
/** @import { FunctionVersion, Layer, LambdaFunction, RegionState } from './state.js' */
/** @import { Region } from './world.js' */

import { randomUUID } from 'node:crypto';
import { readArchive } from './archive.js';
import { partitionOf } from './arns.js';
import { alarmArn } from './alarms.js';
import { groupKey } from './deployment-plan.js';
import { seededFunction } from './function-seeds.js';
import { namedVersion } from './function-names.js';
import { withNewVersion } from './layers.js';
import { metricKey } from './metrics.js';
import { sizedArchive, withoutContent } from './sized-archive.js';
import { functionAt, settled, withEntry } from './state.js';
import { commit, regionOf } from './world.js';
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
 * @property {'Invocations' | 'Errors' | 'Throttles'} metric
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
 * @typedef {object} RegionAccess
 * @property {ReadonlyMap<string, Layer>} layers as they are now
 * @property {ReadonlyMap<string, LambdaFunction>} functions as stored; `version` knows a function's state now
 * @property {(seed: FunctionSeed) => string} seedFunction returns its ARN; replaces a function of that name
 * @property {(seed: LayerSeed) => string} seedLayer adds a version and returns its ARN
 * @property {(seed: AlarmSeed) => string} seedAlarm returns its ARN; replaces an alarm of that name
 * @property {(name: string, state: AlarmState, reason?: string) => void} setAlarm
 * @property {(seed: MetricSeed) => void} seedMetric
 * @property {(seed: DeploymentGroupSeed) => void} seedDeploymentGroup
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
    seedAlarm: (seed) => seedAlarm(engine, place, seed),
    setAlarm: (name, state, reason) =>
      setAlarm(engine, place, { name, state, ...(reason !== undefined && { reason }) }),
    seedMetric: (seed) => seedMetric(engine, place, seed),
    seedDeploymentGroup: (seed) => seedDeploymentGroup(engine, place, seed),
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
  const { state, version } = withNewVersion(
    place.state,
    { name: seed.name, archive: kept },
    about,
    contextOf(engine, place),
  );
  keep(engine, place, state);
  return version.arn;
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

/** @param {Engine} engine @param {Region} place */
const contextOf = ({ options }, { account, region }) => ({
  ...{ account, region, partition: partitionOf(region), options },
  now: options.now(),
  newId: randomUUID,
});
