import { getVersion } from '../aws/layers.ts';
import type { RegionClient } from '../aws/region-client.ts';
import { readParameter } from '../aws/ssm-parameters.ts';
import { parseLayerVersionArn } from '../lambda/arn.ts';

/** An SSM parameter that is to hold a version's ARN. */
export interface ParameterState {
  name: string;
  /** Its value; undefined where there is no such parameter. */
  value: string | undefined;
  /** The number of the version that it holds, where another job published that one after the versions were listed. */
  newer: number | undefined;
}

export interface AboutParameter {
  name: string;
  layerName: string;
  /** The newest version's number that this run knows, 0 for none. */
  newest: number;
}

/**
 * Reads a parameter, and whether it holds a newer version of the layer than this run knows. A version that was deleted may
 * have a higher number than the newest one that exists, so such a number is looked up.
 * @throws Problem when AWS refuses, or for a parameter that is no String
 */
export async function readParameterState(
  aws: RegionClient,
  { name, layerName, newest }: AboutParameter,
): Promise<ParameterState> {
  const value = (await readParameter(aws, name))?.value;
  const held = parseLayerVersionArn(value ?? '');
  const isAhead = held?.name === layerName && held.region === aws.region && held.version > newest;
  const isThere = isAhead && (await getVersion(aws, layerName, held.version))?.arn === value;
  return { name, value, newer: isThere ? held.version : undefined };
}
