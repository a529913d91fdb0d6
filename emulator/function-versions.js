// Published versions of a function.

/** @import { Context, Input, Operation, Outcome } from './context.js' */
/** @import { Configuration, FunctionVersion, LambdaFunction, RegionState } from './state.js' */

import { isDeepStrictEqual } from 'node:util';
import { functionArn } from './arns.js';
import { awsDate } from './dates.js';
import { conflict, invalidParameter, staleRevision } from './errors.js';
import { findChangeable, findFunction, LATEST_PUBLISHED } from './function-names.js';
import { described, listed, versionRows } from './function-views.js';
import { page } from './pages.js';
import { serving, settled, withEntry, withFunction, withoutReasons } from './state.js';
import { refuseFullStorage } from './storage.js';
import { check, length, oneOf, range } from './validation.js';

/** @type {Operation} */
export function PublishVersion(state, input, context) {
  check(
    length(input.Description, 'description', 0, 256),
    oneOf(
      input.PublishTo,
      'publishTo',
      new Set(['LATEST_PUBLISHED']),
      'Member must satisfy enum value set: [LATEST_PUBLISHED]',
    ),
  );
  const lambda = findChangeable(state, input, context);
  refuseGuard(lambda.latest.configuration, input);
  if (lambda.latest.configuration.LastUpdateStatus === 'Failed') {
    // Whether AWS publishes from a failed update is not recorded.
    throw conflict(
      `The operation cannot be performed at this time. The last update of ${lambda.name} failed.`,
    );
  }
  if (input.PublishTo !== undefined) return publishLatest(state, lambda, { input, context });
  const same = alreadyPublished(lambda);
  if (same !== undefined) return { body: shownVersion(settled(same, context.now), lambda.name, context) };
  refuseFullStorage(state, lambda.latest.archive.unzippedSize, context);
  const { lambda: changed, version } = withPublished(lambda, input, context);
  return {
    state: withFunction(state, changed),
    body: shownVersion(settled(version, context.now), lambda.name, context),
  };
}

/** @param {Configuration} latest @param {{ CodeSha256?: string, RevisionId?: string }} input */
function refuseGuard(latest, { CodeSha256, RevisionId }) {
  if (CodeSha256 !== undefined && CodeSha256 !== latest.CodeSha256) {
    throw invalidParameter(
      `CodeSHA256 (${CodeSha256}) is different from current CodeSHA256 in $LATEST (${latest.CodeSha256}). ` +
        'Please try again with the CodeSHA256 in $LATEST.',
    );
  }
  if (RevisionId !== undefined && RevisionId !== latest.RevisionId)
    throw staleRevision('GetFunction/GetAlias');
}

/**
 * The version that was published from the very content `$LATEST` has: "Lambda doesn't publish a version if
 * configuration and code haven't changed since the last version". A Description given to PublishVersion does not
 * count, that of `$LATEST` does (recorded).
 * @param {LambdaFunction} lambda
 */
function alreadyPublished({ latest, versions, published }) {
  if (published === undefined || !isDeepStrictEqual(published.content, contentOf(latest))) return undefined;
  return versions.get(published.number);
}

/** What makes two states of `$LATEST` the same version. @param {FunctionVersion} version */
function contentOf({ configuration, layers }) {
  const ignored = { LastModified: '', RevisionId: '', State: '' };
  const rest = { ...configuration, ...ignored };
  delete rest.StateReason;
  delete rest.StateReasonCode;
  delete rest.LastUpdateStatus;
  delete rest.LastUpdateStatusReason;
  delete rest.LastUpdateStatusReasonCode;
  return { rest, layers };
}

/**
 * Publishes `$LATEST` as it is. The new version is Pending for `pendingMillis`, with another RevisionId before and
 * after; `$LATEST` gets a new RevisionId, too.
 * @param {LambdaFunction} lambda
 * @param {{ Description?: string }} input
 * @param {Pick<Context, 'now' | 'newId' | 'options'>} context
 * @returns {{ lambda: LambdaFunction, version: FunctionVersion }}
 */
export function withPublished(lambda, { Description }, context) {
  const [failure, ...versionFailures] = lambda.versionFailures;
  const at = context.now + context.options.pendingMillis;
  /** @type {FunctionVersion} */
  const version = {
    ...lambda.latest,
    configuration: publishedConfiguration(
      lambda,
      { Description, Version: String(lambda.nextVersion) },
      context,
    ),
    settling: { at, revisionId: context.newId(), failure },
    lastGood: undefined,
  };
  const latest = {
    ...lambda.latest,
    configuration: { ...lambda.latest.configuration, RevisionId: context.newId() },
  };
  const number = lambda.nextVersion;
  const versions = withEntry(lambda.versions, number, version);
  const published = { number, content: contentOf(lambda.latest) };
  return {
    lambda: { ...lambda, latest, versions, versionFailures, published, nextVersion: number + 1 },
    version,
  };
}

