import { createHash } from 'node:crypto';
import { contentHash } from '../layer/content-hash.ts';
import type { Compatibility } from '../layer/content-hash.ts';
import type { Entry } from '../layer/entry.ts';
import { VERSION } from '../shared/version.ts';
import type { Ecosystem, Tool } from './prepared-build.ts';

/**
 * Stands for all that this code makes of the same ingredients. Raise it with every change of a layer's content, also
 * between two releases: layers of an older builder are then built anew.
 */
const BUILDER = 2;

/** Settings that decide on the content of a layer beside its manifests. */
export interface BuildSettings extends Compatibility {
  /** Files of `path` with their places in the layer; none without `path`. */
  entries: readonly Entry[];
  prefix: string;
  /** In their order, since a later pattern takes back an earlier one. */
  exclude: readonly string[];
  groups: readonly string[];
  extras: readonly string[];
  /** The member of a monorepo. */
  member?: string;
  slim: boolean;
}

/** A file whose bytes decide on a layer. */
export interface InputDigest {
  /** Relative to the workspace, `/`-separated. */
  place: string;
  executable: boolean;
  /** The target of a symbolic link, as written in it. */
  link?: string;
  /** Of its bytes, or of those that a link leads to; hex. */
  sha256: string;
}

/** A manifest with everything that decides on the packages that are installed from it. */
export interface ManifestIngredients {
  ecosystem: Ecosystem;
  tool: Tool;
  /** Of the manifest, relative to the workspace. */
  place: string;
  inputs: readonly InputDigest[];
}

/**
 * The digest of everything that makes the content of a layer: equal ingredients have an equal digest, whatever the order in
 * which they are listed.
 * @returns 64 hex digits
 */
export function digestIngredients(
  manifests: readonly ManifestIngredients[],
  settings: BuildSettings,
): string {
  const { entries, prefix, exclude, groups, extras, member = null, slim } = settings;
  const parts = {
    builder: [BUILDER, VERSION],
    manifests: sorted(manifests.map(partsOf)),
    path: contentHash(entries, settings),
    ...{ prefix, exclude, groups: sorted(groups), extras: sorted(extras), member, slim },
  };
  // JSON tells apart what a list of bare texts would not: ["a", "b"] and ["a b"].
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function partsOf({ ecosystem, tool, place, inputs }: ManifestIngredients): unknown[] {
  const files = inputs.map(({ place: file, executable, link = null, sha256 }) => [
    file,
    executable,
    link,
    sha256,
  ]);
  return [ecosystem, tool.name, tool.version, place, sorted(files)];
}

/** Each value once, in an order that follows from the values. */
function sorted(values: readonly unknown[]): unknown[] {
  return [...new Set(values.map((value) => JSON.stringify(value)))].sort();
}
