import { parameterName } from '../aws/parameter-name.js';
import { bringParameter } from '../aws/parameters.js';
import { log } from '../log.js';
import { inRegions, regionsOf } from './run.js';
import type { Run } from './run.js';

/** Last: who reads the parameter gets a version that is shared and was rolled out. */
export async function tellConsumers(run: Run): Promise<void> {
  const { parameter, layerName } = run.delivery.inputs;
  if (parameter === undefined) return;
  const tell = () =>
    inRegions(run.delivery, regionsOf(run), async (site) => {
      if (!site.report.version) return;
      const name = parameterName(parameter, { layerName, region: site.aws.region });
      const description = `The newest version of layer ${layerName}`;
      const status = await bringParameter(site.aws, { name, value: site.report.version.arn, description });
      site.report.parameter = { name, status };
      site.tell(`Parameter ${name}: ${status}`);
    });
  await log.group('Telling consumers', tell);
}
