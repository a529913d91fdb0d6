import { nameAndVersion } from '../../../lambda/arn.ts';
import { andMore } from '../../../shared/format.ts';
import { formatCount } from '../../../shared/format.ts';
import type { SbomsAudit } from './result.ts';

/** What is not known, in words. */
export function sbomWarnings(region: string, { written, unread, beyond }: SbomsAudit): string[] {
  const named = (items: readonly string[]) =>
    `${items.slice(0, MOST_TOLD).join('; ')}${andMore(items.length - MOST_TOLD)}`;
  const incomplete = written.flatMap(({ arn, leftOut: [first, ...more] }) =>
    first === undefined ? [] : [`${nameAndVersion(arn)}: ${first}${andMore(more.length)}`],
  );
  return [
    ...(incomplete.length > 0
      ? [
          `${region}: the list of packages is not complete where a file that should tell of them is broken, too large, or could not be read: ${named(incomplete)}.`,
        ]
      : []),
    ...(unread.length > 0
      ? [
          `${region}: there is no bill of materials of ${named(unread.map(({ arn, why }) => `${nameAndVersion(arn)} (${why})`))}.`,
        ]
      : []),
    ...(beyond > 0
      ? [
          `${region}: there is no bill of materials of ${formatCount(beyond)} more layer versions, which are too many for one audit; \`layers\` chooses among them.`,
        ]
      : []),
  ];
}

/** Those that a warning names. */
export const MOST_TOLD = 3;
