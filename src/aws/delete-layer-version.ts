import { DeleteLayerVersionCommand } from '@aws-sdk/client-lambda';
import type { LayerVersionName } from '../lambda/layer-grants.ts';
import type { RegionClient } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import { policyCallContext } from './layer-policy.ts';

/**
 * Deletes a version of our own. AWS answers the same for one that is gone already, so that a lost reply is settled by
 * asking again; a function that has the version keeps it, but can no longer be updated with it on its list.
 * Source: API reference of DeleteLayerVersion.
 * @throws Problem when AWS refuses, or cannot be reached
 */
export async function deleteLayerVersion(aws: RegionClient, of: LayerVersionName): Promise<void> {
  const input = { LayerName: of.layerName, VersionNumber: of.version };
  await withErrorContext(policyCallContext(aws, 'lambda:DeleteLayerVersion', of), () =>
    aws.call((options) => aws.lambda.send(new DeleteLayerVersionCommand(input), options), {
      repeatable: true,
    }),
  );
}
