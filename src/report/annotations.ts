import type { Finding } from '../checks/finding.ts';
import type { Annotation } from '../shared/log.ts';
import { plain } from '../shared/sanitise.ts';

/**
 * What GitHub shows of one step: ten errors and ten warnings, the first ones; later ones are dropped without a word.
 * The failure of the step itself is one of the errors, and what could not be compared or commented two of the warnings.
 * Source: docs.github.com, workflow commands (2026-11).
 */
const SHOWN = { error: 9, warning: 8 };

/**
 * The worst findings as annotations, as many as GitHub shows; notices are left to the report.
 * @param findings the worst first
 * @param sources from a path of the layer to the one in the repository, for entries that come from there
 * @returns each by its finding
 */
export function annotations(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
): Map<Finding, Annotation> {
  const shown = (['error', 'warning'] as const).flatMap((level) =>
    findings
      .filter(({ severity }) => severity === level)
      .slice(0, SHOWN[level])
      .map((finding) => [finding, annotation(level, finding, sources.get(finding.path))] as const),
  );
  return new Map(shown);
}

/** A file whose name cannot be printed as it is would be another file: it is left out. */
function annotation(
  level: Annotation['level'],
  { rule, message, fix }: Finding,
  file: string | undefined,
): Annotation {
  const text = { level, title: plain(rule), message: `${plain(message)} ${plain(fix)}` };
  return file === undefined || plain(file) !== file ? text : { ...text, file };
}
