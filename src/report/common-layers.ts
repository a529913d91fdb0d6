import type { CommonDependencies } from '../account/audit/common/find-common.ts';
import type { ProposedLayer } from '../account/audit/common/propose.ts';
import { formatBytes, formatCount } from '../shared/format.ts';
import { firstOf, folded, moreIn, percentOf, row } from './markdown-parts.ts';
import { andMore } from '../shared/format.ts';
import { shortened } from '../shared/format.ts';
import type { Room } from './markdown-parts.ts';
import { code, markdown } from '../shared/sanitise.ts';

/** Items and functions that one proposal names. */
const NAMED = { items: 12, functions: 8 };

/** The layers that functions could have in place of what they carry in common; none where it was not asked for. */
export function commonLayers(common: CommonDependencies | undefined, room: Room): string[] {
  if (!common) return [];
  const [shown, more] = firstOf(common.layers, room, rowText);
  const table = [
    row(['Would hold', 'Layer', 'Functions', 'Less in total']),
    '|:--|--:|:--|--:|',
    ...shown,
  ].join('\n');
  const none = 'No two functions carry enough in common for a layer.';
  return [
    '**Common dependencies**',
    ...(common.layers.length > 0 ? [table, ...moreIn('report', more, 'layers')] : [none]),
    readText(common),
    ...leftOut(common),
  ];
}

function rowText({ items, functions, bytes, zippedBytes, savedBytes }: ProposedLayer): string {
  const names = items
    .slice(0, NAMED.items)
    .map(
      ({ name, version }) =>
        code(shortened(name, 120)) + (version ? ` ${markdown(shortened(version, 40))}` : ''),
    );
  return row([
    names.join(', ') + andMore(items.length - NAMED.items),
    `${formatBytes(bytes)}, about ${formatBytes(zippedBytes)} zipped`,
    takers(functions),
    formatBytes(savedBytes),
  ]);
}

function takers(functions: ProposedLayer['functions']): string {
  const groups: [ProposedLayer['functions'][number]['fit'], string][] = [
    ['fits', ''],
    ['code first', '; once their code is without it: '],
    ['unknown', '; the size of whose layers is not known: '],
    ['five layers', '; with five layers already: '],
  ];
  return groups
    .map(([fit, before]) => {
      const names = functions.filter((fn) => fn.fit === fit).map((fn) => code(fn.function));
      if (names.length === 0) return '';
      return before + names.slice(0, NAMED.functions).join(', ') + andMore(names.length - NAMED.functions);
    })
    .join('')
    .replace(/^; /, '');
}

function readText({ lookedAt, readBytes, zipBytes }: CommonDependencies): string {
  const read = `${formatBytes(readBytes)} of ${formatBytes(zipBytes)}, ${percentOf(readBytes, zipBytes)}`;
  return `The code of ${formatCount(lookedAt)} function${lookedAt === 1 ? '' : 's'} was looked at by the directories of the zips: ${read} was read.`;
}

function leftOut({ beyondBudget, unreadable }: CommonDependencies): string[] {
  const names = (functions: readonly string[]) =>
    functions
      .slice(0, 50)
      .map((name) => code(name))
      .join(', ') + andMore(functions.length - 50);
  return [
    ...(beyondBudget.length > 0
      ? [
          folded(
            `${formatCount(beyondBudget.length)} functions would have taken more than ${code('max-read-percent')}`,
            [names(beyondBudget)],
          ),
        ]
      : []),
    ...(unreadable.length > 0
      ? [
          folded(`The code of ${formatCount(unreadable.length)} functions could not be read by parts`, [
            names(unreadable.map((unread) => unread.function)),
          ]),
        ]
      : []),
  ];
}
