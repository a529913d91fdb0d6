import { parameterName } from '../lambda/parameter-name.ts';
import { bringParameter } from '../aws/ssm-parameters.ts';
import { log } from '../shared/log.ts';
import { forEachRegion, regionsOf } from './for-each-region.ts';
import type { Run } from './for-each-region.ts';

/** Last: who reads the parameter gets a version that is shared and was rolled out. */
export async function tellConsumers(run: Run): Promise<void> {
  const { parameter, layerName } = run.delivery.inputs;
  if (parameter === undefined) return;
  const tell = () =>
    forEachRegion(run.delivery, regionsOf(run), async (site) => {
      if (!site.report.version) return;
      const name = parameterName(parameter, { layerName, region: site.aws.region });
      const description = `The newest version of layer ${layerName}`;
      const status = await bringParameter(site.aws, { name, value: site.report.version.arn, description });
      site.report.parameter = { name, status };
      site.tell(`Parameter ${name}: ${status}`);
    });
  await log.group('Telling consumers', tell);
}
