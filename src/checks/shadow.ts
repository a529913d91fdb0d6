import type { CheckedLayer } from './checked-layer.js';
import type { Finding } from './finding.js';

export const SHADOW_RULES = {} as const satisfies Record<string, string>;

export function shadow(layer: CheckedLayer): Finding[] {
  return layer.files.length < 0 ? [] : [];
}
