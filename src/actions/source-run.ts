import type { PreparedBuild } from '../build/prepared-build.ts';
import type { Finding } from '../checks/finding.ts';
import type { LayerInputs } from '../inputs/layer.ts';
import type { LayerSource } from '../layer/source.ts';
import type { BuildReport } from '../packages/build-report.ts';

/** A run that needs the files of a layer. */
export interface SourceRun {
  inputs: Pick<LayerInputs, 'path' | 'build' | 'runtimes' | 'architectures' | 'layerName'>;
  /** The checked-out code that `path` and `dependencies` are relative to. */
  workspace: string;
  /** A folder of the step's own. */
  folder: string;
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
  /** Gets how the packages came into the layer. */
  report: { build?: BuildReport };
}

/** Where the files of a layer come from, before any package is installed. */
export interface PreparedSource {
  /** The own files; absent where the layer is built from its dependencies alone. */
  own?: LayerSource;
  /** Manifests that were read; none where nothing is to be installed. */
  builds: readonly PreparedBuild[];
}

/** The files of a layer, ready to be read. */
export interface CompleteSource {
  source: LayerSource;
  /** About the manifests and the installation. */
  findings: readonly Finding[];
}
