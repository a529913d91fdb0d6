import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readlinkSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mapConcurrently } from '../shared/concurrency.ts';
import { isRecord } from '../shared/json.ts';
import { digestIngredients } from './ingredients.ts';
import type { BuildSettings, InputDigest, ManifestIngredients } from './ingredients.ts';
import type { PreparedBuild } from './prepared-build.ts';

/** Files that are open at the same time. */
const OPEN_FILES = 8;

/**
 * Digests everything that makes the content of a layer, so that an unchanged layer is recognised without an installation.
 * Credentials, times and the folder of the checkout have no part in it.
 * @param workspace absolute path of the checked-out code
 * @returns 64 hex digits; undefined where the same manifests can give another layer tomorrow, since one leaves versions or
 * digests open, and where a file cannot be read, which the installation reports
 */
export async function buildDigest(
  builds: readonly PreparedBuild[],
  { workspace, ...settings }: BuildSettings & { workspace: string },
): Promise<string | undefined> {
  if (builds.length === 0 || !builds.every(({ complete }) => complete)) return undefined;
  try {
    const manifests = await Promise.all(builds.map((build) => readManifest(build, workspace)));
    return digestIngredients(manifests, settings);
  } catch (error) {
    if (isRecord(error) && 'code' in error) return undefined;
    throw error;
  }
}

async function readManifest(build: PreparedBuild, workspace: string): Promise<ManifestIngredients> {
  const { ecosystem, tool, place, inputs } = build;
  return {
    ecosystem,
    tool,
    place: placeIn(workspace, resolve(workspace, place)),
    inputs: await mapConcurrently(inputs, OPEN_FILES, (file) => digestInput(file, workspace)),
  };
}

/** @throws what Node.js throws, with a code */
async function digestInput(file: string, workspace: string): Promise<InputDigest> {
  const isLink = lstatSync(file).isSymbolicLink();
  const target = statSync(file);
  // Opening a pipe would wait for a writer.
  if (!target.isFile()) throw Object.assign(new Error(`${file} is no file`), { code: 'EINVAL' });
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return {
    place: placeIn(workspace, file),
    executable: (target.mode & 0o111) !== 0,
    ...(isLink && { link: readlinkSync(file) }),
    sha256: hash.digest('hex'),
  };
}

/** A file outside the workspace is named from there too, so that the folder that both are in may be any. */
function placeIn(workspace: string, file: string): string {
  return relative(workspace, file).replaceAll(sep, '/');
}
