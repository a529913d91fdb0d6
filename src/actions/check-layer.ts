import { join } from 'node:path';
import { findingsOf, withZippedSize } from '../checks/check.ts';
import type { Finding } from '../checks/finding.ts';
import { withTexts } from '../checks/read-texts.ts';
import { removable } from '../checks/size.ts';
import { LIMITS } from '../lambda/limits.ts';
import type { InspectedEntry } from '../layer/entry.ts';
import type { Layer } from '../layer/layer.ts';
import type { LayerSource } from '../layer/source.ts';
import { packagesOf } from '../packages/group-files.ts';
import { checkedLayerOf } from './checked-layer.ts';
import { packageFindings } from './check-packages.ts';
import type { CheckRun } from './check-run.ts';
import { recordFindings } from './record-findings.ts';

/** A layer that was read, and where it comes from. */
export interface ReadLayer {
  layer: Layer;
  source: LayerSource;
  /** About the manifests and the installation. */
  buildFindings: readonly Finding[];
}

/**
 * Checks a layer against the rules, and fills in the report.
 * @returns its files, with what their bytes say
 */
export async function checkLayer(
  run: CheckRun,
  { layer, source, buildFindings }: ReadLayer,
): Promise<readonly InspectedEntry[]> {
  const { inputs, folder, report } = run;
  const { maxUnzippedSize, ignoreRules } = inputs;
  const { contentHash, unzippedSize, leftOut } = layer;
  const facts = { isPublic: false, hasBucket: inputs.bucket !== undefined };
  const described = await checkedLayerOf({ layer, source, inputs, report }, facts);
  // The threads pack a sample while this one applies the rules; only a zip beyond the limit makes a difference to any.
  const sizing = layer.zippedSize(join(folder, 'layer.zip'));
  const checked = await withTexts(described, layer.readTexts);
  const { files } = checked;
  report.removable = removable(checked);
  const packages = packagesOf(files);
  const anySize = [...buildFindings, ...findingsOf(checked, ignoreRules)];
  const zippedSize = await sizing;
  report.layer = {
    contentHash,
    files: layer.entries.length,
    unzippedSize,
    zippedSize,
    packages,
    ...(leftOut && { leftOut }),
    ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
  };
  const isOver = zippedSize.bytes >= LIMITS.directZipBytes;
  const findings = isOver ? withZippedSize(anySize, { ...checked, zippedSize }) : anySize;
  await recordFindings(run, { checked, findings }, () =>
    packageFindings(run, { files, contentHash, source }),
  );
  return files;
}
