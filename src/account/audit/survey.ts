import type { AliasState } from '../../aws/aliases.ts';
import type { CodeStorage } from '../../aws/account-settings.ts';
import { LATEST_PUBLISHED } from '../../lambda/qualifiers.ts';
import type { DetailedVersion } from '../../aws/layers.ts';
import type { InventoriedFunction, InventoriedVersion, LayerUse } from '../functions.ts';
import type { VersionSharing } from '../sharing.ts';

/** What there is in one region, as far as an audit is about it; everything that is found or shown follows from it. */
export interface Survey {
  region: string;
  /** The account's own layers that are asked for, by name. */
  layers: SurveyedLayer[];
  /** Versions of other accounts' layers that a chosen function has, by ARN. */
  foreign: Map<string, ForeignVersion>;
  /** Those that are chosen, by name. */
  functions: SurveyedFunction[];
  /** Who uses which layer version, by its ARN: of all functions, chosen or not. */
  uses: ReadonlyMap<string, readonly LayerUse[]>;
  storage: CodeStorage;
  /** Tells of a layer's name whether it is asked for. */
  isWanted: (layerName: string) => boolean;
}

export interface SurveyedLayer {
  name: string;
  /** Newest first; none where there is no such layer. */
  versions: SurveyedVersion[];
}

export interface SurveyedVersion extends DetailedVersion {
  sharing: VersionSharing;
}

/** A version of another account's layer. */
export interface ForeignVersion {
  /** It can be attached; not where it is deleted or no longer granted, of which AWS says the same. */
  isGranted: boolean;
}

export interface SurveyedFunction extends InventoriedFunction {
  aliases: AliasState[];
  /** Its value of the tag that tells environments apart. */
  environment?: string;
  /** Bytes unzipped of its code and of its layers, of `$LATEST`; undefined where nobody looked, or it cannot be known. */
  unzipped?: { code: number | undefined; layers: number | undefined };
}

/** A version of a function that can be called, and what calls it. */
export interface LiveVersion extends InventoriedVersion {
  /** Names of aliases that route to it, if only a part of their traffic. */
  aliases: string[];
}

/**
 * The versions of a function that matter now: `$LATEST`, `$LATEST.PUBLISHED` of a capacity provider, and those that an alias
 * routes to.
 */
export function liveVersions({ versions, aliases }: SurveyedFunction): LiveVersion[] {
  const routed = new Map<string, string[]>();
  for (const { name, version, weights } of aliases) {
    for (const one of new Set([version, ...Object.keys(weights)]))
      routed.set(one, [...(routed.get(one) ?? []), name]);
  }
  return versions
    .filter(({ version }) => version === '$LATEST' || version === LATEST_PUBLISHED || routed.has(version))
    .map((version) => ({ ...version, aliases: routed.get(version.version) ?? [] }));
}

/**
 * The versions that serve its callers: those behind its aliases; where it has none, what runs without a qualifier, which is
 * `$LATEST`, or `$LATEST.PUBLISHED` of a capacity provider.
 */
export function servingVersions(fn: SurveyedFunction): LiveVersion[] {
  const live = liveVersions(fn);
  const aliased = live.filter(({ aliases }) => aliases.length > 0);
  if (aliased.length > 0) return aliased;
  const published = live.filter(({ version }) => version === LATEST_PUBLISHED);
  return published.length > 0 ? published : live;
}
