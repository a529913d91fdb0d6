import type { Activity } from '../account/audit/activity.ts';
import { firstOf, folded, moreIn, row } from './markdown-parts.ts';
import { shortened } from '../shared/format.ts';
import type { Room } from './markdown-parts.ts';
import { code, markdown } from '../shared/sanitise.ts';
import { formatCount } from '../shared/format.ts';

const DONE: Record<Activity['action'], string> = {
  publish: '📦 published',
  grant: '🤝 granted',
  revoke: '✋ revoked',
  delete: '🗑️ deleted',
  attach: '🔗 layers of',
};

/**
 * Who did what to layers, the unexpected first; none where it was not asked for.
 * @param since ISO 8601
 */
export function activityTable(
  activity: readonly Activity[] | undefined,
  since: string | undefined,
  room: Room,
): string[] {
  if (!activity) return [];
  const from = since === undefined ? '' : ` since ${since.slice(0, 16).replace('T', ' ')} UTC`;
  if (activity.length === 0) return [`**Activity**${from}: none.`];
  const sorted = activity.toSorted((a, b) => Number(b.unexpected ?? false) - Number(a.unexpected ?? false));
  const [rows, more] = firstOf(sorted, room, rowText);
  const table = [row(['When', 'What', 'Who', 'From']), '|:--|:--|:--|:--|', ...rows].join('\n');
  const title = `Activity${from}: ${formatCount(activity.length)} call${activity.length === 1 ? '' : 's'}`;
  return [folded(title, [table, '', ...moreIn('report', more, 'calls')])];
}

function rowText(activity: Activity): string {
  const { at, action, subject, detail, principal, sourceAddress, userAgent, errorCode, unexpected } =
    activity;
  const refused = errorCode === undefined ? '' : ` (refused: ${markdown(shortened(errorCode, 60))})`;
  return row([
    markdown(at),
    `${DONE[action]} ${code(shortened(subject, 150))} ${markdown(shortened(detail, 200))}${refused}`,
    `${unexpected ? '❗ ' : ''}${code(shortened(principal, 200))}`,
    `${markdown(shortened(sourceAddress, 60))}<br>${markdown(shortened(userAgent, 80))}`,
  ]);
}
