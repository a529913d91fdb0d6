// Which function, and which version of it, a request means.

/** @import { Place } from './arns.js' */
/** @import { Context, Input } from './context.js' */
/** @import { FunctionVersion, LambdaFunction, RegionState } from './state.js' */

import { functionArn, parseFunctionName } from './arns.js';
import { accessDenied, conflict, invalidParameter, notFound } from './errors.js';
import { functionAt, settled } from './state.js';
import { check, length, violation } from './validation.js';

/** The version of a function of a capacity provider that runs without a qualifier. */
export const LATEST_PUBLISHED = '$LATEST.PUBLISHED';

const FUNCTION_NAME_PATTERN =
  '(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?' +
  '(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?';

/**
 * Name and qualifier of a FunctionName parameter and a Qualifier.
 * @param {Pick<Input, 'FunctionName' | 'Qualifier'>} input
 * @param {Context} context
 * @returns {{ name: string, qualifier: string | undefined }}
 */
export function namedFunction({ FunctionName, Qualifier }, context) {
  const parsed = parseFunctionName(FunctionName);
  check(
    length(FunctionName, 'functionName', 1, 170),
    length(parsed?.name, 'functionName', 1, 64),
    parsed
      ? undefined
      : violation(
          FunctionName,
          'functionName',
          `Member must satisfy regular expression pattern: ${FUNCTION_NAME_PATTERN}`,
        ),
  );
  const { name = '', qualifier, account = context.account, region = context.region } = parsed ?? {};
  const { partition = context.partition } = parsed ?? {};
  if (qualifier !== undefined && Qualifier !== undefined && qualifier !== Qualifier) {
    throw invalidParameter(
      'The derived qualifier from the function name does not match the specified qualifier.',
    );
  }
  refuseForeign({ ...context, partition, account, region }, name, context);
  return { name, qualifier: qualifier ?? Qualifier };
}

/** @param {Place} place @param {string} name @param {Context} context */
function refuseForeign(place, name, context) {
  if (place.account !== context.account) {
    throw accessDenied(
      `User: ${context.caller} is not authorized to perform this ` +
        `operation on resource: ${functionArn(place, name)} because no resource-based policy allows it`,
    );
  }
  // What AWS answers to an ARN of another region, or of another partition, is not recorded.
  if (place.region !== context.region || place.partition !== context.partition)
    throw notFound(`Function not found: ${functionArn(place, name)}`);
}

/**
 * The function a request names.
 * @param {RegionState} state
 * @param {Pick<Input, 'FunctionName' | 'Qualifier'>} input
 * @param {Context} context
 * @returns {{ lambda: LambdaFunction, qualifier: string | undefined }} its newest state at the context's time
 */
export function findFunction(state, input, context) {
  const { name, qualifier } = namedFunction(input, context);
  const lambda = state.functions.get(name);
  if (lambda === undefined) throw notFound(`Function not found: ${functionArn(context, name, qualifier)}`);
  return { lambda: functionAt(lambda, context.now), qualifier };
}

/**
 * The function a request wants to change: `$LATEST` only, published versions are for ever, and only when the change
 * before is done.
 * @param {RegionState} state
 * @param {Input} input
 * @param {Context} context
 * @returns {LambdaFunction}
 */
export function findChangeable(state, input, context) {
  const { lambda, qualifier } = findFunction(state, input, context);
  if (qualifier !== undefined && qualifier !== '$LATEST') {
    // The text is not recorded.
    throw invalidParameter(
      `You can't modify the configuration of a published version or alias: ${qualifier}`,
    );
  }
  refuseUnready(lambda, context);
  return lambda;
}

/** @param {LambdaFunction} lambda @param {Context} context */
function refuseUnready(lambda, context) {
  const { State, LastUpdateStatus } = lambda.latest.configuration;
  const refused = 'The operation cannot be performed at this time.';
  if (State === 'Pending' || State === 'Failed') {
    throw conflict(`${refused} The function is currently in the following state: ${State}`);
  }
  if (LastUpdateStatus === 'InProgress') {
    throw conflict(`${refused} An update is in progress for resource: ${functionArn(context, lambda.name)}`);
  }
}

/** @type {WeakMap<object, string[]>} */
const sortedNames = new WeakMap();

/**
 * Functions in the order of their names. The order is kept per state, so that the pages of a list do not sort ten
 * thousand names again.
 * @param {RegionState['functions']} functions
 * @param {string} [first] leaves out the names before this one
 */
export function* inOrder(functions, first = '') {
  const names = sortedNames.get(functions) ?? [...functions.keys()].sort();
  sortedNames.set(functions, names);
  const start = names.findIndex((name) => name >= first);
  for (let at = start; at >= 0 && at < names.length; at += 1)
    yield /** @type {LambdaFunction} */ (functions.get(names[at] ?? ''));
}

/**
 * The version behind a qualifier.
 * @param {LambdaFunction} lambda
 * @param {string | undefined} qualifier version, alias or `$LATEST`
 * @param {Context} context
 * @returns {FunctionVersion} as it is at the context's time
 */
export function versionOf(lambda, qualifier, context) {
  const version = namedVersion(lambda, qualifier ?? '$LATEST');
  if (version !== undefined) return settled(version, context.now);
  throw notFound(`Function not found: ${functionArn(context, lambda.name, qualifier)}`);
}

/** @param {LambdaFunction} lambda @param {string} qualifier @returns {FunctionVersion | undefined} */
export function namedVersion(lambda, qualifier) {
  const target = lambda.aliases.get(qualifier)?.functionVersion ?? qualifier;
  if (target === LATEST_PUBLISHED) return lambda.latestPublished?.version;
  return target === '$LATEST' ? lambda.latest : lambda.versions.get(Number(target));
}
