import type { Finding } from '../checks/finding.ts';
import type { BuildTargets } from './targets.ts';

/** The tools that dependencies are installed by are of one of these. */
export type Ecosystem = 'python' | 'nodejs';

/** A manifest in the workspace, and the parts of it that the layer takes. */
export interface ManifestRequest {
  /** Absolute path of the lock or the list of requirements. */
  file: string;
  /** The same as the user would write it: below the workspace, `/`-separated. */
  place: string;
  /** Absolute path of the checked-out code. */
  workspace: string;
  /** Dependency groups beside the main dependencies. */
  groups: readonly string[];
  extras: readonly string[];
  /** The member of a monorepo, by its name or folder; absent for the root. */
  member?: string;
  targets: BuildTargets;
  /** A folder of the step's own, for what is only needed meanwhile. */
  scratch: string;
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
}

/**
 * A manifest that was read, and that nothing speaks against: no tool was called and nothing was fetched yet.
 */
export interface PreparedBuild {
  ecosystem: Ecosystem;
  /** As in ManifestRequest. */
  place: string;
  /** The tool that installs, e.g. `uv 0.13.9`: part of what decides on the result. */
  tool: Tool;
  /** Every package has an exact version and a digest, so that the same bytes of `inputs` give the same layer. */
  complete: boolean;
  /** Absolute paths of all files whose bytes decide on the result: the lock, and those of local packages. */
  inputs: readonly string[];
  /** Warnings and notices about the manifest, e.g. `build/unpinned`. */
  findings: readonly Finding[];
  /**
   * Fills a folder, whose content becomes `/opt`; nothing of a package is executed.
   * @param folder absolute path; what other ecosystems need is in it already, or comes later
   * @throws BuildProblem where the packages cannot be installed
   */
  install(folder: string): Promise<Installation>;
}

export interface Tool {
  /** `uv`, `npm`, `pnpm`. */
  name: string;
  version: string;
}

/** What an installation brought. */
export interface Installation {
  packages: LayerPackage[];
  findings: Finding[];
}

/** A package of the layer, as it was installed. */
export interface LayerPackage {
  ecosystem: Ecosystem;
  /** As its registry spells it, e.g. `charset-normalizer`, `@aws-sdk/client-s3`. */
  name: string;
  version: string;
  /** Its place in the layer, `/`-separated: the folder whose content it is, e.g. `python/` or `nodejs/node_modules/sharp`. */
  folder: string;
  /** Of a Python wheel, e.g. `cp313-manylinux_2_28_aarch64`, `py3-none-any`. */
  tag?: string;
  /** Bytes, unzipped. */
  size: number;
  /** The names of the packages that need it; empty for one that the manifest names itself. */
  neededBy: readonly string[];
}
