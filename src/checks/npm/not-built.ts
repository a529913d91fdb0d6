import { posix } from 'node:path';
import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import type { Finding, Severity } from '../finding.ts';
import { fileAt } from './no-entry.ts';
import { manifestOf, npmPackages, titleOf } from './packages.ts';
import type { NpmPackage, NpmPackages } from './packages.ts';
import { isCaught, matchesIn, packageSources, packageTexts } from './sources.ts';
import type { ModuleSource } from './sources.ts';
import { isForTarget } from './systems.ts';

/** Addons that no compiler and no download has made: the package was installed without its scripts. */
export function notBuilt(layer: CheckedLayer): Finding[] {
  const packages = npmPackages(layer);
  return unbuilt(layer, packages).map((one) => {
    const { severity, consequence } = weightOf(layer, packages, one);
    return {
      rule: 'npm/not-built',
      severity,
      path: manifestOf(one),
      message: `${titleOf(one)} is without its addon, which ${toolOf(one)} builds or downloads when it is installed: ${consequence}.`,
      fix: `Install without \`--ignore-scripts\` on Linux with the CPU of the layer (\`npm ci --omit=dev\`, then \`npm rebuild ${one.about.name || one.name}\`), for example in AWS's build image of the runtime.`,
    };
  });
}

/** The sources that tell whether the package works without its addon. */
export function textsOfUnbuilt(layer: CheckedLayer): string[] {
  const packages = npmPackages(layer);
  return unbuilt(layer, packages).flatMap((one) => packageSources(packages, one));
}

function unbuilt(layer: CheckedLayer, packages: NpmPackages): NpmPackage[] {
  return packages.all.filter(
    (one) =>
      (one.about.addonTool !== undefined || packages.isThere(`${one.folder}/binding.gyp`)) &&
      isForTarget(one, layer.architectures) &&
      !hasBinary(one, packages) &&
      !companions(one, packages).some((other) => hasBinary(other, packages)),
  );
}

function toolOf({ about: { addonTool } }: NpmPackage): string {
  return addonTool ?? 'node-gyp';
}

function hasBinary(pkg: NpmPackage, packages: NpmPackages): boolean {
  return packages.filesOf(pkg).some(isBinary);
}

function isBinary({ path, contents }: CheckedFile): boolean {
  return /\.(?:node|wasm)$/.test(path) || Boolean(contents?.elf ?? contents?.machO ?? contents?.pe);
}

/** The packages of a platform may bring the addon. */
function companions(pkg: NpmPackage, packages: NpmPackages): NpmPackage[] {
  const { dependencies, optionalDependencies = [] } = pkg.about;
  return [...Object.keys(dependencies), ...optionalDependencies].flatMap((name) => {
    const found = packages.find(pkg, name);
    return found === undefined || found === 'unknown' ? [] : [found];
  });
}

/** How sources load an addon: by a helper, or by the path of a compiled file. */
const ADDON_LOAD =
  /\brequire\s*\(\s*["'`](?:bindings|node-gyp-build(?:-optional-packages)?|@mapbox\/node-pre-gyp|node-pre-gyp|pkg-prebuilds|prebuildify)["'`]|\b(?:require|import)\s*\(\s*["'`][^"'`\n]*(?:\.node|\/build\/(?:Release|Debug)\/[^"'`\n]*)["'`]|\bprocess\.dlopen\b|["'`/]build\/Release\b|\bfrom\s*["'](?:bindings|node-gyp-build)["']/g;

const RELATIVE = /\brequire\s*\(\s*["'`](\.{1,2}\/[^"'`\n]+)["'`]\s*\)/g;

/** Places that load the addon: by one of these ways, or by a path that leads nowhere yet, such as `./out/isolated_vm`. */
function addonLoads({ path, text }: ModuleSource, packages: NpmPackages): number[] {
  const nowhere = matchesIn(text, RELATIVE).filter(
    ([, target = '']) => fileAt(posix.join(posix.dirname(path), target), packages) === undefined,
  );
  return [...matchesIn(text, ADDON_LOAD), ...nowhere].map(({ index }) => index);
}

interface Weight {
  severity: Severity;
  /** As the second half of a sentence. */
  consequence: string;
}

function weightOf(layer: CheckedLayer, packages: NpmPackages, pkg: NpmPackage): Weight {
  if (packages.isOptional(pkg))
    return { severity: 'notice', consequence: 'the packages that name it do without, and may be slower' };
  const texts = packageTexts(layer, packages, pkg);
  const loads = texts.flatMap((source) =>
    addonLoads(source, packages).map((at) => isCaught(source.text, at)),
  );
  if (loads.some((caught) => !caught)) return { severity: 'error', consequence: 'loading it fails' };
  if (loads.length > 0) return { severity: 'notice', consequence: 'its own JavaScript takes over' };
  const isKnown = texts.length > 0 && texts.length === packageSources(packages, pkg).length;
  return isKnown
    ? { severity: 'notice', consequence: 'its sources show no place that loads it' }
    : { severity: 'warning', consequence: 'loading it may fail' };
}
