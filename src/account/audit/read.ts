import { readCodeStorage } from '../../aws/account-settings.ts';
import { listAliases } from '../../aws/aliases.ts';
import type { AliasState } from '../../aws/aliases.ts';
import { accountOf, parseLayerVersionArn } from '../../lambda/arn.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { locateCode } from '../../aws/functions.ts';
import { isMissing } from '../../aws/is-missing.ts';
import { tagValues } from '../../aws/functions-by-tag.ts';
import { unzippedBytes } from '../../aws/zip-directory.ts';
import { LIMITS } from '../../lambda/limits.ts';
import type { AuditInputs } from './options.ts';
import { inventoryFunctions, usesOf } from '../functions.ts';
import type { InventoriedFunction } from '../functions.ts';
import { inventoryLayers, matchesSelectors } from '../layers.ts';
import type { InventoriedLayer } from '../layers.ts';
import { readSharing } from '../sharing.ts';
import { mapConcurrently } from '../../shared/concurrency.ts';
import { selectAuditedFunctions } from './select-functions.ts';
import { findVersion, firstOr } from './find-version.ts';
import type { ForeignVersion, Survey, SurveyedFunction, SurveyedLayer } from './survey.ts';

/** Calls that wait for their turn at a time; the pace is the connection's. */
const AT_ONCE = 16;

/** A region as it is, and what of the inputs is not there. */
export interface AuditedRegionState {
  survey: Survey;
  /** Items of `functions` that name what is not here. */
  missing: string[];
}

/**
 * Looks at a region: its functions first, so that a layer version that comes meanwhile is not taken for a deleted one,
 * then its layers, who may use them, and what of the functions is not in their list.
 * @param onChosen told of the functions, as soon as they are known
 * @throws Problem when AWS refuses
 */
export async function readAuditedRegion(
  aws: RegionClient,
  inputs: AuditInputs,
  onChosen: (functions: readonly InventoriedFunction[]) => void,
): Promise<AuditedRegionState> {
  const all = await inventoryFunctions(aws);
  const isWanted = (layerName: string) => matchesSelectors(layerName, inputs.layers);
  const { chosen, missing } = await selectAuditedFunctions(aws, all, {
    functions: inputs.functions,
    isWanted,
  });
  onChosen(chosen);
  const [layers, unzipped, storage, environments, aliases, foreign] = await Promise.all([
    inventoryLayers(aws, inputs.layers).then((listed) => withSharing(aws, listed)),
    unzippedOf(aws, chosen, inputs.commonDependencies ? 0 : WORTH_A_LOOK),
    readCodeStorage(aws),
    inputs.environmentTag ? tagValues(aws, inputs.environmentTag) : new Map<string, string>(),
    aliasesOf(aws, chosen),
    foreignVersions(aws, chosen, isWanted),
  ]);
  const functions = chosen.map((one): SurveyedFunction => {
    const [environment, size] = [environments.get(one.arn), unzipped.get(one.arn)];
    return {
      ...one,
      aliases: aliases.get(one.arn) ?? [],
      ...(environment !== undefined && { environment }),
      ...(size && { unzipped: size }),
    };
  });
  const uses = usesOf(all.values());
  return { survey: { region: aws.region, layers, foreign, functions, uses, storage, isWanted }, missing };
}

/** Only a function with published versions can have an alias that leads to something else than `$LATEST`. */
async function aliasesOf(
  aws: RegionClient,
  functions: readonly InventoriedFunction[],
): Promise<Map<string, AliasState[]>> {
  const published = functions.filter(
    ({ versions }) => versions.length > 1 && versions.some(({ layers }) => layers.length > 0),
  );
  const found = await mapConcurrently(published, AT_ONCE, async ({ arn }) => {
    return [arn, await aliasesOfOne(aws, arn)] as const;
  });
  return new Map(found);
}

