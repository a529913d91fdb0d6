import { DeleteLayerVersionCommand } from '@aws-sdk/client-lambda';
import type { LayerVersionName } from '../lambda/layer-grants.ts';
import type { Connection } from './region-client.ts';
import { explained } from './error-messages.ts';
import { policyAttempt } from './layer-policy.ts';

/**
 * Deletes a version of our own. AWS answers the same for one that is gone already, so that a lost reply is settled by
 * asking again; a function that has the version keeps it, but can no longer be updated with it on its list.
 * Source: API reference of DeleteLayerVersion.
 * @throws Problem when AWS refuses, or cannot be reached
 */
export async function deleteLayerVersion(aws: Connection, of: LayerVersionName): Promise<void> {
  const input = { LayerName: of.layerName, VersionNumber: of.version };
  await explained(policyAttempt(aws, 'lambda:DeleteLayerVersion', of), () =>
    aws.call((options) => aws.lambda.send(new DeleteLayerVersionCommand(input), options), {
      repeatable: true,
    }),
  );
}
