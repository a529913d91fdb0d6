import type { ManifestKind } from '../manifests.ts';
import type { LocalDistribution } from './local-package.ts';
import type { PythonLock } from './python-lock.ts';
import type { PythonTarget } from './python-targets.ts';
import type { UvContext, UvTool } from './uv.ts';

/** What is installed, and where. */
export interface PythonInstallation extends UvContext {
  /** Absolute path of what becomes `/opt`. */
  folder: string;
  /** Of the manifest. */
  place: string;
  kind: ManifestKind;
  lock: PythonLock;
  targets: readonly PythonTarget[];
  tool: UvTool;
}

/** What uv is called with, for one target or another. */
export interface Source {
  args: readonly string[];
  /** Variables that addresses are written with. */
  env: Readonly<Record<string, string>>;
  /** The lock, with what uv has said of it. */
  lock: PythonLock;
  /** The packages of the repository that a target takes. */
  locals(target: PythonTarget): readonly LocalDistribution[];
}
