import { parameterName } from '../lambda/parameter-name.ts';
import { text } from './read.ts';

/** For the check only: as long as the longest region's name. */
const ANY_REGION = 'us-isob-northwest-1';

/**
 * The name of the parameter that is told of a new version, with `{region}` left open for parameterName().
 * @returns undefined where consumers are not told
 * @throws Problem where AWS would not take the name in one of the regions
 */
export function readParameterInput(layerName: string): string | undefined {
  const template = text('ssm-parameter');
  if (!template) return undefined;
  parameterName(template, { layerName, region: ANY_REGION });
  return template.replaceAll('{layer-name}', layerName);
}
