// A function as a seed describes it.

/** @import { Archive } from './archive.js' */
/** @import { Context } from './context.js' */
/** @import { ListedFile } from './sized-archive.js' */
/** @import { Alias, AttachedLayer, Failure, FunctionVersion, Invocable, LambdaFunction } from './state.js' */
/** @import { World } from './world.js' */

import { randomUUID } from 'node:crypto';
import { readArchive } from './archive.js';
import { functionArn, parseLayerArn } from './arns.js';
import { newFunction } from './function-configuration.js';
import { withLatestPublished, withPublished } from './function-versions.js';
import { listedArchive, sizedArchive, withoutContent } from './sized-archive.js';
import { settled, settledState } from './state.js';
import { layerVersionIn } from './world.js';
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
 * @property {Record<string, string | Buffer>} [files] code by path; or
 * @property {Buffer} [zip] a ready archive; or
 * @property {readonly ListedFile[]} [listed] files that a made-up archive lists and does not hold; or
 * @property {number} [unzippedSize] bytes, of a made-up archive; 4096 by default
 * @property {number} [codeSize] bytes of the made-up archive
 * @property {boolean} [unreadable] its presigned URL answers 404
 * @property {number} [memorySize] MiB
 * @property {number} [timeout] seconds
 * @property {Record<string, string>} [environment]
 * @property {Record<string, string>} [tags]
 * @property {string} [capacityProvider] name of the capacity provider that it runs on; and then
 * @property {PublishedSeed | false} [latestPublished] its `$LATEST.PUBLISHED`; as `$LATEST` is by default, false: none
 * @property {{ executionTimeout?: number, retentionDays?: number }} [durable] seconds and days; 60 and 7 by default
 * @property {boolean} [snapStart] it takes snapshots of published versions
 * @property {string} [logGroup] `/aws/lambda/` and its name by default
 * @property {string} [state] Active by default
 * @property {string} [lastUpdateStatus] Successful by default; stays as it is
 * @property {number} [versions] how many published versions, all alike; 0 by default; or
 * @property {PublishedSeed[]} [published] its published versions, from 1 on
 * @property {Record<string, string | { version: string, weights?: Record<string, number> }>} [aliases]
 * @property {Record<string, number>} [provisioned] concurrency by alias or version
 * @property {Failure[]} [updateFailures] how its next updates end
 * @property {Failure[]} [versionFailures] how its next published versions end
 * @property {Invocable} [invoke] answers invocations; what it throws becomes a FunctionError
 */

/**
 * @typedef {object} PublishedSeed a published version, as `$LATEST` is but for
 * @property {string[]} [layers] version ARNs
 * @property {string} [codeSha256]
 * @property {string} [description]
 */

/** @typedef {Pick<Context, 'account' | 'region' | 'partition' | 'now' | 'newId' | 'options'>} SeedContext */

/**
 * @param {World} world
 * @param {FunctionSeed} seed
 * @param {SeedContext} context
 * @returns {{ lambda: LambdaFunction, arn: string }}
 */
export function seededFunction(world, seed, context) {
  const layersOf = (/** @type {string[]} */ arns) => arns.map((arn) => attached(world, arn));
  refuseOddKind(seed);
  const created = newFunction(inputOf(seed, context), archiveOf(seed), layersOf(seed.layers ?? []), context);
  const latest = settled(created.latest, Infinity);
  const configuration = {
    ...{ ...latest.configuration, State: seed.state ?? settledState(latest.configuration) },
    ...(seed.snapStart && { SnapStart: { ApplyOn: 'PublishedVersions', OptimizationStatus: 'Off' } }),
    ...(seed.lastUpdateStatus !== undefined && { LastUpdateStatus: seed.lastUpdateStatus }),
    ...(seed.logGroup !== undefined && {
      LoggingConfig: { ...latest.configuration.LoggingConfig, LogGroup: seed.logGroup },
    }),
  };
  const settledOne = { ...created, latest: { ...latest, configuration } };
  const { updateFailures = [], versionFailures = [], provisioned = {}, invoke } = seed;
  const lambda = {
    ...withSeededLatest(withVersions(settledOne, versionsOf(seed), { layersOf, context }), seed, {
      layersOf,
      context,
    }),
    ...{ aliases: aliasesOf(seed), updateFailures, versionFailures, provisioned, invoke },
  };
  return { lambda, arn: functionArn(context, seed.name) };
}

/** What AWS has no functions of. @param {FunctionSeed} seed */
function refuseOddKind({ name, capacityProvider, latestPublished, snapStart, provisioned }) {
  if (capacityProvider !== undefined && (snapStart || provisioned))
    throw new Error(
      `${name}: SnapStart and provisioned concurrency are not for functions of a capacity provider`,
    );
  if (capacityProvider === undefined && latestPublished)
    throw new Error(`${name}: only functions of a capacity provider have a $LATEST.PUBLISHED`);
}

