// Direct access to one account's region: putting things there without uploads, and looking at what is there.
// Seeds are there at once, whatever pendingMillis and readLagMillis say.

/** @import { Archive } from './archive.js' */
/** @import { Engine } from './engine.js' */
/** @import { Alias, AttachedLayer, Failure, FunctionVersion } from './state.js' */
/** @import { Invocable, Layer, LambdaFunction } from './state.js' */
/** @import { Region } from './world.js' */

import { createHash, randomUUID } from 'node:crypto';
import { readArchive } from './archive.js';
import { functionArn, parseLayerArn, partitionOf } from './arns.js';
import { namedVersion } from './function-names.js';
import { withPublished } from './function-versions.js';
import { newFunction } from './function-configuration.js';
import { withNewVersion } from './layers.js';
import { settled } from './state.js';
import { commit, layerVersionIn, regionOf } from './world.js';
import { zipOf } from './zip.js';

/**
 * @typedef {object} FunctionSeed
 * @property {string} name
 * @property {string[]} [layers] version ARNs; they need not exist
 * @property {string} [runtime]
 * @property {string} [handler]
 * @property {string} [role]
 * @property {string} [description]
 * @property {string[]} [architectures]
 * @property {'Zip' | 'Image'} [packageType]
 * @property {number} [codeSize] zipped bytes
 * @property {number} [unzippedSize] bytes
 * @property {number} [memorySize] MiB
 * @property {number} [timeout] seconds
 * @property {Record<string, string>} [environment]
 * @property {Record<string, string>} [tags]
 * @property {string} [state] Active by default
 * @property {number} [versions] how many published versions, all alike; 0 by default
 * @property {Record<string, string | { version: string, weights?: Record<string, number> }>} [aliases]
 * @property {Failure[]} [updateFailures] how its next updates end
 * @property {Failure[]} [versionFailures] how its next published versions end
 * @property {Invocable} [invoke] answers invocations; what it throws becomes a FunctionError
 */

/**
 * @typedef {object} LayerSeed
 * @property {string} name
 * @property {Record<string, string | Buffer>} [files] content by path; or
 * @property {number} [unzippedSize] bytes, for a layer without content; or
 * @property {Buffer} [zip] a ready archive
 * @property {string} [description]
 * @property {string[]} [compatibleRuntimes]
 * @property {string[]} [compatibleArchitectures]
 * @property {string} [licenseInfo]
 */

/**
 * @typedef {object} RegionAccess
 * @property {ReadonlyMap<string, Layer>} layers as they are now
 * @property {ReadonlyMap<string, LambdaFunction>} functions as stored; `version` knows a function's state now
 * @property {(seed: FunctionSeed) => string} seedFunction returns its ARN; replaces a function of that name
 * @property {(seed: LayerSeed) => string} seedLayer adds a version and returns its ARN
 * @property {(name: string, qualifier?: string) => FunctionVersion} version by alias or number, or `$LATEST`
 * @property {(name: string, qualifier?: string) => string[]} layersOf ARNs in order
 */

/** @param {Engine} engine @param {string} account @param {string} region @returns {RegionAccess} */
export function accessTo(engine, account, region) {
  const place = regionOf(engine.world, account, region);
  const version = (/** @type {string} */ name, qualifier = '$LATEST') => {
    const lambda = place.state.functions.get(name);
    const found = lambda && namedVersion(lambda, qualifier);
    if (found === undefined) throw new Error(`no function ${name}:${qualifier} in ${account}/${region}`);
    return settled(found, engine.options.now());
  };
  return {
    get layers() {
      return place.state.layers;
    },
    get functions() {
      return place.state.functions;
    },
    seedFunction: (seed) => seedFunction(engine, place, seed),
    seedLayer: (seed) => seedLayer(engine, place, seed),
    version,
    layersOf: (name, qualifier) => version(name, qualifier).layers.map((layer) => layer.arn),
  };
}

