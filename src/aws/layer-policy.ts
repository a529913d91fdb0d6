import { isMissing } from './is-missing.ts';
import {
  AddLayerVersionPermissionCommand,
  GetLayerVersionPolicyCommand,
  RemoveLayerVersionPermissionCommand,
} from '@aws-sdk/client-lambda';
import { Problem } from '../shared/problem.ts';
import { grantsOf } from '../lambda/layer-grants.ts';
import type { Grant, LayerVersionName, NewGrant } from '../lambda/layer-grants.ts';
import type { Grantee } from '../lambda/principal.ts';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import type { CallContext } from './error-messages.ts';
import { MalformedReply, classifyError } from './error-kind.ts';
import { layerCallContext, layerResource } from './layers.ts';

/** Who may use a layer version of our own, at one moment. */
export interface LayerPolicy extends LayerVersionName {
  grants: Grant[];
  /** Guards a write; a version that was never shared, or no more, has none. */
  revisionId: string | undefined;
}

/**
 * Reads who may use a version of our own.
 * @throws Problem when AWS refuses, or when there is no such version
 */
export async function readLayerPolicy(
  aws: RegionClient,
  layerName: string,
  version: number,
): Promise<LayerPolicy> {
  const policy = await findLayerPolicy(aws, { layerName, version });
  if (policy) return policy;
  throw new Problem(
    `Version ${version} of layer "${layerName}" does not exist in ${aws.region}.`,
    'Check the name, the region and the account of the credentials (`aws sts get-caller-identity`), and whether somebody deleted it; then run the job again.',
  );
}

/** As readLayerPolicy; undefined when there is no such version (any more, or yet). */
export async function findLayerPolicy(
  aws: RegionClient,
  of: LayerVersionName,
): Promise<LayerPolicy | undefined> {
  const { layerName, version } = of;
  const read: Send<LayerPolicy> = async (options) => {
    const input = { LayerName: layerName, VersionNumber: version };
    const reply = await aws.lambda.send(new GetLayerVersionPolicyCommand(input), options);
    const { Policy: policy = '', RevisionId: revisionId } = reply;
    const grants = grantsOf(policy, of);
    if (!grants || !revisionId)
      throw new MalformedReply('GetLayerVersionPolicy was answered without a policy');
    return { layerName, version, grants, revisionId };
  };
  const what = policyCallContext(aws, 'lambda:GetLayerVersionPolicy', of);
  return withErrorContext(what, () =>
    aws.call(read, { repeatable: true }).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
      // The code is the same for a version without a policy: "No policy is associated with the given resource."
      return classifyError(error).message.startsWith('Layer version ')
        ? undefined
        : { layerName, version, grants: [], revisionId: undefined };
    }),
  );
}

/**
 * Adds a statement, but only if the policy still is as it was read; where there was none, AWS has nothing to guard, but
 * it takes no statement id twice. Throws what the SDK throws: the caller tells a conflict (409, 412) from a refusal.
 * @returns the policy's new RevisionId
 */
export async function addGrant(
  aws: RegionClient,
  read: LayerPolicy,
  { statementId, grantee }: NewGrant,
): Promise<string> {
  const input = {
    LayerName: read.layerName,
    VersionNumber: read.version,
    StatementId: statementId,
    Action: 'lambda:GetLayerVersion',
    ...principalOf(grantee),
    ...(read.revisionId && { RevisionId: read.revisionId }),
  };
  const { Statement: statement, RevisionId: revisionId } = await aws.call((options) =>
    aws.lambda.send(new AddLayerVersionPermissionCommand(input), options),
  );
  if (!statement || !revisionId)
    throw new MalformedReply('AddLayerVersionPermission was answered without the statement');
  return revisionId;
}

function principalOf(grantee: Grantee): { Principal: string; OrganizationId?: string } {
  if (grantee.kind === 'account') return { Principal: grantee.id };
  if (grantee.kind === 'public') return { Principal: '*' };
  return { Principal: '*', OrganizationId: grantee.id };
}

/** Removes a statement, but only if the policy still is as it was read. Throws what the SDK throws, as addGrant. */
export async function removeGrant(aws: RegionClient, read: LayerPolicy, statementId: string): Promise<void> {
  const input = {
    LayerName: read.layerName,
    VersionNumber: read.version,
    StatementId: statementId,
    ...(read.revisionId && { RevisionId: read.revisionId }),
  };
  await aws.call((options) => aws.lambda.send(new RemoveLayerVersionPermissionCommand(input), options));
}

/** @param doing what is done to the version, e.g. `the grant to 123456789012 of` */
export function policyCallContext(
  aws: RegionClient,
  action: string,
  { layerName, version }: LayerVersionName,
  doing = '',
): CallContext {
  const resource = `${layerResource(aws, layerName)}:*`;
  const subject = `${doing && `${doing} `}version ${version} of layer "${layerName}"`;
  return { ...layerCallContext(aws, action, layerName, resource), subject };
}
