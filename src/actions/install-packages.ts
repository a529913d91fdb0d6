import { installPackages } from '../build/build.ts';
import type { BuildRequest } from '../build/build.ts';
import type { BuildInputs } from '../inputs/build.ts';
import { buildLine } from '../report/build-section.ts';
import { log } from '../shared/log.ts';
import { inWords } from '../shared/wording.ts';
import type { CompleteSource, PreparedSource, SourceRun } from './source-run.ts';

export { prepareBuild } from '../build/build.ts';

/** What the inputs say is to be built. */
export function buildRequest(
  { inputs, workspace, folder, interruption }: SourceRun,
  { dependencies, groups, extras, workspace: member }: BuildInputs,
): BuildRequest {
  const { runtimes, architectures } = inputs;
  return {
    dependencies,
    workspace,
    groups,
    extras,
    ...(member !== undefined && { member }),
    runtimes,
    architectures,
    scratch: folder,
    interruption,
  };
}

/**
 * Installs the packages in a group of the log, and notes them in the report.
 * @throws BuildProblem where they cannot be installed
 */
export async function installedSource(
  { folder, interruption, report }: SourceRun,
  { own, builds }: PreparedSource,
): Promise<CompleteSource> {
  const manifests = builds.map(({ place }) => place);
  return log.group(`Installing from ${inWords(manifests)}`, async () => {
    const built = await installPackages(builds, { scratch: folder, interruption });
    const { packages, tools, seconds, findings } = built;
    report.build = { manifests, tools, packages, seconds, skipped: false };
    log.info(buildLine(report.build));
    const [manifest = ''] = manifests;
    const installed = { location: built.folder, manifest };
    return { source: { kind: 'folder', location: own?.location ?? built.folder, installed }, findings };
  });
}
