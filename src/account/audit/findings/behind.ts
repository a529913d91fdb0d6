import { parseLayerVersionArn } from '../../../lambda/arn.ts';
import { LATEST_PUBLISHED } from '../../../lambda/qualifiers.ts';
import { formatCount } from '../../../shared/format.ts';
import type { AccountFinding } from './finding.ts';
import { liveVersions } from '../survey.ts';
import type { LiveVersion, Survey, SurveyedFunction, SurveyedVersion } from '../survey.ts';
import { daysSince, inDays } from './words.ts';

/**
 * Functions that have an older version of a layer than the newest, in `$LATEST` or behind an alias: how many versions
 * there are in between, and since when there is a newer one. A deleted version is told by its own rule.
 */
export function behind(survey: Survey, today: Date): AccountFinding[] {
  const byArn = new Map<string, readonly SurveyedVersion[]>();
  for (const { versions } of survey.layers) for (const { arn } of versions) byArn.set(arn, versions);
  return survey.functions.flatMap((fn) =>
    [...liveLayers(fn)].flatMap(([arn, live]) => {
      const versions = byArn.get(arn);
      return versions ? behindFinding(fn, { arn, live, versions, today }) : [];
    }),
  );
}

/** The layer versions of a function that matter now, with the versions of the function that have them. */
function liveLayers(fn: SurveyedFunction): Map<string, LiveVersion[]> {
  const found = new Map<string, LiveVersion[]>();
  for (const live of liveVersions(fn))
    for (const arn of live.layers) found.set(arn, [...(found.get(arn) ?? []), live]);
  return found;
}

interface Having {
  arn: string;
  live: readonly LiveVersion[];
  versions: readonly SurveyedVersion[];
  today: Date;
}

function behindFinding(fn: SurveyedFunction, { arn, live, versions, today }: Having): AccountFinding[] {
  const parsed = parseLayerVersionArn(arn);
  const [newest] = versions;
  if (!parsed || !newest || newest.version <= parsed.version) return [];
  const newer = versions.filter(({ version }) => version > parsed.version);
  const days = daysSince(newer.at(-1)?.createdAt, today);
  const since = days === undefined ? '' : `, and there has been a newer one for ${inDays(days)}`;
  const count = newer.length === 1 ? 'one version' : `${formatCount(newer.length)} versions`;
  return [
    {
      rule: 'audit/behind',
      severity: 'warning',
      path: `function/${fn.name}`,
      message: `Function "${fn.name}"${whereIn(live)} has version ${parsed.version} of layer "${parsed.name}", ${count} behind the newest, ${newest.version}${since}.`,
      fix: `Roll the newest version out: \`layer-name: ${parsed.name}\` with \`functions: using-layer\` in the publishing workflow, with \`alias\` where callers go through one.`,
    },
  ];
}

/** Nothing for `$LATEST` alone, which is what one thinks of. */
function whereIn(live: readonly LiveVersion[]): string {
  const aliases = live.flatMap((one) => one.aliases);
  const unnumbered = ['$LATEST', LATEST_PUBLISHED].filter((name) =>
    live.some(({ version }) => version === name),
  );
  const places = [...new Set([...unnumbered, ...aliases])];
  return places.length === 0 || places.join() === '$LATEST' ? '' : ` (${places.join(', ')})`;
}
