import type { Finding } from '../checks/finding.ts';
import { inWorkspace } from '../layer/source.ts';
import type { LayerSource } from '../layer/source.ts';
import { log } from '../shared/log.ts';
import { annotations } from '../report/annotations.ts';

/** Where the layer's entries are in the repository; no source while it was not found. */
export interface Origin {
  source?: LayerSource;
  inputs: { prefix: string };
  workspace: string;
}

/** The places of findings in the repository: layer path to path below the workspace. */
export function repositoryPaths(
  findings: readonly Finding[],
  { source, inputs, workspace }: Origin,
): Map<string, string> {
  return new Map(
    findings.flatMap(({ path }) => {
      const place = source && inWorkspace(source, { path, prefix: inputs.prefix }, workspace);
      return place === undefined ? [] : [[path, place] as const];
    }),
  );
}

/** Tells every finding in the log, and annotates the worst, which GitHub shows beside the files. */
export function logAndAnnotate(findings: readonly Finding[], origin: Origin): void {
  logFindings(findings, repositoryPaths(findings, origin));
}

/** The same, with the places of findings in the repository. */
export function logFindings(findings: readonly Finding[], sources: ReadonlyMap<string, string>): void {
  if (findings.length === 0) log.info('No issues found');
  const annotated = annotations(findings, sources);
  for (const finding of findings) {
    const { severity, rule, path, message, fix } = finding;
    const annotation = annotated.get(finding);
    // An annotation is a line of the log, but for its title.
    log.info(`${severity} ${rule}${path && `, ${path}`}${annotation ? '' : `: ${message} ${fix}`}`);
    if (annotation) log.annotate(annotation);
  }
}
