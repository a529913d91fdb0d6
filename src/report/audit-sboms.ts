import { formatCount } from '../shared/format.ts';
import { packagesTold } from './packages-line.ts';
import { andMore, counted, shortened } from './markdown-parts.ts';
import { code } from '../shared/sanitise.ts';

/** Files of a version that the report has. */
export const MOST_LEFT_OUT = 100;

/** The bills of materials of the layer versions in a region. */
export interface SbomsAudit {
  /** Where they are. */
  folder: string;
  written: {
    arn: string;
    file: string;
    packages: number;
    /** Files that should tell of packages and do not, or could not be read; at most a hundred of them. */
    leftOut: string[];
  }[];
  /** Versions of which there is none, with the reason, as a clause. */
  unread: { arn: string; why: string }[];
  /** How many versions are more than are looked at. */
  beyond: number;
}

/** Those that a warning names. */
const MOST_TOLD = 3;

/** What is not known, in words. */
export function sbomWarnings(region: string, { written, unread, beyond }: SbomsAudit): string[] {
  const named = (items: readonly string[]) =>
    `${items.slice(0, MOST_TOLD).join('; ')}${andMore(items.length - MOST_TOLD)}`;
  const incomplete = written.flatMap(({ arn, leftOut: [first, ...more] }) =>
    first === undefined ? [] : [`${nameOf(arn)}: ${first}${andMore(more.length)}`],
  );
  return [
    ...(incomplete.length > 0
      ? [
          `${region}: the list of packages is not complete where a file that should tell of them is broken, too large, or could not be read: ${named(incomplete)}.`,
        ]
      : []),
    ...(unread.length > 0
      ? [
          `${region}: there is no bill of materials of ${named(unread.map(({ arn, why }) => `${nameOf(arn)} (${why})`))}.`,
        ]
      : []),
    ...(beyond > 0
      ? [
          `${region}: there is no bill of materials of ${formatCount(beyond)} more layer versions, which are too many for one audit; \`layers\` chooses among them.`,
        ]
      : []),
  ];
}

/** `models:3`. */
function nameOf(arn: string): string {
  return arn.split(':').slice(-2).join(':');
}

/** In Markdown; none where nobody asked. */
export function sbomLine(sboms: SbomsAudit | undefined): string[] {
  if (!sboms) return [];
  const { written, folder } = sboms;
  const packages = written.reduce((sum, one) => sum + one.packages, 0);
  const incomplete = written.filter(({ leftOut }) => leftOut.length > 0).length;
  const parts = [
    `${counted(written.length, 'bill')[0] ?? 'no bill'} of materials written to ${code(shortened(folder, 140))}`,
    packagesTold(packages),
    ...(incomplete > 0 ? [`${formatCount(incomplete)} not complete`] : []),
  ];
  return [parts.join(', ')];
}
