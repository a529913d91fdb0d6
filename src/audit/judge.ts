import { SEVERITIES } from '../checks/finding.js';
import type { Activity } from './activity.js';
import { behind } from './findings/behind.js';
import { durable } from './findings/durable.js';
import type { AuditFinding, Found } from './findings/found.js';
import { deleted, foreignGone } from './findings/gone.js';
import { grants } from './findings/grants.js';
import { limits } from './findings/limits.js';
import { mixedVersions } from './findings/mixed-versions.js';
import { principals } from './findings/principals.js';
import { runtimes } from './findings/runtimes.js';
import { unused } from './findings/unused.js';
import type { Survey } from './survey.js';

const FAMILIES = [
  ...[deleted, foreignGone, runtimes, behind, mixedVersions, durable, grants, limits, unused],
] satisfies ((survey: Survey, today: Date) => Found[])[];

/** What else is needed to judge. */
export interface Judging {
  today: Date;
  activity: readonly Activity[];
}

/** Everything that is wrong in a region, the worst first, then in the order of rules and of what they are about. */
export function judge(survey: Survey, { today, activity }: Judging): AuditFinding[] {
  return [...FAMILIES.flatMap((family) => family(survey, today)), ...principals(activity)]
    .map((finding) => ({ ...finding, path: `${survey.region}/${finding.path}` }))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