/** None of a function that was deleted meanwhile. */
async function aliasesOfOne(aws: RegionClient, arn: string): Promise<AliasState[]> {
  const aliases: AliasState[] = [];
  try {
    for await (const alias of listAliases(aws, arn)) aliases.push(alias);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return aliases;
}

/** Asks of every version of another account's layer whether it can still be attached. */
async function foreignVersions(
  aws: RegionClient,
  functions: readonly InventoriedFunction[],
  isWanted: (layerName: string) => boolean,
): Promise<Map<string, ForeignVersion>> {
  const arns = new Set<string>();
  for (const { arn: own, versions } of functions) {
    const account = accountOf(own);
    for (const { layers } of versions) {
      for (const arn of layers) {
        const parsed = parseLayerVersionArn(arn);
        if (parsed && parsed.account !== account && isWanted(parsed.name)) arns.add(arn);
      }
    }
  }
  const found = await mapConcurrently([...arns].sort(), AT_ONCE, async (arn) => {
    return [arn, { isGranted: (await findVersion(aws, arn)) !== undefined }] as const;
  });
  return new Map(found);
}

/** Reads who may use each version; one that is deleted meanwhile is left out. */
async function withSharing(aws: RegionClient, layers: readonly InventoriedLayer[]): Promise<SurveyedLayer[]> {
  const arns = layers.flatMap(({ versions }) => versions.map(({ arn }) => arn));
  const sharing = new Map(
    await mapConcurrently(arns, AT_ONCE, async (arn) => [arn, await readSharing(aws, arn)] as const),
  );
  return layers.map(({ name, versions }) => ({
    name,
    versions: versions.flatMap((version) => {
      const known = sharing.get(version.arn);
      return known ? [{ ...version, sharing: known }] : [];
    }),
  }));
}

/**
 * Zips that come to this together may be near the limit unzipped: code and data that shrink to less than a twentieth are
 * rare. Of smaller ones nothing is read, as each layer version takes a call of the control plane. Bytes.
 */
const WORTH_A_LOOK = LIMITS.unzippedBytes / 20;

/** Bytes unzipped of code and layers, by the function's ARN, from the zips' directories. */
async function unzippedOf(
  aws: RegionClient,
  functions: readonly InventoriedFunction[],
  least: number,
): Promise<Map<string, NonNullable<SurveyedFunction['unzipped']>>> {
  const large = functions.filter(
    ({ packageType, codeSize, layersCodeSize }) =>
      packageType === 'Zip' && codeSize + layersCodeSize >= least,
  );
  const arns = new Set(large.flatMap((one) => latestLayers(one)));
  const layers = new Map(
    await mapConcurrently(
      [...arns].sort(),
      AT_ONCE,
      async (arn) => [arn, await layerBytes(aws, arn)] as const,
    ),
  );
  // Equal code is read once.
  const codes = new Map(large.map(({ codeSha256, arn }) => [codeSha256, arn]));
  const code = new Map(
    await mapConcurrently([...codes], AT_ONCE, async ([sha256, arn]) => {
      return [sha256, least > 0 ? await codeBytes(aws, arn) : undefined] as const;
    }),
  );
  return new Map(
    large.map((one) => {
      const sizes = latestLayers(one).map((arn) => layers.get(arn));
      const known = sizes.filter((size) => size !== undefined);
      const sum = known.reduce((total, size) => total + size, 0);
      return [
        one.arn,
        { code: code.get(one.codeSha256), layers: known.length === sizes.length ? sum : undefined },
      ];
    }),
  );
}

function latestLayers({ versions }: InventoriedFunction): readonly string[] {
  return versions.find(({ version }) => version === '$LATEST')?.layers ?? [];
}

/** Undefined where it cannot be known: a version that is deleted, or no longer granted. */
async function layerBytes(aws: RegionClient, arn: string): Promise<number | undefined> {
  const located = await findVersion(aws, arn);
  if (!located) return undefined;
  const again = async () => (await findVersion(aws, arn))?.location;
  return unzippedBytes(aws, { size: located.version.codeSize, locate: firstOr(located.location, again) });
}

async function codeBytes(aws: RegionClient, arn: string): Promise<number | undefined> {
  const located = await locateCode(aws, arn).catch(undefinedIfMissing);
  if (!located) return undefined;
  const { size, location } = located;
  const again = async () => (await locateCode(aws, arn)).location;
  return unzippedBytes(aws, { size, locate: firstOr(location, again) });
}

function undefinedIfMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}
