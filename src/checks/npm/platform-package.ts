import type { CheckedLayer } from '../checked-layer.ts';
import type { Finding } from '../finding.ts';
import { quotedList } from '../../shared/wording.ts';
import { manifestOf, npmPackages, titleOf } from './packages.ts';
import type { NpmPackage, NpmPackages } from './packages.ts';
import { packageSources, packageTexts } from './sources.ts';
import { cpusOf, isForCpu, isForTarget, isPartOf, platformPackage } from './systems.ts';
import type { PlatformPackage } from './systems.ts';

/** A package without any of those that bring its binary, one for each platform. */
interface Lacking {
  one: NpmPackage;
  /** Those for the layer's own platforms. */
  wanted: PlatformPackage[];
}

/** Packages whose binary comes in a package of its own for each platform, and none was installed. */
export function platformPackages(layer: CheckedLayer): Finding[] {
  const packages = npmPackages(layer);
  return lacking(layer, packages).map(({ one, wanted }) => {
    const names = wanted.map(({ name }) => name);
    const isUsed = packageTexts(layer, packages, one).some(({ text }) =>
      wanted.some(({ prefix }) => text.includes(prefix)),
    );
    const isNeeded = isUsed && !packages.isOptional(one);
    const cpus = cpusOf(layer.architectures);
    return {
      rule: 'npm/platform-package',
      severity: isNeeded ? 'error' : 'notice',
      path: manifestOf(one),
      message: `${titleOf(one)} is without its package for Lambda's platform, ${quotedList(names)}, which brings its binary${isNeeded ? ': it cannot work' : ''}.`,
      fix: `Install optional dependencies too, for the platform of the layer: \`npm ci --omit=dev --include=optional --os=linux ${cpus.map((cpu) => `--cpu=${cpu}`).join(' ')} --libc=glibc\`.`,
    };
  });
}

/** The sources that tell whether a package loads that of its platform. */
export function textsOfLacking(layer: CheckedLayer): string[] {
  const packages = npmPackages(layer);
  return lacking(layer, packages).flatMap(({ one }) => packageSources(packages, one));
}

function lacking(layer: CheckedLayer, packages: NpmPackages): Lacking[] {
  const cpus = cpusOf(layer.architectures);
  return packages.all.flatMap((one) => {
    const names = one.about.optionalDependencies ?? [];
    const parts = names
      .flatMap((name) => platformPackage(name) ?? [])
      .filter((part) => isPartOf(part, one.name));
    const wanted = parts.filter((part) => cpus.some((cpu) => isForCpu(part, cpu)));
    // Where one of another platform is there, the rules of native files say so.
    const isAnyThere = parts.some(({ name }) => packages.find(one, name) !== undefined);
    if (wanted.length === 0 || isAnyThere || !isForTarget(one, layer.architectures)) return [];
    return packages.filesOf(one).some(({ contents }) => contents?.elf) ? [] : [{ one, wanted }];
  });
}
