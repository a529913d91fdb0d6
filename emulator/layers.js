// Layers: publish, get, list, delete.

/** @import { Context, Input, Operation } from './context.js' */
/** @import { Archive } from './archive.js' */
/** @import { ObjectReference } from './s3-content.js' */
/** @import { LayerVersion, RegionState } from './state.js' */

import { refuseUnreadableLayer } from './archive.js';
import { LAYER_VERSION_ARN_PATTERN, layerArn, layerVersionArn, parseLayerArn } from './arns.js';
import { uploadedLayer } from './content.js';
import { awsDate } from './dates.js';
import { notFound } from './errors.js';
import { badLayerName, namedLayer, ownLayerName, refuseBadVersion, visibleVersion } from './layer-access.js';
import { newestFirst, page } from './pages.js';
import { ARCHITECTURES, FILTER_RUNTIMES_NAMED, RUNTIMES, RUNTIMES_NAMED } from './runtimes.js';
import { withEntry, withLayer, withoutEntry } from './state.js';
import { refuseFullStorage } from './storage.js';
import { check, length, oneOf, pattern, range, required } from './validation.js';

const ARCHITECTURE_CONSTRAINT =
  'Member must satisfy constraint: [Member must satisfy enum value set: [x86_64, arm64], Member must not be null]';

const STORAGE_MODES = new Set(['COPY', 'REFERENCE']);

/** @type {Operation} */
export function PublishLayerVersion(state, input, context) {
  checkPublish(input);
  const name = ownLayerName(input.LayerName, 'PublishLayerVersion', context);
  const { archive, entries, reference } = uploadedLayer(input.Content, layerArn(context, name), context);
  refuseUnreadableLayer(entries);
  if (reference === undefined) refuseFullStorage(state, archive.unzippedSize, context);
  const content = { name, archive, ...(reference && { reference }) };
  const { state: after, version } = withNewVersion(state, content, input, context);
  return { state: after, body: described(version, context) };
}

/** @param {Input} input */
function checkPublish(input) {
  const { CompatibleRuntimes: runtimes, CompatibleArchitectures: architectures } = input;
  check(
    ...badLayerName(input.LayerName),
    required(input.Content, 'content'),
    ...badSource(input.Content ?? {}),
    length(input.Description, 'description', 0, 256),
    length(input.LicenseInfo, 'licenseInfo', 0, 512),
    length(runtimes, 'compatibleRuntimes', 0, 15),
    oneOf(
      runtimes,
      'compatibleRuntimes',
      RUNTIMES,
      `Member must satisfy enum value set: [${RUNTIMES_NAMED}]`,
    ),
    length(architectures, 'compatibleArchitectures', 0, 2),
    oneOf(architectures, 'compatibleArchitectures', ARCHITECTURES, ARCHITECTURE_CONSTRAINT),
  );
}

/** @param {NonNullable<Input['Content']>} content */
const badSource = ({ S3Bucket, S3Key, S3ObjectVersion, S3ObjectStorageMode: mode }) => [
  length(S3Bucket, 'content.s3Bucket', 3, 63),
  pattern(S3Bucket, 'content.s3Bucket', '[0-9A-Za-z\\.\\-_]*(?<!\\.)'),
  length(S3Key, 'content.s3Key', 1, 1024),
  length(S3ObjectVersion, 'content.s3ObjectVersion', 1, 1024),
  oneOf(
    mode,
    'content.s3ObjectStorageMode',
    STORAGE_MODES,
    'Member must satisfy enum value set: [REFERENCE, COPY]',
  ),
];

/**
 * Adds a version: always a new number, also for bytes that are already there.
 * @param {RegionState} state
 * @param {{ name: string, archive: Archive, reference?: ObjectReference }} content
 * @param {Pick<Input, 'Description' | 'LicenseInfo' | 'CompatibleRuntimes' | 'CompatibleArchitectures'>} about
 * @param {Pick<Context, 'account' | 'region' | 'partition' | 'now'>} context
 * @returns {{ state: RegionState, version: LayerVersion }}
 */
export function withNewVersion(state, { name, archive, reference }, about, context) {
  const layer = state.layers.get(name) ?? { nextVersion: 1, versions: new Map() };
  const number = layer.nextVersion;
  /** @type {LayerVersion} */
  const version = {
    name,
    version: number,
    arn: layerVersionArn(context, name, number),
    layerArn: layerArn(context, name),
    description: about.Description ?? '',
    createdDate: awsDate(context.now),
    runtimes: about.CompatibleRuntimes,
    architectures: about.CompatibleArchitectures,
    licenseInfo: about.LicenseInfo,
    archive,
    ...(reference && { reference }),
    policy: undefined,
  };
  const changed = { nextVersion: number + 1, versions: withEntry(layer.versions, number, version) };
  return { state: withLayer(state, name, changed), version };
}