/** @param {Engine} engine @param {Region} place @param {LayerSeed} seed @returns {string} */
function seedLayer(engine, place, seed) {
  const content = seed.zip ?? (seed.files && zipOf(seed.files));
  const archive = content
    ? readArchive(content).archive
    : sizedArchive(seed.name, 1024, seed.unzippedSize ?? 1024);
  const about = {
    Description: seed.description ?? '',
    ...(seed.compatibleRuntimes && { CompatibleRuntimes: seed.compatibleRuntimes }),
    ...(seed.compatibleArchitectures && { CompatibleArchitectures: seed.compatibleArchitectures }),
    ...(seed.licenseInfo !== undefined && { LicenseInfo: seed.licenseInfo }),
  };
  const { state, version } = withNewVersion(
    place.state,
    { name: seed.name, archive },
    about,
    contextOf(engine, place),
  );
  commit(place, state, engine.options.now(), 0);
  return version.arn;
}

/** @param {Engine} engine @param {Region} place @param {FunctionSeed} seed @returns {string} */
function seedFunction(engine, place, seed) {
  const context = contextOf(engine, place);
  const image = seed.packageType === 'Image';
  const input = {
    ...(!image && { Runtime: seed.runtime ?? 'nodejs24.x', Handler: seed.handler ?? 'index.handler' }),
    ...(seed.role !== undefined && { Role: seed.role }),
    ...(seed.architectures && { Architectures: seed.architectures }),
    ...(seed.environment && { Environment: { Variables: seed.environment } }),
    ...{ Description: seed.description ?? '', PackageType: seed.packageType ?? /** @type {const} */ ('Zip') },
    ...{ MemorySize: seed.memorySize ?? 128, Timeout: seed.timeout ?? 3, Tags: seed.tags ?? {} },
  };
  const archive = sizedArchive(seed.name, seed.codeSize ?? 1024, seed.unzippedSize ?? 4096);
  const layers = (seed.layers ?? []).map((arn) => seededLayer(engine, arn));
  const lambda = finished(
    newFunction({ ...input, FunctionName: seed.name }, archive, layers, context),
    seed,
    context,
  );
  // In place, so that ten thousand seeds take no ten thousand copies of the map.
  /** @type {Map<string, LambdaFunction>} */ (place.state.functions).set(seed.name, lambda);
  commit(place, place.state, engine.options.now(), 0);
  return functionArn(context, seed.name);
}

/**
 * @param {LambdaFunction} created
 * @param {FunctionSeed} seed
 * @param {ReturnType<typeof contextOf>} context
 * @returns {LambdaFunction}
 */
function finished(created, seed, context) {
  const latest = settled(created.latest, Infinity);
  const configuration = { ...latest.configuration, State: seed.state ?? 'Active' };
  /** @type {LambdaFunction} */
  let lambda = { ...created, latest: { ...latest, configuration } };
  for (let n = 0; n < (seed.versions ?? 0); n += 1) {
    const published = withPublished(lambda, {}, context);
    const number = published.lambda.nextVersion - 1;
    const versions = new Map(published.lambda.versions).set(number, settled(published.version, Infinity));
    lambda = { ...published.lambda, versions };
  }
  const { updateFailures = [], versionFailures = [], invoke } = seed;
  return { ...lambda, aliases: seededAliases(seed), updateFailures, versionFailures, invoke };
}

/** @param {FunctionSeed} seed @returns {ReadonlyMap<string, Alias>} */
function seededAliases({ aliases = {} }) {
  const entries = Object.entries(aliases).map(([name, target]) => {
    const { version, weights } =
      typeof target === 'string' ? { version: target, weights: undefined } : target;
    const alias = { name, functionVersion: version, description: '', revisionId: randomUUID(), weights };
    return /** @type {[string, Alias]} */ ([name, alias]);
  });
  return new Map(entries);
}

/** @param {Engine} engine @param {string} arn @returns {AttachedLayer} */
function seededLayer({ world }, arn) {
  const parsed = parseLayerArn(arn);
  const archive = parsed && layerVersionIn(world, parsed)?.archive;
  return { arn, codeSize: archive?.codeSize ?? 1024, unzippedSize: archive?.unzippedSize ?? 1024 };
}

/** @param {string} name @param {number} codeSize @param {number} unzippedSize @returns {Archive} */
const sizedArchive = (name, codeSize, unzippedSize) => ({
  codeSha256: createHash('sha256')
    .update(`${name} ${codeSize} ${unzippedSize} ${randomUUID()}`)
    .digest('base64'),
  ...{ codeSize, unzippedSize, bytes: undefined },
});

/** @param {Engine} engine @param {Region} place */
const contextOf = ({ options }, { account, region }) => ({
  ...{ account, region, partition: partitionOf(region), options },
  now: options.now(),
  newId: randomUUID,
});
