import type { Finding } from '../checks/finding.ts';
import { formatCount } from '../shared/format.ts';
import { firstOf, folded, moreIn, sentence } from './markdown-parts.ts';
import { counted } from '../shared/format.ts';
import { shortened } from '../shared/format.ts';
import type { Room } from './markdown-parts.ts';
import { code, withoutSecrets } from '../shared/sanitise.ts';

/** Findings alike that are shown one by one before the rest of them is folded. */
const UNFOLDED = 5;
const ICONS: Record<Finding['severity'], string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** What the lists may take, and where to look for what is left out. */
interface Rooms {
  elsewhere: string;
  findings: Room;
  notices: Room;
}

/** Errors and warnings one below the other, notices folded. */
export function findingList(all: readonly Finding[], layout: Rooms): string[] {
  const visible = all.filter(({ severity }) => severity !== 'notice');
  const notices = all.filter(({ severity }) => severity === 'notice');
  const [count = ''] = counted(notices.length, 'notice');
  return [
    ...groups(visible, layout.findings, layout.elsewhere),
    ...(count ? [folded(count, [groups(notices, layout.notices, layout.elsewhere).join('\n\n')])] : []),
  ];
}

/** A finding in Markdown. */
interface ShownFinding {
  severity: Finding['severity'];
  rule: string;
  what: string;
  fix: string;
}

/** Findings of one rule with one fix are shown as one, as far as there is room. */
function groups(items: readonly Finding[], room: Room, elsewhere: string): string[] {
  const all = items.slice(0, room.items).map(shownFinding);
  const [fitting] = firstOf(all, room, (item) => group([item]));
  const alike = new Map<string, ShownFinding[]>();
  for (const item of all.slice(0, fitting.length)) {
    const key = JSON.stringify([item.severity, item.rule, item.fix]);
    alike.set(key, [...(alike.get(key) ?? []), item]);
  }
  const more = items.length - fitting.length;
  return [...[...alike.values()].map(group), ...moreIn(elsewhere, more, 'findings')];
}

function shownFinding({ severity, rule, path, message, fix }: Finding): ShownFinding {
  const what = sentence(whatAndWhere(message, path));
  return { severity, rule: code(shortened(rule, 100)), what, fix: sentence(fix) };
}

/**
 * The message, with what it quotes as code, and the path before it where it does not quote that. Secrets are hidden first:
 * some are known only by what stands before the quotes.
 */
function whatAndWhere(message: string, path: string): string {
  const text = withoutSecrets(message).replace(/"([^"\s`]+)"/g, '`$1`');
  const named = [`"${path}"`, `\`${path}\``].some((quoted) => message.includes(quoted));
  return path === '' || named ? text : `\`${shortened(path, 200)}\`: ${text}`;
}

function group(alike: readonly ShownFinding[]): string {
  const [first] = alike;
  if (!first) return '';
  const name = `${ICONS[first.severity]} **${first.rule}**`;
  const fix = `🔧 ${first.fix}`;
  if (alike.length === 1) return [name, first.what, fix].join('<br>');
  const rest = alike.slice(UNFOLDED);
  return [
    `${name} × ${formatCount(alike.length)}<br>${fix}`,
    bullets(alike.slice(0, UNFOLDED)),
    ...(rest.length > 0 ? [folded(`${formatCount(rest.length)} more of these`, [bullets(rest)])] : []),
  ].join('\n\n');
}

function bullets(items: readonly ShownFinding[]): string {
  return items.map(({ what }) => `- ${what}`).join('\n');
}
