import type { CheckedLayer } from './checked-layer.ts';
import type { Finding } from './finding.ts';
import { npmDependencies, textsOfMissing } from './npm/dependencies.ts';
import { esModules } from './npm/es-module.ts';
import { missingFiles, textsOfGaps } from './npm/missing-files.ts';
import { noEntry } from './npm/no-entry.ts';
import { notBuilt, textsOfUnbuilt } from './npm/not-built.ts';
import { platformPackages, textsOfLacking } from './npm/platform-package.ts';
import { prisma, textsOfPrisma } from './npm/prisma.ts';

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