/** @param {FunctionSeed} seed @param {SeedContext} place */
function inputOf(seed, { partition, region, account }) {
  const image = seed.packageType === 'Image';
  return {
    ...(!image && { Runtime: seed.runtime ?? 'nodejs24.x', Handler: seed.handler ?? 'index.handler' }),
    ...(seed.role !== undefined && { Role: seed.role }),
    ...(seed.architectures && { Architectures: seed.architectures }),
    ...(seed.environment && { Environment: { Variables: seed.environment } }),
    ...(seed.capacityProvider !== undefined && {
      CapacityProviderConfig: {
        LambdaManagedInstancesCapacityProviderConfig: {
          CapacityProviderArn: `arn:${partition}:lambda:${region}:${account}:capacity-provider:${seed.capacityProvider}`,
          ...{ PerExecutionEnvironmentMaxConcurrency: 16, ExecutionEnvironmentMemoryGiBPerVCpu: 2 },
        },
      },
    }),
    ...(seed.durable && {
      DurableConfig: {
        ExecutionTimeout: seed.durable.executionTimeout ?? 60,
        RetentionPeriodInDays: seed.durable.retentionDays ?? 7,
      },
    }),
    ...{ Description: seed.description ?? '', PackageType: seed.packageType ?? /** @type {const} */ ('Zip') },
    ...{ MemorySize: seed.memorySize ?? 128, Timeout: seed.timeout ?? 3, Tags: seed.tags ?? {} },
    FunctionName: seed.name,
  };
}

/** @param {FunctionSeed} seed @returns {Archive} */
function archiveOf({ files, zip, listed, unzippedSize = 4096, codeSize, unreadable }) {
  if (listed) return listedArchive(listed);
  const content = zip ?? (files && zipOf(files));
  const archive = content ? readArchive(content).archive : sizedArchive(unzippedSize, codeSize);
  return unreadable ? withoutContent(archive) : archive;
}

/** @param {World} world @param {string} arn @returns {AttachedLayer} */
function attached(world, arn) {
  const parsed = parseLayerArn(arn);
  const archive = parsed && layerVersionIn(world, parsed)?.archive;
  return { arn, codeSize: archive?.codeSize ?? 1024, unzippedSize: archive?.unzippedSize ?? 1024 };
}

/** @param {FunctionSeed} seed @returns {PublishedSeed[]} */
const versionsOf = ({ versions = 0, published }) => published ?? Array.from({ length: versions }, () => ({}));

/**
 * @param {LambdaFunction} lambda
 * @param {PublishedSeed[]} seeds
 * @param {{ layersOf: (arns: string[]) => AttachedLayer[], context: SeedContext }} how
 * @returns {LambdaFunction} with `$LATEST` as it was
 */
function withVersions(lambda, seeds, { layersOf, context }) {
  let changing = lambda;
  for (const { layers, codeSha256: CodeSha256, description: Description } of seeds) {
    /** @type {FunctionVersion} */
    const content = {
      ...lambda.latest,
      ...(layers && { layers: layersOf(layers) }),
      configuration: { ...changing.latest.configuration, ...(CodeSha256 !== undefined && { CodeSha256 }) },
    };
    const { lambda: after, version } = withPublished(
      { ...changing, latest: content },
      { ...(Description !== undefined && { Description }) },
      context,
    );
    const versions = new Map(after.versions).set(after.nextVersion - 1, settled(version, Infinity));
    const configuration = {
      ...lambda.latest.configuration,
      RevisionId: after.latest.configuration.RevisionId,
    };
    changing = { ...after, versions, latest: { ...lambda.latest, configuration } };
  }
  return changing;
}

/**
 * @param {LambdaFunction} lambda
 * @param {FunctionSeed} seed
 * @param {{ layersOf: (arns: string[]) => AttachedLayer[], context: SeedContext }} how
 * @returns {LambdaFunction} with `$LATEST.PUBLISHED`, where it has one, and `$LATEST` as it was
 */
function withSeededLatest(lambda, { capacityProvider, latestPublished = {} }, { layersOf, context }) {
  if (capacityProvider === undefined || latestPublished === false) return lambda;
  const { layers, codeSha256: CodeSha256, description: Description } = latestPublished;
  const { configuration } = lambda.latest;
  const content = {
    ...lambda.latest,
    ...(layers && { layers: layersOf(layers) }),
    configuration: { ...configuration, ...(CodeSha256 !== undefined && { CodeSha256 }) },
  };
  const given = Description === undefined ? {} : { Description };
  const published = withLatestPublished({ ...lambda, latest: content }, given, context).lambda
    .latestPublished;
  const version = published && settled(published.version, Infinity);
  return { ...lambda, latestPublished: version && { ...published, version } };
}

/** @param {FunctionSeed} seed @returns {ReadonlyMap<string, Alias>} */
function aliasesOf({ aliases = {} }) {
  const entries = Object.entries(aliases).map(([name, target]) => {
    const { version, weights } =
      typeof target === 'string' ? { version: target, weights: undefined } : target;
    const alias = { name, functionVersion: version, description: '', revisionId: randomUUID(), weights };
    return /** @type {[string, Alias]} */ ([name, alias]);
  });
  return new Map(entries);
}
