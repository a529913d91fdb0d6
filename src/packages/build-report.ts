/** How the packages of a layer came into it, for reports. */
export interface BuildReport {
  /** The manifests in the workspace, `/`-separated. */
  manifests: readonly string[];
  /** What installed the packages; none where nothing was installed. */
  tools: readonly { name: string; version: string }[];
  packages: readonly BuiltPackage[];
  /** What the installation took. */
  seconds: number;
  /** Nothing was installed, as the cache has the content hash that these manifests gave before. */
  skipped: boolean;
}

/** A package that was installed into the layer. */
export interface BuiltPackage {
  ecosystem: 'python' | 'nodejs';
  name: string;
  version: string;
  /** Its place in the layer, `/`-separated, e.g. `python/` or `nodejs/node_modules/sharp`. */
  folder: string;
  /** Of a Python wheel, e.g. `cp313-manylinux_2_28_aarch64`. */
  tag?: string;
  /** Bytes, unzipped. */
  size: number;
  /** The packages that need it; empty for one that the manifest names itself. */
  neededBy: readonly string[];
}
