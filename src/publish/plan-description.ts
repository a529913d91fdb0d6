import { granteeText, sameGrantee } from '../lambda/principal.ts';
import type { Grantee } from '../lambda/principal.ts';
import { describePlan } from '../rollout/plan.ts';
import { STAGES } from './plan.ts';
import type { GrantsStep, ParameterStep, PublishPlan, RegionPlan, Stage, VersionStep } from './plan.ts';

export interface Described {
  layerName: string;
  /** The zip's size for people; '' where nothing is published. */
  zip: string;
}

/** A plan in sentences, in the order in which it is carried out: each stage in all regions. */
export function describePublish(plan: PublishPlan, about: Described): string[] {
  return STAGES.flatMap((stage) => describeStage(plan, stage, about));
}

function describeStage(plan: PublishPlan, stage: Stage, about: Described): string[] {
  const inRegions = (describe: (planned: RegionPlan) => string[]) =>
    plan.regions.flatMap(([{ place }, planned]) => describe(planned).map(place));
  switch (stage) {
    case 'version':
      return inRegions(({ version }) => [describeVersion(version, about)]);
    case 'rollout':
      return inRegions(describeRollout);
    case 'grants':
      return inRegions(({ grants, rollout }) => (grants ? describeGrants(grants, rollout?.ahead) : []));
    case 'parameter':
      return inRegions(({ parameter }) => (parameter ? describeParameter(parameter) : []));
    case 'watch':
      return describeWatch(plan);
  }
}

function describeVersion(step: VersionStep, { layerName, zip }: Described): string {
  if (step.kind === 'serve-version')
    return `Publish nothing: version ${step.version.version} has this content.`;
  const { count, newest, goal } = step;
  if (count === 1) return `Publish ${layerName} after version ${newest}: ${zip} of zip.`;
  return `Publish ${layerName} ${count} times after version ${newest}, to come to version ${goal} as in the other regions: ${zip} of zip.`;
}

function describeRollout({ rollout, grants }: RegionPlan): string[] {
  if (!rollout) return [];
  const first = (grants?.add ?? []).filter(({ grantee }) => isAmong(rollout.ahead, grantee));
  const names = first.map(({ grantee }) => granteeText(grantee)).join(', ');
  return [
    ...(first.length > 0 ? [`Share it with ${names}, whose functions get it.`] : []),
    ...describePlan(rollout.plan),
  ];
}

/** The grants that are changed after the rollout. */
function describeGrants({ add, remove }: GrantsStep, ahead: readonly Grantee[] = []): string[] {
  const later = add.filter(({ grantee }) => !isAmong(ahead, grantee));
  const removed = remove.map(({ grantee, statementId }) => (grantee ? granteeText(grantee) : statementId));
  return [
    ...(later.length > 0
      ? [`Share it with ${later.map(({ grantee }) => granteeText(grantee)).join(', ')}.`]
      : []),
    ...(remove.length > 0 ? [`Take it away from ${removed.join(', ')}.`] : []),
  ];
}

function isAmong(grantees: readonly Grantee[], grantee: Grantee): boolean {
  return grantees.some((other) => sameGrantee(other, grantee));
}

function describeParameter({ name, from, to, newer }: ParameterStep): string[] {
  if (newer !== undefined)
    return [
      `Leave the parameter ${name} alone: it holds version ${newer}, which another pipeline published.`,
    ];
  return from !== undefined && from === to ? [] : [`Write the version's ARN to the parameter ${name}.`];
}

function describeWatch({ watchMinutes }: PublishPlan): string[] {
  if (watchMinutes === undefined) return [];
  return [
    `Watch the updated functions for ${watchMinutes} minutes, and compare them with what they were before.`,
  ];
}
