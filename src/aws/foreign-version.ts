import { Problem } from '../shared/problem.ts';
import { parseLayerVersionArn } from '../lambda/arn.ts';
import type { Connection } from './region-client.ts';

/**
 * Refuses a reply that names a version of another layer, or of another region: it is none of AWS's, and asking again
 * only publishes again.
 * @param arn as PublishLayerVersion answered it
 * @throws Problem for a whole ARN that is not the layer's; what is no ARN is for the caller
 */
export function refuseForeignVersion(
  { region, partition }: Connection,
  layerName: string,
  arn: string | undefined,
): void {
  const replied = parseLayerVersionArn(arn ?? '');
  if (!replied) return;
  if (replied.name === layerName && replied.region === region && replied.partition === partition) return;
  throw new Problem(
    `The reply to lambda:PublishLayerVersion for layer "${layerName}" in ${region} names ${replied.arn}, which is no version of it.`,
    `Do not use that version. Look for a proxy that changes replies between the runner and AWS, and at what is there: \`aws lambda list-layer-versions --region ${region} --layer-name ${layerName}\`; then run the job again.`,
  );
}
