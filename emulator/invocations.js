// Invoke: picks the version an alias sends the call to and answers what the function was seeded with.

/** @import { Context, Input, Operation, Outcome } from './context.js' */
/** @import { FunctionVersion, InvocationContext, LambdaFunction } from './state.js' */

import { functionArn } from './arns.js';
import { conflict } from './errors.js';
import { findFunction, versionOf } from './function-names.js';
import { serving } from './state.js';
import { check, oneOf } from './validation.js';

const LOG_BYTES = 4096;
const INVOCATION_TYPES = new Set(['RequestResponse', 'Event', 'DryRun']);

/** @type {(...call: Parameters<Operation>) => Promise<Outcome>} */
export async function Invoke(state, input, context) {
  check(
    oneOf(
      input.InvocationType,
      'invocationType',
      INVOCATION_TYPES,
      'Member must satisfy enum value set: [Event, RequestResponse, DryRun]',
    ),
  );
  const { lambda, qualifier } = findFunction(state, input, context);
  const target = qualifier === undefined ? '$LATEST' : routed(lambda, qualifier, context);
  const version = serving(versionOf(lambda, target, context));
  refuseNotInvocable(version);
  const headers = { 'x-amz-executed-version': version.configuration.Version };
  if (input.InvocationType === 'DryRun') return { status: 204, headers };
  const { failed, body, log } = await run({ lambda, version, qualifier }, input, context);
  if (input.InvocationType === 'Event') return { status: 202, headers };
  return {
    body,
    headers: {
      ...headers,
      ...(failed && { 'x-amz-function-error': 'Unhandled' }),
      ...(input.LogType === 'Tail' && { 'x-amz-log-result': tail(log) }),
    },
  };
}

/**
 * The version behind a qualifier; an alias draws by its weights.
 * @param {LambdaFunction} lambda
 * @param {string} qualifier
 * @param {Context} context
 */
function routed(lambda, qualifier, context) {
  const alias = lambda.aliases.get(qualifier);
  if (alias === undefined) return qualifier;
  let draw = context.options.random();
  for (const [version, weight] of Object.entries(alias.weights ?? {})) {
    if (draw < weight) return version;
    draw -= weight;
  }
  return alias.functionVersion;
}

/** @param {FunctionVersion} version */
function refuseNotInvocable({ configuration: { State } }) {
  if (State === 'Active' || State === 'Inactive') return;
  throw conflict(
    `The operation cannot be performed at this time. The function is currently in the following state: ${State}`,
  );
}

/**
 * @param {{ lambda: LambdaFunction, version: FunctionVersion, qualifier: string | undefined }} target
 * @param {Input} input
 * @param {Context} context
 * @returns {Promise<{ failed: boolean, body: unknown, log: string[] }>}
 */
async function run({ lambda, version, qualifier }, input, context) {
  const log = [`START RequestId: ${context.requestId} Version: ${version.configuration.Version}`];
  const about = {
    functionName: lambda.name,
    functionVersion: version.configuration.Version,
    invokedFunctionArn: functionArn(context, lambda.name, qualifier),
    awsRequestId: context.requestId,
    layers: version.layers.map((layer) => layer.arn),
    log: (/** @type {string} */ line) => void log.push(line),
  };
  const { failed, body } = await attempt(lambda, input.Payload ?? null, about);
  log.push(
    `END RequestId: ${context.requestId}`,
    `REPORT RequestId: ${context.requestId}\tDuration: 1.00 ms`,
  );
  return { failed, body, log };
}

/** @param {LambdaFunction} lambda @param {unknown} event @param {InvocationContext} about */
async function attempt(lambda, event, about) {
  try {
    const body = lambda.invoke === undefined ? event : await lambda.invoke(event, about);
    return { failed: false, body: body ?? null };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    about.log(`${name}: ${message}`);
    return { failed: true, body: { errorType: name, errorMessage: message, trace: [] } };
  }
}

/** The last 4 KB, in base64. @param {string[]} log */
const tail = (log) =>
  Buffer.from(`${log.join('\n')}\n`)
    .subarray(-LOG_BYTES)
    .toString('base64');