/**
 * @param {LambdaFunction} lambda
 * @param {{ Description: string | undefined, Version: string }} as
 * @param {Pick<Context, 'now' | 'newId'>} context
 * @returns {Configuration}
 */
function publishedConfiguration(lambda, { Description, Version }, context) {
  const { configuration } = lambda.latest;
  const copy = { ...configuration };
  delete copy.LastUpdateStatus;
  delete copy.LastUpdateStatusReason;
  delete copy.LastUpdateStatusReasonCode;
  return {
    ...copy,
    Description: Description ?? configuration.Description,
    LastModified: awsDate(context.now),
    Version,
    RevisionId: context.newId(),
    State: 'Pending',
    StateReason: 'The function is being created.',
    StateReasonCode: 'Creating',
  };
}

/**
 * Publishes `$LATEST` as `$LATEST.PUBLISHED`, or again as that. While an earlier one of it is on its way AWS answers with a
 * conflict. Source: Lambda developer guide, "$LATEST.PUBLISHED version in Lambda Managed Instances"; the states as
 * LocalStack's provider.py has them, and the conflict as the deployment script of aws-durable-execution-sdk-js meets it.
 * @param {RegionState} state
 * @param {LambdaFunction} lambda
 * @param {{ input: Input, context: Context }} asked
 * @returns {Outcome}
 */
function publishLatest(state, lambda, { input, context }) {
  // What AWS answers for other functions is not recorded.
  if (lambda.latest.configuration.CapacityProviderConfig === undefined)
    throw invalidParameter(
      'PublishTo is supported only for functions with a capacity provider configuration.',
    );
  const before = lambda.latestPublished && settled(lambda.latestPublished.version, context.now);
  if (before?.settling !== undefined) {
    throw conflict(
      'The operation cannot be performed at this time. An update is in progress for resource: ' +
        functionArn(context, lambda.name, LATEST_PUBLISHED),
    );
  }
  if (before && isDeepStrictEqual(lambda.latestPublished?.content, contentOf(lambda.latest)))
    return { body: shownVersion(before, lambda.name, context) };
  refuseFullStorage(state, before ? 0 : lambda.latest.archive.unzippedSize, context);
  const { lambda: changed, version } = withLatestPublished(lambda, input, context);
  return { state: withFunction(state, changed), body: shownVersion(version, lambda.name, context) };
}

/**
 * A first `$LATEST.PUBLISHED` is Pending; a later one is Active with an update in progress, and what was published before
 * runs meanwhile.
 * @param {LambdaFunction} lambda
 * @param {{ Description?: string }} input
 * @param {Pick<Context, 'now' | 'newId' | 'options'>} context
 * @returns {{ lambda: LambdaFunction, version: FunctionVersion }}
 */
export function withLatestPublished(lambda, { Description }, context) {
  const [failure, ...versionFailures] = lambda.versionFailures;
  const before = lambda.latestPublished && settled(lambda.latestPublished.version, context.now);
  const configuration = publishedConfiguration(lambda, { Description, Version: LATEST_PUBLISHED }, context);
  const running = before?.configuration.State === 'Active' ? before : undefined;
  /** @type {FunctionVersion} */
  const version = {
    ...lambda.latest,
    configuration: {
      ...(running ? { ...withoutReasons(configuration), State: 'Active' } : configuration),
      LastUpdateStatus: 'InProgress',
      LastUpdateStatusReason: 'The function is being updated.',
      LastUpdateStatusReasonCode: 'Updating',
    },
    settling: { at: context.now + context.options.pendingMillis, revisionId: context.newId(), failure },
    lastGood: running && serving(running),
  };
  const latestPublished = { version, content: contentOf(lambda.latest) };
  const RevisionId = context.newId();
  const latest = { ...lambda.latest, configuration: { ...lambda.latest.configuration, RevisionId } };
  return { lambda: { ...lambda, latest, latestPublished, versionFailures }, version };
}

/** @type {Operation} */
export function ListVersionsByFunction(state, input, context) {
  check(range(input.MaxItems, 'maxItems', 1, 10_000));
  const { lambda } = findFunction(state, input, context);
  const size = Math.min(input.MaxItems ?? 50, context.options.pageSize);
  const { items, ...next } = page(versionRows(lambda), (row) => row.key, size, input.Marker);
  const Versions = items.map(({ version, name, qualifier }) =>
    listed(settled(version, context.now), functionArn(context, name, qualifier)),
  );
  return { body: { ...next, Versions } };
}

/** @param {FunctionVersion} version @param {string} name @param {Context} context */
const shownVersion = (version, name, context) =>
  described(version, functionArn(context, name, version.configuration.Version));
