import { asRecord } from '../../shared/json.ts';
import { parseLayerVersionArn } from '../../lambda/arn.ts';
import { Problem } from '../../shared/problem.ts';

/**
 * The layer versions that a run left serving, one a region, as its report says. A failed run counts as well: functions may
 * have its version.
 * @param text of the JSON report of the root action or of promote
 * @param path for messages
 * @throws Problem when it is no such report
 */
export function reportedVersions(text: string, path: string): string[] {
  const { schema, action, regions } = parsed(text);
  if (schema !== 1 || (action !== 'publish' && action !== 'promote') || !Array.isArray(regions)) {
    throw new Problem(
      `${path} is not a report of a run that published or promoted a layer.`,
      'Give the file that the output `report` of that run names, or take it out of `records`.',
    );
  }
  return regions
    .map((region: unknown) => asRecord(asRecord(region)['version'])['arn'])
    .filter((arn): arn is string => typeof arn === 'string' && parseLayerVersionArn(arn) !== undefined);
}

function parsed(text: string): Record<string, unknown> {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return {};
  }
}
