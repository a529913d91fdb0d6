// The operations: where they are in HTTP, which status they answer with, and which parameters they take. A
// parameter that is not listed is refused: silently ignoring one would make a caller believe it worked.

/** @import { Operation } from './context.js' */

import * as account from './account.js';
import * as aliases from './aliases.js';
import * as updates from './function-updates.js';
import * as versions from './function-versions.js';
import * as functions from './functions.js';
import * as invocations from './invocations.js';
import * as policies from './layer-policies.js';
import * as layers from './layers.js';
import { GetProvisionedConcurrencyConfig } from './provisioned-concurrency.js';
import * as tags from './tags.js';

/**
 * @typedef {object} Route
 * @property {string} operation
 * @property {string} method
 * @property {RegExp} path with a named group for every parameter in it
 * @property {number} status of success
 * @property {string[]} query
 * @property {string[]} body
 * @property {Operation} run
 */

const LAYERS = '/2018-10-31/layers';
const LAYER_VERSION = `${LAYERS}/{LayerName}/versions/{VersionNumber}`;
const FUNCTIONS = '/2015-03-31/functions';
const FUNCTION = `${FUNCTIONS}/{FunctionName}`;
const TAGS = '/2017-03-31/tags/{Resource}';
const PAGE = 'MaxItems Marker';
const FILTERS = 'CompatibleRuntime CompatibleArchitecture';
const STATEMENT = 'StatementId Action Principal OrganizationId';
const CREATION = 'FunctionName Code PackageType Architectures Tags Publish';
const SETTINGS = 'Runtime Role Handler Description Timeout MemorySize Environment Layers';

const LAYER_CONTENT = 'Content Description CompatibleRuntimes CompatibleArchitectures LicenseInfo';
const CODE =
  'ZipFile S3Bucket S3Key S3ObjectVersion S3ObjectStorageMode ImageUri Architectures Publish DryRun RevisionId';
const ALIAS = 'FunctionVersion Description RoutingConfig';

/** @type {Route[]} */
export const ROUTES = [
  route(layers.PublishLayerVersion, `POST ${LAYERS}/{LayerName}/versions 201`, '', LAYER_CONTENT),
  route(layers.GetLayerVersion, `GET ${LAYER_VERSION} 200`),
  // Shares its path with ListLayers; told apart by find=LayerVersion.
  route(layers.GetLayerVersionByArn, `GET ${LAYERS} 200`, 'find Arn'),
  route(layers.ListLayers, `GET ${LAYERS} 200`, `${PAGE} ${FILTERS}`),
  route(layers.ListLayerVersions, `GET ${LAYERS}/{LayerName}/versions 200`, `${PAGE} ${FILTERS}`),
  route(layers.DeleteLayerVersion, `DELETE ${LAYER_VERSION} 204`),
  route(policies.AddLayerVersionPermission, `POST ${LAYER_VERSION}/policy 201`, 'RevisionId', STATEMENT),
  route(
    policies.RemoveLayerVersionPermission,
    `DELETE ${LAYER_VERSION}/policy/{StatementId} 204`,
    'RevisionId',
  ),
  route(policies.GetLayerVersionPolicy, `GET ${LAYER_VERSION}/policy 200`),
  route(functions.CreateFunction, `POST ${FUNCTIONS} 201`, '', `${CREATION} ${SETTINGS}`),
  route(functions.GetFunction, `GET ${FUNCTION} 200`, 'Qualifier'),
  route(functions.GetFunctionConfiguration, `GET ${FUNCTION}/configuration 200`, 'Qualifier'),
  route(functions.ListFunctions, `GET ${FUNCTIONS} 200`, `${PAGE} FunctionVersion`),
  route(functions.DeleteFunction, `DELETE ${FUNCTION} 204`, 'Qualifier'),
  route(
    updates.UpdateFunctionConfiguration,
    `PUT ${FUNCTION}/configuration 200`,
    '',
    `RevisionId ${SETTINGS}`,
  ),
  route(updates.UpdateFunctionCode, `PUT ${FUNCTION}/code 200`, '', CODE),
  route(
    versions.PublishVersion,
    `POST ${FUNCTION}/versions 201`,
    '',
    'CodeSha256 Description RevisionId PublishTo',
  ),
  route(versions.ListVersionsByFunction, `GET ${FUNCTION}/versions 200`, PAGE),
  route(aliases.CreateAlias, `POST ${FUNCTION}/aliases 201`, '', `Name ${ALIAS}`),
  route(aliases.UpdateAlias, `PUT ${FUNCTION}/aliases/{Name} 200`, '', `RevisionId ${ALIAS}`),
  route(aliases.GetAlias, `GET ${FUNCTION}/aliases/{Name} 200`),
  route(aliases.ListAliases, `GET ${FUNCTION}/aliases 200`, `${PAGE} FunctionVersion`),
  route(aliases.DeleteAlias, `DELETE ${FUNCTION}/aliases/{Name} 204`),
  route(invocations.Invoke, `POST ${FUNCTION}/invocations 200`, 'Qualifier'),
  route(
    GetProvisionedConcurrencyConfig,
    'GET /2019-09-30/functions/{FunctionName}/provisioned-concurrency 200',
    'Qualifier',
  ),
  route(tags.ListTags, `GET ${TAGS} 200`),
  route(tags.TagResource, `POST ${TAGS} 204`, '', 'Tags'),
  route(tags.UntagResource, `DELETE ${TAGS} 204`, 'tagKeys'),
  route(account.GetAccountSettings, 'GET /2016-08-19/account-settings 200'),
];

/**
 * @param {Operation} run
 * @param {string} place method, path and status of success
 * @param {string} [query] parameters
 * @param {string} [body] members
 * @returns {Route}
 */
function route(run, place, query = '', body = '') {
  const [method = '', template = '', status = ''] = place.split(' ');
  const path = new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  const takes = { query: names(query), body: names(body) };
  return { operation: run.name, method, path, status: Number(status), ...takes, run };
}

/** @param {string} list @returns {string[]} */
function names(list) {
  return list.split(' ').filter(Boolean);
}

/**
 * @param {string} method
 * @param {URL} url
 * @returns {{ route: Route, parameters: Record<string, string> } | undefined} parameters of the path
 */
export function matchRoute(method, url) {
  const path = url.pathname.replace(/\/$/, '');
  const byArn = url.searchParams.get('find') === 'LayerVersion';
  for (const candidate of ROUTES) {
    if (candidate.method !== method || (candidate.operation === 'GetLayerVersionByArn' && !byArn)) continue;
    const match = candidate.path.exec(path);
    if (match) return { route: candidate, parameters: decoded(match.groups ?? {}) };
  }
  return undefined;
}

/** @param {Record<string, string>} groups @returns {Record<string, string>} */
const decoded = (groups) =>
  Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
