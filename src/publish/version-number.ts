import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';

/** Versions that are made in one region to come to the number of the others, at the most. */
export const MOST_FILLERS = 100;

/** Where a region stands. */
export interface VersionGap {
  region: string;
  /** The newest version's number, 0 for none. */
  newest: number;
  /** The newest version holds the content already. */
  isCurrent: boolean;
}

/** The number that all regions come to: the highest that one of them has or gets. */
export function commonNumber(standings: readonly VersionGap[]): number {
  return Math.max(0, ...standings.map(({ newest, isCurrent }) => (isCurrent ? newest : newest + 1)));
}

/** How many versions a region is from a number; the last of them is the one that serves. */
export function versionsTo(goal: number, { newest, isCurrent }: VersionGap): number {
  return Math.max(goal - newest, isCurrent && newest >= goal ? 0 : 1);
}

/** @throws Problem when regions are too far apart */
export function refuseWideGap(goal: number, standings: readonly VersionGap[]): void {
  const first = standings.find((gap) => versionsTo(goal, gap) - 1 > MOST_FILLERS);
  if (!first) return;
  throw new Problem(
    `\`align-versions\` would make ${formatCount(versionsTo(goal, first))} versions in ${first.region} to come from ${first.newest} to ${goal}, and it makes ${MOST_FILLERS} at the most.`,
    'Leave `align-versions` out, or publish under a new `layer-name`, which starts at 1 everywhere.',
  );
}
