// Somebody else who changes the same functions: another pipeline, or a person at the console.
import { UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import type { UpdateFunctionConfigurationCommandInput } from '@aws-sdk/client-lambda';
import type { RegionClient } from '../../../src/aws/region-client.ts';
import { classifyError } from '../../../src/aws/error-kind.ts';
import { readFunction } from '../../../src/aws/functions.ts';
import { nextLayers } from '../../../src/rollout/layer-list.ts';
import type { Dice } from './dice.ts';

export interface Foreign {
  /** Their writes name the RevisionId that they read; without it they write over what was changed since. */
  guarded: boolean;
  changes: 'settings' | 'layers';
  /** The layer versions that they use; none of a layer of ours. */
  versions: readonly string[];
}

type Change = Partial<UpdateFunctionConfigurationCommandInput>;

const ATTEMPTS = 60;

/** Changes a function, with some time between the read and the write; again where it is busy or somebody was faster. */
export async function changeOnce(
  aws: RegionClient,
  dice: Dice,
  name: string,
  foreign: Foreign,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { layers, revisionId } = await readFunction(aws, name);
    await aws.sleep(dice.whole(0, 300));
    const guard = foreign.guarded && { RevisionId: revisionId };
    const input = { FunctionName: name, ...changed(layers, dice, foreign), ...guard };
    try {
      await aws.call((options) => aws.lambda.send(new UpdateFunctionConfigurationCommand(input), options));
      return;
    } catch (error) {
      const { status } = classifyError(error);
      if (status !== 409 && status !== 412) throw error;
      await aws.sleep(dice.whole(50, 1000));
    }
  }
}

/** Settings, or a list of layers in which one of theirs is added, moved to another version or taken off. */
export function changed(layers: readonly string[], dice: Dice, { changes, versions }: Foreign): Change {
  if (changes === 'settings') {
    return dice.pick<Change>([{ MemorySize: dice.whole(128, 1024) }, { Timeout: dice.whole(1, 60) }]);
  }
  const arn = dice.pick(versions);
  const layerArn = arn.slice(0, arn.lastIndexOf(':'));
  const others = layers.filter((one) => !one.startsWith(`${layerArn}:`));
  const isThere = others.length < layers.length;
  return { Layers: isThere && dice.chance(0.3) ? others : nextLayers(layers, { layerArn, arn }) };
}
