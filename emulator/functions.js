// Functions: create, get, list, delete.

/** @import { Context, Operation } from './context.js' */
/** @import { FunctionVersion, LambdaFunction, RegionState } from './state.js' */
/** @import { Row } from './function-views.js' */

import { functionArn } from './arns.js';
import { uploaded } from './content.js';
import { conflict, invalidParameter, notEmulated, notFound } from './errors.js';
import { attachedLayers, refuseLayersOnImage, refuseOversized } from './function-layers.js';
import { badConfiguration, newFunction } from './function-configuration.js';
import { findFunction, inOrder, LATEST_PUBLISHED, namedFunction, versionOf } from './function-names.js';
import { described, functionOfKey, listed, versionRows } from './function-views.js';
import { withPublished } from './function-versions.js';
import { markedKey, pageAfter } from './pages.js';
import { deniedText } from './permissions.js';
import { settled, withFunction, withoutEntry } from './state.js';
import { refuseFullStorage } from './storage.js';
import { refuseManyTags } from './tags.js';
import { check, oneOf, range, required } from './validation.js';

/** @type {Operation} */
export function CreateFunction(state, input, context) {
  const zip = (input.PackageType ?? 'Zip') === 'Zip';
  check(required(input.Role, 'role'), required(input.Code, 'code'), ...badConfiguration(input));
  if (zip && (!input.Runtime || !input.Handler)) {
    throw invalidParameter(
      'Runtime and Handler are mandatory parameters for functions created with deployment packages.',
    );
  }
  refuseLayersOnImage(zip ? 'Zip' : 'Image', input.Layers);
  refuseManyTags(input.Tags ?? {});
  const { name } = namedFunction(input, context);
  if (state.functions.has(name)) throw conflict(`Function already exist: ${name}`);
  if (!zip) throw notEmulated('container images; seed such a function instead');
  const layers = attachedLayers(state, input.Layers ?? [], context);
  const { archive } = uploaded(input.Code, context);
  refuseOversized(archive.unzippedSize, layers);
  refuseFullStorage(state, archive.unzippedSize, context);
  const created = newFunction({ ...input, FunctionName: name }, archive, layers, context);
  const { lambda, version } = input.Publish
    ? withPublished(created, {}, context)
    : { lambda: created, version: created.latest };
  return {
    state: withFunction(state, lambda),
    body: described(pending(version), functionArn(context, name)),
  };
}

/** @type {Operation} */
export function GetFunction(state, input, context) {
  const { lambda, qualifier } = findFunction(state, input, context);
  const version = versionOf(lambda, qualifier, context);
  const { account, region } = context;
  const Location = context.locate([account, region, 'functions', lambda.name, version.configuration.Version]);
  return {
    body: {
      Configuration: described(version, functionArn(context, lambda.name, qualifier)),
      Code:
        version.configuration.PackageType === 'Zip'
          ? { RepositoryType: 'S3', Location }
          : {
              RepositoryType: 'ECR',
              ImageUri: `${account}.dkr.ecr.${region}.amazonaws.com/${lambda.name}:latest`,
            },
      ...shownTags(lambda, context),
    },
  };
}

/**
 * Tags are shown to who may list them. Source: API reference of GetFunction, Tags and TagsError; what ErrorCode and Message
 * say is not recorded.
 * @param {LambdaFunction} lambda
 * @param {Context} context
 */
function shownTags({ name, tags }, context) {
  const [action, arn] = ['lambda:ListTags', functionArn(context, name)];
  if (!context.may(action, arn)) {
    const Message = deniedText(action, arn, context.caller);
    return { TagsError: { ErrorCode: 'AccessDeniedException', Message } };
  }
  return Object.keys(tags).length > 0 ? { Tags: tags } : {};
}

/** @type {Operation} */
export function GetFunctionConfiguration(state, input, context) {
  const { lambda, qualifier } = findFunction(state, input, context);
  return {
    body: described(versionOf(lambda, qualifier, context), functionArn(context, lambda.name, qualifier)),
  };
}

/** @type {Operation} */
export function ListFunctions(state, input, context) {
  check(
    range(input.MaxItems, 'maxItems', 1, 10_000),
    oneOf(
      input.FunctionVersion,
      'functionVersion',
      new Set(['ALL']),
      'Member must satisfy enum value set: [ALL]',
    ),
  );
  const size = Math.min(input.MaxItems ?? 50, context.options.pageSize);
  const after = markedKey(input.Marker);
  const rows = rowsAfter(after, { functions: state.functions, all: input.FunctionVersion === 'ALL', size });
  const { items, ...next } = pageAfter(rows, (row) => row.key, size, after);
  const Functions = items.map(({ version, name, qualifier }) =>
    listed(settled(version, context.now), functionArn(context, name, qualifier)),
  );
  return { body: { ...next, Functions } };
}

/**
 * Rows from a key on, a few more than a page holds.
 * @param {string | undefined} after key of the last row shown
 * @param {{ functions: RegionState['functions'], all: boolean, size: number }} list all: published versions, too
 */
function rowsAfter(after = '', { functions, all, size }) {
  /** @type {Row[]} */
  const rows = [];
  for (const lambda of inOrder(functions, functionOfKey(after))) {
    const own = versionRows(lambda).slice(0, all ? undefined : 1);
    rows.push(...own.filter((row) => row.key > after));
    if (rows.length > size) break;
  }
  return all ? rows : rows.map((row) => ({ ...row, qualifier: undefined }));
}

/** @type {Operation} */
export function DeleteFunction(state, input, context) {
  const { lambda, qualifier } = findFunction(state, input, context);
  if (qualifier === undefined) {
    return {
      state: { ...state, functions: state.functions.without(lambda.name) },
      body: undefined,
      status: 204,
    };
  }
  if (qualifier === LATEST_PUBLISHED && lambda.latestPublished)
    return { state: withFunction(state, { ...lambda, latestPublished: undefined }), status: 202 };
  refuseDelete(lambda, qualifier, context);
  const changed = { ...lambda, versions: withoutEntry(lambda.versions, Number(qualifier)) };
  return { state: withFunction(state, changed), status: 204 };
}

/** @param {LambdaFunction} lambda @param {string} qualifier @param {Context} context */
function refuseDelete(lambda, qualifier, context) {
  if (qualifier === '$LATEST') {
    throw invalidParameter('$LATEST version cannot be deleted without deleting the function.');
  }
  if (lambda.aliases.has(qualifier))
    throw invalidParameter('Deletion of aliases is not currently supported.');
  const users = [...lambda.aliases.values()].filter(
    (alias) => alias.functionVersion === qualifier || alias.weights?.[qualifier] !== undefined,
  );
  if (users.length > 0) {
    const names = users.map((alias) => alias.name).join(', ');
    throw conflict(`Unable to delete version because the following aliases reference it: [${names}]`);
  }
  // Whether AWS answers 204 for a version that is not there is not recorded.
  if (!lambda.versions.has(Number(qualifier))) {
    throw notFound(`Function not found: ${functionArn(context, lambda.name, qualifier)}`);
  }
}

/**
 * The reply to a creation always says Pending, however short that lasts.
 * @param {FunctionVersion} version
 * @returns {FunctionVersion}
 */
function pending(version) {
  const configuration = { ...version.configuration };
  delete configuration.LastUpdateStatus;
  return {
    ...version,
    configuration: {
      ...configuration,
      State: 'Pending',
      StateReason: 'The function is being created.',
      StateReasonCode: 'Creating',
    },
  };
}
