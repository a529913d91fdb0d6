// Published versions of a function.

/** @import { Context, Operation } from './context.js' */
/** @import { Configuration, FunctionVersion, LambdaFunction } from './state.js' */

import { isDeepStrictEqual } from 'node:util';
import { functionArn } from './arns.js';
import { awsDate } from './dates.js';
import { conflict, invalidParameter, staleRevision } from './errors.js';
import { findChangeable, findFunction } from './function-names.js';
import { described, listed, versionRows } from './function-views.js';
import { page } from './pages.js';
import { settled, withEntry, withFunction } from './state.js';
import { refuseFullStorage } from './storage.js';
import { check, length, range } from './validation.js';

/** @type {Operation} */
export function PublishVersion(state, input, context) {
  check(length(input.Description, 'description', 0, 256));
  const lambda = findChangeable(state, input, context);
  refuseGuard(lambda.latest.configuration, input);
  if (lambda.latest.configuration.LastUpdateStatus === 'Failed') {
    // Whether AWS publishes from a failed update is not recorded.
    throw conflict(
      `The operation cannot be performed at this time. The last update of ${lambda.name} failed.`,
    );
  }
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
    configuration: publishedConfiguration(lambda, Description, context),
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
 * @param {string | undefined} description
 * @param {Pick<Context, 'now' | 'newId'>} context
 * @returns {Configuration}
 */
function publishedConfiguration(lambda, description, context) {
  const { configuration } = lambda.latest;
  const copy = { ...configuration };
  delete copy.LastUpdateStatus;
  delete copy.LastUpdateStatusReason;
  delete copy.LastUpdateStatusReasonCode;
  return {
    ...copy,
    Description: description ?? configuration.Description,
    LastModified: awsDate(context.now),
    Version: String(lambda.nextVersion),
    RevisionId: context.newId(),
    State: 'Pending',
    StateReason: 'The function is being created.',
    StateReasonCode: 'Creating',
  };
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
