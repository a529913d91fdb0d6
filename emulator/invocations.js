// Invoke: picks the version an alias sends the call to and answers what the function was seeded with.

/** @import { Context, Input, Operation, Outcome } from './context.js' */
/** @import { FunctionVersion, InvocationContext, LambdaFunction } from './state.js' */

import { functionArn } from './arns.js';
import { conflict, invalidParameter, noPublishedVersion } from './errors.js';
import { findFunction, LATEST_PUBLISHED, versionOf } from './function-names.js';
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
  refuseAsked(lambda, qualifier, input);
  const target = qualifier === undefined ? unqualified(lambda) : routed(lambda, qualifier, context);
  refuseUnpublished(lambda, target);
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
 * What durable functions and those of a capacity provider do not take. Sources: the refusal without a qualifier as
 * serverless/serverless#13589 has it, the one of synchronous calls as serverless-patterns (lambda-durable, Step Functions)
 * has it. AWS's own toolkit asks for no log of functions of a capacity provider (aws-toolkit-vscode, invokeLambda.ts);
 * what AWS answers where it is asked for is not recorded: refused.
 * @param {LambdaFunction} lambda
 * @param {string | undefined} qualifier
 * @param {Pick<Input, 'InvocationType' | 'LogType'>} input
 */
function refuseAsked({ latest: { configuration } }, qualifier, { InvocationType, LogType }) {
  const { DurableConfig, CapacityProviderConfig } = configuration;
  if (DurableConfig && qualifier === undefined)
    throw invalidParameter('You cannot invoke a durable function using an unqualified ARN.');
  const isSynchronous = InvocationType === undefined || InvocationType === 'RequestResponse';
  if (DurableConfig && isSynchronous && DurableConfig.ExecutionTimeout > SYNCHRONOUS_SECONDS) {
    throw invalidParameter(
      'You cannot synchronously invoke a durable function with an executionTimeout greater than 15 minutes.',
    );
  }
  if (CapacityProviderConfig && LogType === 'Tail') {
    throw invalidParameter(
      'LogType Tail is not supported for functions with a capacity provider configuration.',
    );
  }
}

const SYNCHRONOUS_SECONDS = 900;

/** @param {LambdaFunction} lambda */
const unqualified = ({ latest }) =>
  latest.configuration.CapacityProviderConfig ? LATEST_PUBLISHED : '$LATEST';

/**
 * Of a function of a capacity provider only published versions run; the words are those of LocalStack's
 * lambda_service.py, which follows AWS.
 * @param {LambdaFunction} lambda
 * @param {string} target
 */
function refuseUnpublished({ latest, latestPublished }, target) {
  if (latest.configuration.CapacityProviderConfig === undefined) return;
  if (latestPublished === undefined && (target === '$LATEST' || target === LATEST_PUBLISHED))
    throw noPublishedVersion();
  if (target === '$LATEST') {
    throw invalidParameter(
      "Functions configured with capacity provider configuration can't be invoked with $LATEST qualifier. " +
        'To invoke this function, specify a published version qualifier or $LATEST.PUBLISHED.',
    );
  }
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
