import { readDeliveryInputs } from './delivery.ts';
import { checkedLayerName } from './layer.ts';
import { Problem } from '../shared/problem.ts';
import { readPromoteSource } from './promote-source.ts';
import type { PromoteInputs, PromoteSource } from '../publish/promote/options.ts';
import { text } from './read.ts';

/**
 * Reads what is to be promoted; the rest follows when its name is known.
 * @throws Problem naming the input
 */
export function readPromotion(): { source: PromoteSource; inputsFor: (sourceName: string) => PromoteInputs } {
  const source = readPromoteSource();
  if (source.from.kind === 'version' && source.zip !== undefined) refuseBesideHandOver();
  return { source, inputsFor };
}

/** What is done with a version is the business of the job that publishes it. */
const OF_THE_SECOND_JOB = ['functions', 'share-with', 'ssm-parameter', 'regions', 's3-bucket', 'layer-name'];

function refuseBesideHandOver(): void {
  const name = OF_THE_SECOND_JOB.find((one) => text(one));
  if (!name) return;
  throw new Problem(
    `\`${name}\` has no effect beside an ARN as \`source\` and a \`zip\`: this job only hands the zip over.`,
    `Give \`${name}\` to the job that has the report as \`source\`, or take \`zip\` out.`,
  );
}

/**
 * Reads where a version goes.
 * @param sourceName the name of the layer that is promoted, which is kept where no other is given
 * @throws Problem naming the input
 */
function inputsFor(sourceName: string): PromoteInputs {
  const layerName = checkedLayerName(text('layer-name') || sourceName);
  return { layerName, ...readDeliveryInputs(layerName) };
}
