import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { LayerSource } from '../layer/source.ts';
import { systemCode } from '../shared/system-code.ts';
import { log } from '../shared/log.ts';
import { Problem } from '../shared/problem.ts';
import { leadsOut } from '../shared/relative-path.ts';
import { writeInWorkspace } from '../shared/write-in-workspace.ts';

/** Where a bill of materials goes, and where the layer is. */
export interface Destination {
  /** As the user wrote it. */
  sbom: string;
  workspace: string;
  /** Absent where the layer has no own files. */
  source?: LayerSource | undefined;
}

/**
 * Refuses to write into the layer's own folder, whose content would be another one at every run.
 * @throws Problem naming the input
 */
export function refuseSbomInLayer({ sbom, workspace, source }: Destination): void {
  if (source?.kind !== 'folder') return;
  const way = relative(source.location, resolve(realpathSync(workspace), sbom));
  if (leadsOut(way)) return;
  throw new Problem(
    `\`sbom\` is "${sbom}", which lies in the layer's own folder: it would be a part of the layer.`,
    'Write it elsewhere, for instance `sbom: ${{ runner.temp }}/layer.cdx.json`.',
  );
}

/**
 * Writes the bill of materials of a layer.
 * @throws Problem where it cannot be written
 */
export function writeSbom(text: string, { sbom, workspace }: Pick<Destination, 'sbom' | 'workspace'>): void {
  try {
    writeInWorkspace(sbom, workspace, text);
  } catch (error) {
    throw new Problem(
      `The bill of materials "${sbom}" cannot be written (${systemCode(error)}).`,
      'Set `sbom` to a plain file in the workspace, for instance `sbom: layer.cdx.json`.',
      { cause: error },
    );
  }
  log.info(`Bill of materials written to ${sbom}`);
}
