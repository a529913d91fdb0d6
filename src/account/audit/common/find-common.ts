import { proposeLayers } from './propose.ts';
import type { ProposedLayer } from './propose.ts';
import type { ReadCode } from './read-code.ts';

/** A function that takes part. */
export interface CommonFunction {
  arn: string;
  name: string;
  /** How many layers it has. */
  layers: number;
  /** Bytes unzipped of its layers together; undefined where that is not known. */
  layerBytes: number | undefined;
}

/** What functions carry in common. */
export interface CommonDependencies {
  /** The layer that saves the most first. */
  layers: ProposedLayer[];
  /** How many functions' code was looked at. */
  lookedAt: number;
  /** Names of functions whose directories would have taken more than may be read. */
  beyondBudget: string[];
  /** Functions whose code cannot be read by parts, with the reason, as a clause. */
  unreadable: { function: string; why: string }[];
  /** Bytes: of all zips that were looked at, and what was read of them. */
  zipBytes: number;
  readBytes: number;
}

/**
 * Finds the packages and files that several functions carry, from the directories of their zips, and proposes layers.
 * @param read what was read of their code
 * @throws Problem when AWS refuses
 */
export async function findCommon(
  functions: readonly CommonFunction[],
  read: ReadCode,
): Promise<CommonDependencies> {
  const names = new Map(functions.map(({ arn, name }) => [arn, name]));
  const nameOf = (arn: string) => names.get(arn) ?? arn;
  const proposals = proposeLayers(
    functions.flatMap(({ arn, name, layers, layerBytes }) => {
      const code = read.code.get(arn);
      return code
        ? [{ arn, function: name, layers, layerBytes, codeBytes: code.bytes, items: code.items }]
        : [];
    }),
  );
  const versions = await read.readVersions(proposals.flatMap(({ items }) => items));
  return {
    layers: proposals.map(({ layer, items }) => ({
      ...layer,
      items: layer.items.map((item, index) => {
        const version = item.version ?? versions.get(items[index]?.key ?? '');
        return { ...item, ...(version !== undefined && { version }) };
      }),
    })),
    lookedAt: read.code.size,
    beyondBudget: read.beyondBudget.map(nameOf).sort(),
    unreadable: read.unreadable
      .map(({ arn, why }) => ({ function: nameOf(arn), why }))
      .sort((a, b) => (a.function < b.function ? -1 : 1)),
    zipBytes: read.zipBytes,
    readBytes: read.readBytes,
  };
}
