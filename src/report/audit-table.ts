import { formatCount } from '../shared/format.ts';
import type { LayerAudit } from '../account/audit/result.ts';
import type { VersionAudit } from '../account/audit/result.ts';
import type { UseAudit } from '../account/audit/result.ts';
import { firstOf, inOneLine, moreIn, row } from './markdown-parts.ts';
import { andMore } from '../shared/format.ts';
import { shortened } from '../shared/format.ts';
import type { Room } from './markdown-parts.ts';
import { code, markdown } from '../shared/sanitise.ts';

const DAY = 86_400_000;
/** Functions that a row names. */
const NAMED = 4;

interface Row {
  layer: LayerAudit;
  version: VersionAudit;
  /** Versions there are that are newer. */
  newer: number;
}

/**
 * Layers × versions × functions: the newest version of each layer, and every other one that somebody has or may use; how
 * many others there are.
 * @param now ISO 8601
 */
export function layerAuditTable(layers: readonly LayerAudit[], now: string, room: Room): string[] {
  const rows = layers.flatMap(rowsOf);
  const others = layers.reduce((sum, { versions }) => sum + versions.length, 0) - rows.length;
  if (rows.length === 0) return [];
  const [shown, more] = firstOf(rows, room, (entry) => rowText(entry, now));
  const head = row(['Layer', 'Version', 'Age', 'Functions', 'Shared with', 'State']);
  return [
    [head, '|:--|--:|--:|:--|:--|:--|', ...shown].join('\n'),
    ...moreIn('report', more, 'rows'),
    ...(others > 0
      ? [
          `${formatCount(others)} older version${others === 1 ? '' : 's'} that nobody has or may use ${others === 1 ? 'is' : 'are'} in the report.`,
        ]
      : []),
  ];
}

function rowsOf(layer: LayerAudit): Row[] {
  const there = layer.versions.filter(({ state }) => state === 'there');
  const isNewest = ({ version }: VersionAudit) =>
    layer.account === undefined && version === there[0]?.version;
  return layer.versions.flatMap((version) => {
    const isTold = isNewest(version) || version.functions.length > 0 || version.sharedWith.length > 0;
    const newer = there.filter((other) => other.version > version.version).length;
    return isTold ? [{ layer, version, newer }] : [];
  });
}

function rowText({ layer, version, newer }: Row, now: string): string {
  return row([
    code(shortened(layer.name, 140)) +
      (layer.account === undefined ? '' : `<br>of ${markdown(layer.account)}`),
    String(version.version),
    inOneLine(age(version, now)),
    usersText(version.functions),
    version.sharedWith
      .slice(0, NAMED)
      .map((principal) => markdown(shortened(principal, 100)))
      .join(', ') + andMore(version.sharedWith.length - NAMED),
    inOneLine(stateText(layer, version, newer)),
  ]);
}

function age({ createdAt }: VersionAudit, now: string): string {
  if (createdAt === undefined) return '';
  const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(createdAt)) / DAY));
  return `${formatCount(days)} d`;
}

function usersText(uses: readonly UseAudit[]): string {
  if (uses.length === 0) return '–';
  const shown = uses.slice(0, NAMED).map(userText).join(', ');
  return uses.length > NAMED ? `${shown}${andMore(uses.length - NAMED)}` : shown;
}

/** A function, with the aliases that lead to what it has; or the published versions where nothing else has it. */
function userText({ function: name, versions, aliases }: UseAudit): string {
  if (aliases.length > 0) return `${code(name)} (${aliases.map((alias) => markdown(alias)).join(', ')})`;
  if (versions.includes('$LATEST')) return code(name);
  const shown = versions.slice(0, 3).map((version) => markdown(version));
  return `${code(name)} (version${versions.length === 1 ? '' : 's'} ${shown.join(', ')}${andMore(versions.length - 3)})`;
}

function stateText({ account }: LayerAudit, { state, sharedWith }: VersionAudit, newer: number): string {
  switch (state) {
    case 'deleted':
      return '🗑️ deleted';
    case 'gone':
      return '🚫 gone or not granted';
    case 'there': {
      const grants = sharedWith.includes('public') ? ['🌍 public'] : [];
      if (account !== undefined) return '🔗 granted';
      return [newer === 0 ? '🆕 newest' : `⏪ ${formatCount(newer)} behind`, ...grants].join(' · ');
    }
  }
}
