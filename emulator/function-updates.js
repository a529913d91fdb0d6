// Changes to $LATEST. An update gets a RevisionId when it starts and another one when it is done; until then
// the old code serves and every further change is refused.

/** @import { Context, Input, Operation } from './context.js' */
/** @import { Configuration, FunctionVersion, LambdaFunction } from './state.js' */

import { functionArn } from './arns.js';
import { uploaded } from './content.js';
import { awsDate } from './dates.js';
import { invalidParameter, staleRevision } from './errors.js';
import { attachedLayers, refuseLayersOnImage, refuseOversized } from './function-layers.js';
import { findChangeable } from './function-names.js';
import { withPublished } from './function-versions.js';
import { described } from './function-views.js';
import { badConfiguration, runtimeVersion } from './function-configuration.js';
import { serving, withFunction, withoutReasons } from './state.js';
import { refuseFullStorage } from './storage.js';
import { check } from './validation.js';

/** @type {Operation} */
export function UpdateFunctionConfiguration(state, input, context) {
  check(...badConfiguration(input));
  const lambda = findChangeable(state, input, context);
  refuseStale(lambda, input);
  const { latest } = lambda;
  refuseLayersOnImage(latest.configuration.PackageType, input.Layers);
  const layers = input.Layers === undefined ? latest.layers : attachedLayers(state, input.Layers, context);
  if (input.Layers !== undefined) refuseOversized(latest.archive.unzippedSize, layers);
  const changed = withUpdate(
    lambda,
    { layers, configuration: configured(latest.configuration, input, context) },
    context,
  );
  return {
    state: withFunction(state, changed),
    body: described(changed.latest, functionArn(context, lambda.name)),
  };
}

/**
 * What is not sent stays as it is.
 * @param {Configuration} before
 * @param {Input} input
 * @param {Context} context
 * @returns {Configuration}
 */
function configured(before, input, context) {
  const { Runtime, Role, Handler, Description, Timeout, MemorySize, Environment } = input;
  return {
    ...before,
    ...(Runtime !== undefined && { Runtime, RuntimeVersionConfig: runtimeVersion(Runtime, context) }),
    ...(Role !== undefined && { Role }),
    ...(Handler !== undefined && { Handler }),
    ...(Description !== undefined && { Description }),
    ...(Timeout !== undefined && { Timeout }),
    ...(MemorySize !== undefined && { MemorySize }),
    ...(Environment !== undefined && { Environment: { Variables: Environment.Variables ?? {} } }),
  };
}

/** @type {Operation} */
export function UpdateFunctionCode(state, input, context) {
  check(...badConfiguration(input));
  const lambda = findChangeable(state, input, context);
  refuseStale(lambda, input);
  if (lambda.latest.configuration.PackageType === 'Image') {
    throw invalidParameter('Please provide ImageUri when updating a function with packageType Image.');
  }
  const { archive } = uploaded(input, context);
  refuseOversized(archive.unzippedSize, lambda.latest.layers);
  refuseFullStorage(state, archive.unzippedSize, context);
  const configuration = {
    ...lambda.latest.configuration,
    CodeSize: archive.codeSize,
    CodeSha256: archive.codeSha256,
    Architectures: input.Architectures ?? lambda.latest.configuration.Architectures,
  };
  const updated = withUpdate(lambda, { archive, configuration }, context);
  if (input.DryRun) return { body: described(updated.latest, functionArn(context, lambda.name)) };
  if (!input.Publish) {
    return {
      state: withFunction(state, updated),
      body: described(updated.latest, functionArn(context, lambda.name)),
    };
  }
  const { lambda: changed, version } = withPublished(updated, {}, context);
  const arn = functionArn(context, lambda.name, version.configuration.Version);
  return { state: withFunction(state, changed), body: described(version, arn) };
}

/** @param {LambdaFunction} lambda @param {Input} input */
function refuseStale(lambda, { RevisionId }) {
  if (RevisionId !== undefined && RevisionId !== lambda.latest.configuration.RevisionId) {
    throw staleRevision('GetFunction/GetAlias');
  }
}

/**
 * Starts an update; it is done `updateMillis` later, with success or as the function's next failure says. The
 * reason "being created" of an update is what AWS really says.
 * @param {LambdaFunction} lambda
 * @param {Partial<FunctionVersion> & { configuration: Configuration }} changes
 * @param {Context} context
 * @returns {LambdaFunction}
 */
function withUpdate(lambda, changes, context) {
  const [failure, ...updateFailures] = lambda.updateFailures;
  /** @type {FunctionVersion} */
  const latest = {
    ...lambda.latest,
    ...changes,
    configuration: {
      ...withoutReasons(changes.configuration),
      LastModified: awsDate(context.now),
      RevisionId: context.newId(),
      LastUpdateStatus: 'InProgress',
      LastUpdateStatusReason: 'The function is being created.',
      LastUpdateStatusReasonCode: 'Creating',
    },
    settling: { at: context.now + context.options.updateMillis, revisionId: context.newId(), failure },
    lastGood: serving(lambda.latest),
  };
  return { ...lambda, latest, updateFailures };
}
