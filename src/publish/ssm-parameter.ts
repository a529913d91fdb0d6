import { putParameterIfChanged } from '../aws/ssm-parameters.ts';
import { TAKE_TURNS } from '../rollout/superseded.ts';
import type { ParameterStep } from './plan.ts';
import { readParameterState } from './read-parameter.ts';
import type { RegionRun } from './types.ts';

/**
 * Writes the ARN of the version that serves. A newer version that another job has written meanwhile stays, with a warning.
 * @throws Problem when AWS refuses, or the parameter does not have the value afterwards
 */
export async function updateParameter(
  { aws, report, info, warn }: RegionRun,
  { name, newest }: ParameterStep,
  layerName: string,
): Promise<void> {
  if (!report.version) return;
  const { arn, version } = report.version;
  const { value, newer } = await readParameterState(aws, {
    name,
    layerName,
    newest: Math.max(newest, version),
  });
  if (newer !== undefined) {
    report.parameter = { name, status: 'unchanged' };
    warn(
      `The parameter ${name} keeps version ${newer} of the layer, which another pipeline published after this run had listed the versions. Version ${version}, which has the content of this run, is older. ${TAKE_TURNS}, and run the one again whose version is to serve.`,
    );
    return;
  }
  const description = `The newest version of layer ${layerName}`;
  const status = await putParameterIfChanged(aws, { name, value: arn, description }, value);
  report.parameter = { name, status };
  info(`Parameter ${name}: ${status}`);
}
