import type { SortedFindings } from './ignored-rules.ts';

/**
 * Describes how `ignore-rules` was applied.
 * @returns `notes` for the log: the rules that were left out, and entries that no finding matches; `warnings` for entries past
 *   their last day
 */
export function ignoredRulesMessages({ ignored, expired, unused }: Omit<SortedFindings, 'counting'>): {
  notes: string[];
  warnings: string[];
} {
  const count = `${ignored.length} ${ignored.length === 1 ? 'finding' : 'findings'}`;
  const rules = [...new Set(ignored.map(({ rule }) => rule))].join(', ');
  return {
    notes: [
      ...(ignored.length > 0 ? [`\`ignore-rules\` leaves out ${count}: ${rules}`] : []),
      ...unused.map(({ place }) => `In \`ignore-rules\`, ${place} matches no finding`),
    ],
    warnings: expired.map(
      ({ place, expires }) =>
        `In \`ignore-rules\`, ${place} expired after ${expires}; its findings count again.`,
    ),
  };
}
