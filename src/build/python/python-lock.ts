import type { Finding } from '../../checks/finding.ts';
import type { LocalDistribution } from './local-package.ts';

/** What a manifest of Python packages says, in the one form that they are installed from. */
export interface PythonLock {
  source: LockSource;
  /** Every package has an exact version and a digest. */
  complete: boolean;
  /** Absolute paths of the files that were read, and of those that are installed from. */
  inputs: readonly string[];
  findings: readonly Finding[];
  /** PEP 440, e.g. `>=3.10`; absent where every Python will do. */
  requiresPython?: string;
  /** Packages of the repository that may be part of it. */
  locals: readonly LocalDistribution[];
  /** Normalised names that the manifest itself asks for; absent where it does not say. */
  direct?: ReadonlySet<string>;
  /** The files that the lock knows of a package, by its normalised name; none where it lists only digests. */
  files: ReadonlyMap<string, LockedDistribution>;
  /** What else could be chosen from it, for a message: `groups: dev, docs`; '' for nothing. */
  otherParts: string;
  /** Indexes that it names, beside those of the environment. */
  indexes: readonly string[];
  /** Variables of the job that its addresses are written with. */
  variables: readonly string[];
}

export type LockSource =
  | UvLockSource
  /** The content of a pylock.toml. */
  | { form: 'pylock'; folder: string; lock: Readonly<Record<string, unknown>>; args: readonly string[] }
  /** The lines of a requirements.txt, and of a file of constraints. */
  | {
      form: 'requirements';
      lines: readonly string[];
      constraints: readonly string[];
      args: readonly string[];
    };

export interface LockedDistribution {
  name: string;
  version: string;
  wheels: readonly LockedWheel[];
  hasSdist: boolean;
  /** The condition under which it is installed. */
  marker?: string;
}

export interface LockedWheel {
  fileName: string;
  /** Bytes of the zip. */
  size?: number;
}

/** uv makes a pylock.toml of it. */
export interface UvLockSource {
  form: 'uv.lock';
  /** Absolute path of the folder that it is in. */
  folder: string;
  args: readonly string[];
  /** The project's indexes, `name=address`. */
  named: readonly string[];
  /** uv can say whether it is up to date without running a build backend. */
  isStatic: boolean;
}
