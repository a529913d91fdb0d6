// Provisioned concurrency, which is seeded: the emulator does not change it.

/** @import { Operation } from './context.js' */

import { isProvisioning } from './aliases.js';
import { invalidParameter, provisionedConcurrencyNotFound } from './errors.js';
import { findFunction, versionOf } from './function-names.js';
import { check, length, pattern, required } from './validation.js';

/** @type {Operation} */
export function GetProvisionedConcurrencyConfig(state, input, context) {
  check(
    required(input.Qualifier, 'qualifier'),
    length(input.Qualifier, 'qualifier', 1, 128),
    pattern(input.Qualifier, 'qualifier', '(|[a-zA-Z0-9$_-]+)'),
  );
  const { lambda, qualifier = '' } = findFunction(state, input, context);
  if (qualifier === '$LATEST')
    throw invalidParameter('The function resource provided must be an alias or a published version.');
  const { LastModified } = versionOf(lambda, qualifier, context).configuration;
  const executions = lambda.provisioned[qualifier];
  if (executions === undefined) throw provisionedConcurrencyNotFound();
  const alias = lambda.aliases.get(qualifier);
  return {
    body: {
      RequestedProvisionedConcurrentExecutions: executions,
      AvailableProvisionedConcurrentExecutions: executions,
      AllocatedProvisionedConcurrentExecutions: executions,
      Status: alias !== undefined && isProvisioning(alias) ? 'IN_PROGRESS' : 'READY',
      LastModified,
    },
  };
}
