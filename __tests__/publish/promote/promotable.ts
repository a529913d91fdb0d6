// A version that can be promoted: published by this action, with the mark of what it holds.
import { join } from 'node:path';
import type { LayerVersionArn } from '../../../src/lambda/arn.ts';
import { parseLayerVersionArn } from '../../../src/lambda/arn.ts';
import type { Compatibility } from '../../../src/layer/content-hash.ts';
import { versionDescription } from '../../../src/layer/content-mark.ts';
import { describeSource } from '../../../src/publish/promote/read-source.ts';
import type { SourceVersion } from '../../../src/publish/promote/source-version.ts';
import type { Stage } from '../../aws/at-the-emulator.ts';
import { packToFile, readFolder } from '../../layer/read-folder.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { writeTree } from '../../layer/tree.ts';
import type { Tree } from '../../layer/tree.ts';

export const DECLARED: Compatibility = {
  runtimes: ['python3.13', 'nodejs24.x'],
  architectures: ['arm64'],
  license: 'MIT',
};

export interface Promotable {
  layer: LayerVersionArn;
  zip: Buffer;
  contentHash: string;
  description: string;
}

/** Packs a layer and publishes it as version 1 of `mine`. */
export async function publishTree({ region }: Stage, tree: Tree): Promise<Promotable> {
  const root = temporaryFolder();
  writeTree(root, tree);
  const read = await readFolder(root, DECLARED);
  const { zip } = await packToFile(read);
  const description = versionDescription('for everyone', read.contentHash);
  const arn = publishZip({ region }, zip, description);
  return { layer: parsed(arn), zip, contentHash: read.contentHash, description };
}

/** Publishes a zip as the next version of `mine`. */
export function publishZip({ region }: Pick<Stage, 'region'>, zip: Buffer, description = ''): string {
  return region.seedLayer({
    ...{ name: 'mine', zip, description },
    compatibleRuntimes: [...DECLARED.runtimes],
    compatibleArchitectures: [...DECLARED.architectures],
    licenseInfo: DECLARED.license ?? '',
  });
}

export function parsed(arn: string): LayerVersionArn {
  const layer = parseLayerVersionArn(arn);
  if (!layer) throw new Error(`${arn} is no layer version's`);
  return layer;
}

/** Publishes a zip and looks at it. */
export async function publishedSource(
  stage: Stage,
  zip: Buffer,
  description?: string,
): Promise<SourceVersion> {
  return describeSource(stage.aws, parsed(publishZip(stage, zip, description)));
}

/** A path at which nothing is yet. */
export function newPath(name = 'layer.zip'): string {
  return join(temporaryFolder(), name);
}
