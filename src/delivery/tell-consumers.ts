import { parameterName } from '../aws/parameter-name.js';
import { bringParameter } from '../aws/parameters.js';
import { log } from '../log.js';
import { sideBySide } from '../rollout/side-by-side.js';
import { REGIONS_AT_ONCE } from './look-everywhere.js';
import { fail } from './run.js';
import type { Run } from './run.js';

/** Last: who reads the parameter gets a version that is shared and was rolled out. */
export async function tellConsumers({ delivery, sites }: Run): Promise<void> {
  const { parameter, layerName } = delivery.inputs;
  if (parameter === undefined) return;
  await log.group('Telling consumers', () =>
    sideBySide(sites, REGIONS_AT_ONCE, async (site) => {
      const { aws, report, tell } = site;
      if (!report.version || report.problem) return;
      const name = parameterName(parameter, { layerName, region: aws.region });
      const value = report.version.arn;
      try {
        const status = await bringParameter(aws, {
          name,
          value,
          description: `The newest version of layer ${layerName}`,
        });
        report.parameter = { name, status };
        tell(`Parameter ${name}: ${status}`);
      } catch (error) {
        fail(delivery, site, error);
      }
    }),
  );
}