/** @type {Operation} */
export function GetLayerVersion(state, input, context) {
  check(...badLayerName(input.LayerName));
  refuseBadVersion(input.VersionNumber);
  const layer = namedLayer(input.LayerName, context);
  const version = visibleVersion(state, layer, input.VersionNumber, context);
  if (version === undefined) throw notFound('The resource you requested does not exist.');
  return { body: described(version, context) };
}

/** @type {Operation} */
export function GetLayerVersionByArn(state, input, context) {
  check(required(input.Arn, 'arn'), pattern(input.Arn, 'arn', LAYER_VERSION_ARN_PATTERN));
  const arn = parseLayerArn(input.Arn ?? '');
  const version = arn && visibleVersion(state, arn, arn.version ?? 0, context);
  if (version === undefined) throw notFound('The resource you requested does not exist.');
  return { body: described(version, context) };
}

/** @type {Operation} */
export function ListLayerVersions(state, input, context) {
  check(...badLayerName(input.LayerName), ...badFilters(input));
  const name = ownLayerName(input.LayerName, 'ListLayerVersions', context);
  const versions = newestVersions(state, name);
  const { items, ...next } = page(versions, versionKey, pageSize(input, context), input.Marker);
  // AWS does not say whether it filters before or after it pages. Filtering after is the harder case for a
  // caller: a page may be empty although more follow.
  return { body: { ...next, LayerVersions: items.filter((item) => matches(item, input)).map(listed) } };
}

/** @type {Operation} */
export function ListLayers(state, input, context) {
  check(...badFilters(input));
  const names = [...state.layers.keys()].sort();
  const { items, ...next } = page(names, (name) => name, pageSize(input, context), input.Marker);
  const Layers = items.flatMap((name) => {
    const newest = newestVersions(state, name).find((version) => matches(version, input));
    if (newest === undefined) return [];
    return [{ LayerName: name, LayerArn: newest.layerArn, LatestMatchingVersion: listed(newest) }];
  });
  return { body: { ...next, Layers } };
}

/** Answers 204 for a layer or version that is not there, too. @type {Operation} */
export function DeleteLayerVersion(state, input, context) {
  check(...badLayerName(input.LayerName));
  refuseBadVersion(input.VersionNumber);
  const name = ownLayerName(input.LayerName, 'DeleteLayerVersion', context);
  const layer = state.layers.get(name);
  if (!layer?.versions.has(input.VersionNumber)) return {};
  const versions = withoutEntry(layer.versions, input.VersionNumber);
  return { state: withLayer(state, name, { ...layer, versions }) };
}

/** @param {RegionState} state @param {string} name @returns {LayerVersion[]} */
const newestVersions = (state, name) =>
  [...(state.layers.get(name)?.versions.values() ?? [])].sort((a, b) => b.version - a.version);

/** @param {LayerVersion} version */
const versionKey = (version) => newestFirst(version.version);

/** @param {Input} input @param {Context} context */
const pageSize = (input, context) => Math.min(input.MaxItems ?? 50, context.options.pageSize);

/** @param {Input} input */
const badFilters = (input) => [
  range(input.MaxItems, 'maxItems', 1, 50),
  oneOf(
    input.CompatibleRuntime,
    'compatibleRuntime',
    RUNTIMES,
    `Member must satisfy enum value set: [${FILTER_RUNTIMES_NAMED}]`,
  ),
  oneOf(
    input.CompatibleArchitecture,
    'compatibleArchitecture',
    ARCHITECTURES,
    'Member must satisfy enum value set: [x86_64, arm64]',
  ),
];

/** @param {LayerVersion} version @param {Input} input */
const matches = (version, { CompatibleRuntime: runtime, CompatibleArchitecture: architecture }) =>
  (runtime === undefined || (version.runtimes?.includes(runtime) ?? false)) &&
  (architecture === undefined || (version.architectures?.includes(architecture) ?? false));

/**
 * An item of a list: neither hash nor size, AWS keeps those for GetLayerVersion.
 * @param {LayerVersion} version
 */
const listed = (version) => ({
  LayerVersionArn: version.arn,
  Version: version.version,
  Description: version.description,
  CreatedDate: version.createdDate,
  CompatibleRuntimes: version.runtimes,
  CompatibleArchitectures: version.architectures,
  LicenseInfo: version.licenseInfo,
});

/** @param {LayerVersion} version @param {Context} context */
function described(version, context) {
  const { account = context.account, region = context.region } = parseLayerArn(version.arn) ?? {};
  const { codeSha256: CodeSha256, codeSize: CodeSize } = version.archive;
  // Whether AWS gives a link to what it does not keep is not known: none.
  const where =
    version.reference === undefined
      ? { Location: context.locate([account, region, 'layers', version.name, String(version.version)]) }
      : { ResolvedS3Object: version.reference };
  return { ...listed(version), LayerArn: version.layerArn, Content: { ...where, CodeSha256, CodeSize } };
}
