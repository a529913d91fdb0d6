import { parseLayerVersionArn } from '../../../lambda/arn.ts';
import { RUNTIMES } from '../../../lambda/runtimes.ts';
import type { AccountFinding } from './finding.ts';
import type { Survey } from '../survey.ts';
import { dateText } from './words.ts';

/** How long before a date it is told. Days. */
const SOON = 180;
const DAY = 86_400_000;

/**
 * Functions with layers on a runtime that AWS no longer supports, or whose functions it does not update any more, or soon
 * not: a layer cannot be rolled out to them then.
 */
export function runtimes({ functions, isWanted }: Survey, today: Date): AccountFinding[] {
  return functions.flatMap(({ name, versions }) => {
    const latest = versions.find(({ version }) => version === '$LATEST');
    const hasLayer = latest?.layers.some((arn) => isWanted(parseLayerVersionArn(arn)?.name ?? ''));
    return latest?.runtime !== undefined && hasLayer ? runtimeFinding(name, latest.runtime, today) : [];
  });
}

function runtimeFinding(name: string, runtime: string, today: Date): AccountFinding[] {
  const { deprecated = FOREVER, updateBlocked = FOREVER } = RUNTIMES[runtime] ?? {};
  const now = dateText(today);
  const path = `function/${name}`;
  const fix = `Move it to a newer runtime: changing that is the update that AWS still takes. AWS has moved these dates before; look at "Lambda runtimes" in its documentation.`;
  const about = `Function "${name}" runs on ${runtime},`;
  if (updateBlocked <= now || updateBlocked <= dateText(new Date(today.getTime() + SOON * DAY))) {
    const isPast = updateBlocked <= now;
    const what = `whose functions cannot be updated ${isPast ? 'since' : 'any more from'} ${updateBlocked}`;
    const message = `${about} ${what}${isPast ? '' : ' on'}, so that no layer can be rolled out to it${isPast ? '' : ' then'}.`;
    return [{ rule: 'audit/blocked-runtime', severity: 'warning', path, message, fix }];
  }
  if (deprecated > now) return [];
  const message = `${about} which AWS no longer supports since ${deprecated}: no more security patches.`;
  return [{ rule: 'audit/deprecated-runtime', severity: 'warning', path, message, fix }];
}

/** Where AWS gives no date. */
const FOREVER = '9999-12-31';
