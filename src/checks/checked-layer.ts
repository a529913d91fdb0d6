import type { InspectedEntry } from '../layer/entry.ts';
import type { FolderMode } from '../layer/ready-archive.ts';
import type { Leak } from '../layer/find-secrets.ts';
import type { ZippedSize } from '../layer/zipped-size.ts';

export type { ZippedSize };

/** An entry and what its bytes say, where they say anything. */
export type CheckedFile = InspectedEntry;

/** Where the installed packages of a layer come from. */
export interface InstalledPackagesSource {
  /** The manifest in the workspace, `/`-separated, e.g. `api/uv.lock`. */
  manifest: string;
  /** Tells whether a path of the layer came with a package. */
  holds: (path: string) => boolean;
}

/** Everything the rules look at: a layer as read, and what its user says about it. */
export interface CheckedLayer {
  /** Files and symbolic links, sorted by path. */
  files: readonly CheckedFile[];
  /** Folders and their permission bits, where those of a ready zip are published. */
  folders?: readonly FolderMode[];
  /** Installers' notes that are no part of the layer and tell something of the packages, with what they say. */
  evidence?: readonly CheckedFile[];
  /** The texts of the files that textsNeeded() of check.ts names, by path; one that is too long or no text is missing. */
  texts?: ReadonlyMap<string, string>;
  /** Bytes. */
  unzippedSize: number;
  /** Bytes of the zip; undefined where nobody packed or estimated it. */
  zippedSize?: ZippedSize;
  /** The zip goes through a bucket where it has to. */
  hasBucket?: boolean;
  /** As declared; identifiers that nobody knows among them. */
  runtimes: readonly string[];
  /** `x86_64`, `arm64`; empty where none is declared. */
  architectures: readonly string[];
  /** The layer will be readable by every AWS account. */
  isPublic: boolean;
  /** Where secrets of the job's environment stand in it; looked for in a public one. */
  leaks?: readonly Leak[];
  /**
   * Whether `ignore-rules` leaves out a rule for a file, or for its package: a finding about several files is told of
   * the others apart from these.
   */
  isIgnoredAt?: (rule: string, path: string) => boolean;
  /** The user's budget, bytes. */
  maxUnzippedSize?: number;
  /** The inputs `path` and `prefix` as the user wrote them, for the sentences that say what to do. */
  source: { path: string; prefix: string; kind: 'folder' | 'zip' };
  /** Set where packages were installed from `dependencies`. */
  installed?: InstalledPackagesSource;
  /** `2026-11-23`: what is deprecated depends on it. */
  today: string;
}
