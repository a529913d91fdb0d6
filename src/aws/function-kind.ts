import type { FunctionConfiguration, GetFunctionCommandOutput } from '@aws-sdk/client-lambda';
import { LATEST_PUBLISHED } from '../lambda/qualifiers.ts';

/** What sets a function apart in how it is published and invoked; an ordinary one has none of it. */
export interface FunctionKind {
  /** It runs on the instances of a capacity provider, so that only its published versions can be invoked. */
  managedInstances?: true;
  /** It is durable: its executions are replayed on what its qualifier leads to, and it takes no call without one. */
  durable?: DurableExecution;
  /** It takes a snapshot of each version that is published (SnapStart). */
  snapStart?: true;
}

export interface DurableExecution {
  /** Seconds that an execution may take in all, as far as AWS tells. */
  timeout: number | undefined;
}

/** The kind of a function, as GetFunction and ListFunctions tell it. */
export function functionKindOf(configuration: FunctionConfiguration): FunctionKind {
  const { CapacityProviderConfig, DurableConfig, SnapStart } = configuration;
  return {
    ...(CapacityProviderConfig && { managedInstances: true }),
    ...(DurableConfig && { durable: { timeout: DurableConfig.ExecutionTimeout } }),
    ...(SnapStart?.ApplyOn === 'PublishedVersions' && { snapStart: true }),
  };
}

/**
 * The qualifier by which a function is invoked where no version or alias is meant; undefined: without one.
 * AWS refuses `$LATEST` of a function of a capacity provider, and a durable function without a qualifier ("You cannot
 * invoke a durable function using an unqualified ARN.").
 */
export function ownQualifier({ managedInstances, durable }: FunctionKind): string | undefined {
  if (managedInstances) return LATEST_PUBLISHED;
  return durable && '$LATEST';
}

/** Whose the configuration of a function is, as its tags tell. */
export interface Ownership {
  /** The stack of CloudFormation that made it, also for SAM and CDK. */
  stack?: string;
  /** The role may not read its tags, so that its stack is not known. */
  tagsDenied?: true;
}

/** CloudFormation puts it on what it makes. Source: CloudFormation user guide, "Resource tags". */
const STACK_TAG = 'aws:cloudformation:stack-name';

/** Source: API reference of GetFunction: tags are there for who may do lambda:ListTags, and TagsError for others. */
export function ownershipOf({ Tags = {}, TagsError }: GetFunctionCommandOutput): Ownership {
  const stack = Tags[STACK_TAG];
  return { ...(stack && { stack }), ...(TagsError && { tagsDenied: true }) };
}
