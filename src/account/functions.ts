import type { RegionClient } from '../aws/region-client.ts';
import type { FunctionKind } from '../aws/function-kind.ts';
import { listFunctionVersions } from '../aws/list-functions.ts';
import type { ListedFunctionVersion } from '../aws/list-functions.ts';

/** A published version of a function, as far as layers are concerned. */
export interface InventoriedVersion {
  /** `$LATEST`, `$LATEST.PUBLISHED` or a number. */
  version: string;
  /** ARNs of its layer versions, in order. */
  layers: readonly string[];
  /** None for an image. */
  runtime?: string;
  /** In AWS's form: when it was published; of `$LATEST` of its last change, whatever that was. */
  lastModified: string;
}

/** A function with all its versions. */
export interface InventoriedFunction extends FunctionKind {
  name: string;
  /** Without a qualifier. */
  arn: string;
  packageType: string;
  /** Of `$LATEST`. */
  architecture: string;
  /** Of `$LATEST`; changes with everything that happens to it, a version that is published from it among that. */
  revisionId: string;
  /** Of `$LATEST`: bytes of its zip; 0 for an image. */
  codeSize: number;
  /** Of `$LATEST`: base64 of the SHA-256 of its zip, or the digest of its image. */
  codeSha256: string;
  /** Of `$LATEST`: bytes of its layers' zips together. */
  layersCodeSize: number;
  /** Of `$LATEST`, in AWS's form. */
  lastModified: string;
  /** The CloudWatch log group that it writes to, where that is not the one of its name. */
  logGroup?: string;
  /** `$LATEST` first, then the published ones as AWS lists them. A list does not tell in which state they are. */
  versions: InventoriedVersion[];
}

/**
 * All functions of a region with all their published versions, by name in AWS's order. Of each version no more is kept
 * than what is said above, and equal lists of layers are one list, so that a thousand functions with twenty versions each
 * take a few megabytes.
 * @throws Problem when AWS refuses, or does not end the list
 */
export async function inventoryFunctions(aws: RegionClient): Promise<Map<string, InventoriedFunction>> {
  const functions = new Map<string, InventoriedFunction>();
  const shared = sharedLists();
  for await (const listed of listFunctionVersions(aws, 'all')) {
    const { name, arn, packageType } = listed;
    const known = functions.get(name) ?? { name, arn, packageType, versions: [], ...ofLatest(listed) };
    if (listed.version === '$LATEST') Object.assign(known, ofLatest(listed));
    const { version, runtime, lastModified } = listed;
    known.versions.push({
      version,
      layers: shared(listed.layers),
      ...(runtime && { runtime }),
      lastModified,
    });
    functions.set(name, known);
  }
  return functions;
}

function ofLatest(listed: ListedFunctionVersion) {
  const { architecture, revisionId, lastModified, codeSize, codeSha256, layersCodeSize } = listed;
  const latest = { architecture, revisionId, lastModified, codeSize, codeSha256, layersCodeSize };
  const { managedInstances, durable, snapStart } = listed;
  return {
    ...latest,
    ...(listed.logGroup !== undefined && { logGroup: listed.logGroup }),
    ...(managedInstances && { managedInstances }),
    ...(durable && { durable }),
    ...(snapStart && { snapStart }),
  };
}

/** Gives one list for all that are equal. */
export function sharedLists(): (list: readonly string[]) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  return (list) => {
    const key = list.join(' ');
    const known = lists.get(key) ?? list;
    lists.set(key, known);
    return known;
  };
}

/** One version of a function that has a layer version. */
export interface LayerUse {
  function: string;
  /** `$LATEST`, `$LATEST.PUBLISHED` or a number. */
  version: string;
}

/**
 * Who uses which layer version, by the layer version's ARN; one that nobody uses is not in it.
 */
export function usesOf(functions: Iterable<InventoriedFunction>): Map<string, LayerUse[]> {
  const uses = new Map<string, LayerUse[]>();
  for (const { name, versions } of functions) {
    for (const { version, layers } of versions) {
      for (const arn of layers) {
        const known = uses.get(arn);
        if (known) known.push({ function: name, version });
        else uses.set(arn, [{ function: name, version }]);
      }
    }
  }
  return uses;
}
