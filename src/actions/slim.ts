import { removable } from '../checks/size.ts';
import { withTexts } from '../checks/read-texts.ts';
import { readLayer } from '../layer/layer.ts';
import type { LayerOptions } from '../layer/layer.ts';
import { formatBytes } from '../shared/format.ts';
import { log } from '../shared/log.ts';
import { checkedLayerOf } from './checked-layer.ts';
import type { ReadableLayer } from './checked-layer.ts';

/** Shares of a layer that no code needs once it is installed. Documentation and examples stay: some code reads them. */
const SLIMMED = new Set([
  'tests',
  'source maps',
  'type declarations',
  'sources',
  'static libraries',
  'debug files',
  'other platforms',
]);

/**
 * Finds what a layer can do without, and logs how much that is; metadata, licences and what is imported stay.
 * @returns patterns for `exclude`
 */
export async function slimPatterns(
  readable: ReadableLayer,
  settings: Pick<LayerOptions, 'workers'>,
): Promise<string[]> {
  const { source, inputs } = readable;
  const layer = await readLayer(source, { ...inputs, ...settings, lenient: true, inspect: true });
  const described = await checkedLayerOf({ ...readable, layer }, { isPublic: false });
  const shares = removable(await withTexts(described, layer.readTexts)).filter(({ what }) =>
    SLIMMED.has(what),
  );
  if (shares.length === 0) return [];
  const parts = shares.map(({ what, size }) => `${what} ${formatBytes(size)}`);
  log.info(`\`slim\` leaves out ${parts.join(', ')}`);
  return shares.flatMap(({ exclude }) => exclude);
}
