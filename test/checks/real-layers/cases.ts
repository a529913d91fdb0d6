import { resolvedWheels } from '../real-material/material.js';
import type { UvPlatform } from '../real-material/material.js';
import type { Case } from './case.js';
import { brokenNode } from './cases/broken-node.js';
import { brokenOthers } from './cases/broken-others.js';
import { brokenPython } from './cases/broken-python.js';
import { fallbacks } from './cases/fallbacks.js';
import { rightNode } from './cases/right-node.js';
import { rightOthers } from './cases/right-others.js';
import { rightPython } from './cases/right-python.js';
import { layoutCases } from './layout-cases.js';
import { npmCases } from './npm-cases.js';
import { nativeCases } from './native-cases.js';
import { pythonCases } from './python-cases.js';

export type { Case };
export { NODES, PARTS } from './materials.js';

/** @param uv the folder with uv in it */
export function casesWith(uv: string): Case[] {
  const uvWheels = (version: string, platform: UvPlatform, packages: string) =>
    resolvedWheels(uv, version, platform, packages);
  return [
    ...rightPython(uvWheels),
    ...rightNode(),
    ...rightOthers(),
    ...fallbacks(uvWheels),
    ...brokenPython(uvWheels),
    ...brokenNode(),
    ...brokenOthers(),
    ...layoutCases(uvWheels),
    ...npmCases(),
    ...nativeCases(uvWheels),
    ...pythonCases(uv),
  ];
}
