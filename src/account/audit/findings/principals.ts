import { grouped } from '../../../shared/grouped.ts';
import type { Activity } from '../activity.ts';
import type { AccountFinding } from './finding.ts';

const DONE: Record<Activity['action'], string> = {
  publish: 'published',
  grant: 'granted',
  revoke: 'revoked a grant of',
  delete: 'deleted',
  attach: 'wrote the layers of',
};

/** Those who worked on layers and are not on the list of who may, once for each thing that they did. */
export function principals(activity: readonly Activity[]): AccountFinding[] {
  const unexpected = activity.filter((one) => one.unexpected);
  const key = ({ principal, action, subject }: Activity) => JSON.stringify([principal, action, subject]);
  return [...grouped(unexpected, key).values()].flatMap((events) => {
    const [last] = events;
    if (!last) return [];
    const { principal, action, subject, at, sourceAddress, userAgent } = last;
    const refused = events.every(({ errorCode }) => errorCode !== undefined);
    const times = events.length === 1 ? `at ${at}` : `${events.length} times, the last one at ${at}`;
    return [
      {
        rule: 'audit/unexpected-principal' as const,
        severity: 'warning' as const,
        path: `${action === 'attach' ? 'function' : 'layer'}/${subject}`,
        message: `"${principal}" ${refused ? 'tried, and was refused: ' : ''}${DONE[action]} "${subject}" ${times}, from ${sourceAddress} with "${userAgent}".`,
        fix: 'If that was all right, add its ARN or that of its role to `allowed-principals`; else look what it did in CloudTrail, and take the right from it.',
      },
    ];
  });
}
