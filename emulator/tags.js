// Tags of functions. Layers take none.

/** @import { Context, Input, Operation } from './context.js' */
/** @import { LambdaFunction, RegionState } from './state.js' */

import { functionArn, parseFunctionName, parseLayerArn } from './arns.js';
import { invalidParameter, notFound } from './errors.js';
import { withFunction } from './state.js';
import { check, pattern, required } from './validation.js';

const TAGGABLE_PATTERN =
  'arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:' +
  '(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|layer:([a-zA-Z0-9-_]+)|' +
  'code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:' +
  '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)';

const TAGS_LIMIT = 50;

/** @type {Operation} */
export function ListTags(state, input, context) {
  const { tags } = taggedFunction(state, input, context);
  return { body: { Tags: tags } };
}

/** @type {Operation} */
export function TagResource(state, input, context) {
  check(required(input.Tags, 'tags'));
  const lambda = taggedFunction(state, input, context);
  const added = input.Tags ?? {};
  if (Object.keys(added).length === 0) {
    throw invalidParameter('An error occurred and the request cannot be processed.');
  }
  const tags = { ...lambda.tags, ...added };
  if (Object.keys(tags).length > TAGS_LIMIT)
    throw invalidParameter('Number of tags exceeds resource tag limit.');
  return { state: withFunction(state, { ...lambda, tags }) };
}

/** @type {Operation} */
export function UntagResource(state, input, context) {
  check(required(input.TagKeys, 'tagKeys'));
  const lambda = taggedFunction(state, input, context);
  const left = Object.entries(lambda.tags).filter(([key]) => !input.TagKeys?.includes(key));
  return { state: withFunction(state, { ...lambda, tags: Object.fromEntries(left) }) };
}

/** @param {Record<string, string>} tags */
export function refuseManyTags(tags) {
  if (Object.keys(tags).length > TAGS_LIMIT)
    throw invalidParameter('Number of tags exceeds resource tag limit.');
}

/** @param {RegionState} state @param {Input} input @param {Context} context @returns {LambdaFunction} */
function taggedFunction(state, { Resource }, context) {
  check(pattern(Resource, 'resource', TAGGABLE_PATTERN));
  // The pattern has layers in it, but the documentation says only functions and a few others take tags.
  if (parseLayerArn(Resource)) throw invalidParameter('Tags on layers are not supported.');
  const { name = '', qualifier, account, region } = parseFunctionName(Resource) ?? {};
  if (qualifier !== undefined) {
    throw invalidParameter(
      'Tags on function aliases and versions are not supported. Please specify a function ARN.',
    );
  }
  const own = account === context.account && region === context.region;
  const lambda = own ? state.functions.get(name) : undefined;
  if (lambda !== undefined) return lambda;
  throw notFound(
    `Function not found: ${functionArn({ ...context, account: account ?? '', region: region ?? '' }, name)}`,
  );
}
