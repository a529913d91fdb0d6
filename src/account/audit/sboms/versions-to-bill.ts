import type { LayerAudit } from '../result.ts';
import type { VersionAudit } from '../result.ts';

/** At 13.5 calls a second, of which each takes one, they take about 40 seconds. */
const MOST_VERSIONS = 500;

/** A version whose packages are to be listed. */
export interface VersionToBill {
  layerName: string;
  /** Of another account's layer. */
  account?: string;
  version: VersionAudit;
}

/**
 * The versions that matter: those that a function has, and the newest of each of the account's own layers.
 * @returns the newest first, then those that most functions have; and how many are beyond what is looked at
 */
export function versionsToBill(layers: readonly LayerAudit[]): {
  chosen: VersionToBill[];
  /** Those that a function has and nobody can read any more. */
  gone: VersionAudit[];
  beyond: number;
} {
  const wanted = layers.flatMap((layer) => {
    const newest = layer.account === undefined && layer.versions.find(({ state }) => state === 'there');
    return layer.versions
      .filter((version) => version === newest || version.functions.length > 0)
      .map((version) => ({ layer, version, isNewest: version === newest }));
  });
  const readable = wanted
    .filter(({ version }) => version.state === 'there')
    .sort(
      (a, b) =>
        Number(b.isNewest) - Number(a.isNewest) || b.version.functions.length - a.version.functions.length,
    );
  return {
    chosen: readable.slice(0, MOST_VERSIONS).map(({ layer: { name, account }, version }) => ({
      layerName: name,
      version,
      ...(account !== undefined && { account }),
    })),
    gone: wanted.map(({ version }) => version).filter(({ state }) => state !== 'there'),
    beyond: Math.max(0, readable.length - MOST_VERSIONS),
  };
}
