import type { SortedFindings } from '../checks/ignored-rules.ts';
import { log } from '../shared/log.ts';

/** Warns of entries of `ignore-rules` past their last day, and notes in the log those that no finding is about. */
export function warnOfEntries(
  { ignored, expired, unused }: Omit<SortedFindings, 'counting'>,
  report: { warnings: string[] },
): void {
  if (ignored.length > 0)
    log.info(
      `\`ignore-rules\` leaves out ${ignored.length} ${ignored.length === 1 ? 'finding' : 'findings'}: ${[...new Set(ignored.map(({ rule }) => rule))].join(', ')}`,
    );
  for (const { place, expires } of expired) {
    const warning = `In \`ignore-rules\`, ${place} held until ${expires}, so its findings count again.`;
    log.warning(warning);
    report.warnings.push(warning);
  }
  for (const { place } of unused) log.info(`In \`ignore-rules\`, ${place} is about nothing that was found`);
}
