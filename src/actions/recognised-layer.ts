import { buildDigest } from '../build/build-digest.ts';
import { readBuilt, writeBuilt } from '../github/build-cache.ts';
import type { BuiltLayer } from '../github/build-cache.ts';
import { readLayer } from '../layer/layer.ts';
import type { Layer } from '../layer/layer.ts';
import { versionDescription } from '../layer/content-mark.ts';
import type { PublishableLayer } from '../publish/types.ts';
import { log } from '../shared/log.ts';
import { Problem } from '../shared/problem.ts';
import { compilesBytecode } from '../layer/bytecode.ts';
import type { PublishStart } from './publish-run.ts';

/** Remembers layers by everything that they are made of. */
export interface BuildMemory {
  /** The layer that the same ingredients gave before. */
  known?: BuiltLayer;
  /** Notes the layer that they gave; failures are lines of the log. */
  remember: (layer: Layer) => Promise<void>;
}

/**
 * Looks up whether a layer with these ingredients was built before.
 * @returns undefined where the same manifests can give another layer tomorrow
 */
export async function openBuildMemory(start: PublishStart): Promise<BuildMemory | undefined> {
  const digest = await digestOf(start);
  if (digest === undefined) return undefined;
  const { interruption } = start;
  const known = await readBuilt(digest, { interruption });
  return {
    ...(known && { known }),
    remember: ({ contentHash, entries, unzippedSize }) =>
      writeBuilt(digest, { contentHash, files: entries.length, unzippedSize }, { interruption }),
  };
}

async function digestOf({ inputs, workspace, workers, prepared }: PublishStart): Promise<string | undefined> {
  const { build, prefix, exclude, runtimes, architectures, license, bytecode } = inputs;
  if (!build) return undefined;
  const { own, builds } = prepared;
  const { groups, extras, slim, workspace: member } = build;
  const entries = own ? (await readLayer(own, { ...inputs, workers })).entries : [];
  return buildDigest(builds, {
    workspace,
    entries,
    runtimes,
    architectures,
    ...(license !== undefined && { license }),
    prefix,
    exclude,
    groups,
    extras,
    ...(member !== undefined && { member }),
    slim,
    bytecode,
  });
}

/**
 * A layer that is known from its ingredients: its packages are installed only if it has to be published after all.
 * @param build installs and reads it
 */
export function recognisedLayer(
  { inputs, report, prepared }: PublishStart,
  { contentHash, files, unzippedSize }: BuiltLayer,
  build: () => Promise<PublishableLayer>,
): PublishableLayer {
  const manifests = prepared.builds.map(({ place }) => place);
  log.info(`Nothing is installed: the same inputs gave content sha256:${contentHash} before`);
  report.build = { manifests, tools: [], packages: [], seconds: 0, skipped: true };
  report.layer = { contentHash, files, unzippedSize, parts: [] };
  const built = async () => {
    const layer = await build();
    if (layer.contentHash !== contentHash) throw otherContent(contentHash);
    return layer;
  };
  return {
    contentHash,
    unzippedSize,
    mayHoldDerived: compilesBytecode(inputs, inputs.build !== undefined),
    description: versionDescription(inputs.description, contentHash),
    pack: async (spareBytes) => (await built()).pack(spareBytes),
    refuseFindings: async (isPublic, aws) => (await built()).refuseFindings(isPublic, aws),
  };
}

/** It is found out before anything is written. */
function otherContent(contentHash: string): Problem {
  return new Problem(
    `GitHub's cache says that these inputs give content sha256:${contentHash}, and they do not.`,
    'Set `cache: false`, and delete the caches of this repository whose keys begin with publish-layer-built.',
  );
}
