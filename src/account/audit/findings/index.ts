import { SEVERITIES } from '../../../checks/finding.ts';
import type { Activity } from '../activity.ts';
import { behind } from './behind.ts';
import { durable } from './durable.ts';
import type { AuditFinding, AccountFinding } from './finding.ts';
import { deleted, foreignGone } from './gone.ts';
import { grants } from './grants.ts';
import { limits } from './limits.ts';
import { mixedVersions } from './mixed-versions.ts';
import { principals } from './principals.ts';
import { runtimes } from './runtimes.ts';
import { unused } from './unused.ts';
import type { Survey } from '../survey.ts';

const FAMILIES = [
  deleted,
  foreignGone,
  runtimes,
  behind,
  mixedVersions,
  durable,
  grants,
  limits,
  unused,
] satisfies ((survey: Survey, today: Date) => AccountFinding[])[];

/** What else is needed to judge. */
export interface FindingContext {
  today: Date;
  activity: readonly Activity[];
}

/** Everything that is wrong in a region, the worst first, then in the order of rules and of what they are about. */
export function auditFindings(survey: Survey, { today, activity }: FindingContext): AuditFinding[] {
  return [...FAMILIES.flatMap((family) => family(survey, today)), ...principals(activity)]
    .map((finding) => ({ ...finding, path: `${survey.region}/${finding.path}` }))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
