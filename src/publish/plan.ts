import { parameterName } from '../lambda/parameter-name.ts';
import { describePlan, plannedResults } from '../rollout/plan.ts';
import type { FunctionResult } from '../rollout/result.ts';
import type { PublishRequest, RegionRun } from './types.ts';
import type { RegionState } from './read-region.ts';
import { describeSharing, granteesAhead } from './sharing.ts';
import { versionsTo } from './version-number.ts';

/** What a dry run tells. */
export interface DescribedDelivery {
  steps: string[];
  warnings: string[];
  /** What would become of the functions, by region. */
  functions: [RegionRun, FunctionResult[]][];
}

export interface Describing {
  /** The number that all regions come to. */
  goal: number | undefined;
  /** The zip's size for people; '' where nothing is published. */
  zip: string;
}

/** The plan of a delivery in sentences, in the order in which it is carried out: each step in all regions. */
export function describeDelivery(
  { inputs }: PublishRequest,
  regions: readonly [RegionRun, RegionState][],
  { goal, zip }: Describing,
): DescribedDelivery {
  const told = regions.map(([site, found]) => {
    const { reusable, newest, sharing, planFor } = found;
    const rollout = planFor(reusable?.arn);
    const isNew = !reusable || (goal !== undefined && newest < goal);
    const { before, after } = describeSharing(sharing, { isNew, ahead: granteesAhead(sharing, rollout) });
    const phases = [
      [describeVersions(inputs.layerName, found, { goal, zip })],
      [...before, ...describePlan(rollout)],
      after,
      describeParameter(inputs, site, found),
    ];
    return { site, rollout, phases: phases.map((steps) => steps.map(site.place)) };
  });
  const steps = [0, 1, 2, 3].flatMap((phase) => told.flatMap(({ phases }) => phases[phase] ?? []));
  return {
    steps: [...steps, ...describeWatch(inputs)],
    warnings: told.flatMap(({ site, rollout }) => rollout.warnings.map(site.place)),
    functions: told.map(({ site, rollout }) => [site, plannedResults(rollout)]),
  };
}

function describeParameter(
  inputs: PublishRequest['inputs'],
  { aws }: RegionRun,
  { told, reusable }: RegionState,
): string[] {
  if (inputs.parameter === undefined || (told !== undefined && told === reusable?.arn)) return [];
  const name = parameterName(inputs.parameter, { ...inputs, region: aws.region });
  return [`Write the version's ARN to the parameter ${name}.`];
}

function describeWatch({ watchMinutes }: PublishRequest['inputs']): string[] {
  if (watchMinutes === undefined) return [];
  return [
    `Watch the updated functions for ${watchMinutes} minutes, and compare them with what they were before.`,
  ];
}

function describeVersions(
  layerName: string,
  { reusable, newest }: RegionState,
  { goal, zip }: Describing,
): string {
  const serves = reusable?.version === newest;
  const count = goal === undefined ? Number(!reusable) : versionsTo(goal, { region: '', newest, serves });
  if (count === 0) return `Publish nothing: version ${reusable?.version} has this content.`;
  if (count === 1) return `Publish ${layerName} after version ${newest}: ${zip} of zip.`;
  return `Publish ${layerName} ${count} times after version ${newest}, to come to version ${goal} as in the other regions: ${zip} of zip.`;
}
