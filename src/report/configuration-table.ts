import type { ConfigurationComparison, FileKey } from '../packages/compare-configuration.ts';
import type { CheckReport } from './check-report.ts';
import { firstOf, moreIn, row } from './markdown-parts.ts';
import { counted } from '../shared/format.ts';
import { shortened } from '../shared/format.ts';
import type { Room } from './markdown-parts.ts';
import { code } from '../shared/sanitise.ts';

/** What the table may take, and where to look for what is left out. */
interface Rooms {
  elsewhere: string;
  changes: Room;
}

/** Which keys of a layer of configuration another one lacks and has besides; their values are not shown. */
export function configurationTable({ comparison }: CheckReport, layout: Rooms): string[] {
  const configuration = comparison?.configuration;
  if (!configuration) return [];
  const { onlyHere, onlyThere, unread } = configuration;
  const rows = [
    ...onlyHere.map((place) => [place, 'only here'] as const),
    ...onlyThere.map((place) => [place, 'only there'] as const),
  ];
  const [shown, more] = firstOf(rows, layout.changes, ([place, where]) => keyRow(place, where));
  return [
    `⚙️ **Configuration:** ${configurationLine(configuration)}`,
    ...(shown.length > 0 ? [[row(['Key', 'File', 'Is']), '|:--|:--|:--|', ...shown].join('\n')] : []),
    ...moreIn(layout.elsewhere, more, 'keys'),
    ...(unread.length > 0
      ? [
          `The keys of ${unread
            .slice(0, 5)
            .map((path) => code(shortened(path, 120)))
            .join(', ')} are not known.`,
        ]
      : []),
  ];
}

/** The comparison in a sentence, for the log and above the table. */
export function configurationLine({ onlyHere, onlyThere, same, differing }: ConfigurationComparison): string {
  const parts = [
    ...counted(onlyHere.length, 'key').map((keys) => `${keys} only here`),
    ...counted(onlyThere.length, 'key').map((keys) => `${keys} only there`),
  ];
  const values = `of ${same + differing} common keys ${differing} ${differing === 1 ? 'has another value' : 'have other values'}`;
  return `${parts.length > 0 ? `${parts.join(', ')}; ` : 'the same keys; '}${values}.`;
}

function keyRow({ file, key }: FileKey, where: string): string {
  return row([code(shortened(key, 120)), code(shortened(file, 120)), where]);
}
