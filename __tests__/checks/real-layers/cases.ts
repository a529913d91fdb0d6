import { resolvedWheels } from '../real-material/material.ts';
import type { UvPlatform } from '../real-material/material.ts';
import type { Case } from './case.ts';
import { brokenNode } from './cases/broken-node.ts';
import { brokenOthers } from './cases/broken-others.ts';
import { brokenPython } from './cases/broken-python.ts';
import { fallbacks } from './cases/fallbacks.ts';
import { rightNode } from './cases/right-node.ts';
import { rightOthers } from './cases/right-others.ts';
import { rightPython } from './cases/right-python.ts';
import { layoutCases } from './layout-cases.ts';
import { npmCases } from './npm-cases.ts';
import { nativeCases } from './native-cases.ts';
import { pythonCases } from './python-cases.ts';

export type { Case };
export { NODES, PARTS } from './materials.ts';

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
