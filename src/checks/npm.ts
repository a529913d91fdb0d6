import type { CheckedLayer } from './checked-layer.js';
import type { Finding } from './finding.js';
import { npmDependencies, textsOfMissing } from './npm/dependencies.js';
import { esModules } from './npm/es-module.js';
import { missingFiles, textsOfGaps } from './npm/missing-files.js';
import { noEntry } from './npm/no-entry.js';
import { notBuilt, textsOfUnbuilt } from './npm/not-built.js';
import { platformPackages, textsOfLacking } from './npm/platform-package.js';
import { prisma, textsOfPrisma } from './npm/prisma.js';

/** Whether Node.js can load the npm packages of a layer, as far as their files and sources tell. */
export function npm(layer: CheckedLayer): Finding[] {
  return [
    ...noEntry(layer),
    ...notBuilt(layer),
    ...platformPackages(layer),
    ...prisma(layer),
    ...missingFiles(layer),
    ...npmDependencies(layer),
    ...esModules(layer),
  ];
}

/** The sources that findings of npm packages depend on: those of packages that lack something. */
export function npmTexts(layer: CheckedLayer): string[] {
  return [textsOfUnbuilt, textsOfLacking, textsOfPrisma, textsOfGaps, textsOfMissing].flatMap((texts) =>
    texts(layer),
  );
}
