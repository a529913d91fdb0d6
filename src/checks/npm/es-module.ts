import { posix } from 'node:path';
import type { CheckedLayer } from '../checked-layer.ts';
import type { Finding } from '../finding.ts';
import { inWords } from '../../shared/wording.ts';
import { versionsOf } from '../../lambda/search-paths.ts';
import { mainOf } from './no-entry.ts';
import { manifestOf, npmPackages, titleOf } from './packages.ts';
import type { NpmPackage, NpmPackages } from './packages.ts';

/**
 * The last major version of Node.js whose require() loads no ES module: it does from 20.19.0 and 22.12.0 on, and Lambda
 * keeps the minor versions of nodejs20.x and later up to date. Source: "Loading ECMAScript modules using require()",
 * Node.js documentation of modules; "Runtime version updates" of the Lambda developer guide.
 */
const LAST_WITHOUT = 18;

/** Top packages that are ES modules alone, where a declared Node.js cannot require them. */
export function esModules(layer: CheckedLayer): Finding[] {
  const old = versionsOf('nodejs', layer.runtimes).filter((version) => Number(version) <= LAST_WITHOUT);
  const packages = npmPackages(layer);
  return old.length === 0 ? [] : findings(old, packages);
}

function findings(old: readonly string[], packages: NpmPackages): Finding[] {
  const folders = new Set([
    'nodejs/node_modules/',
    ...old.map((version) => `nodejs/node${version}/node_modules/`),
  ]);
  const found = packages.all.filter(
    (one) =>
      folders.has(one.folder.slice(0, -one.name.length)) &&
      packages.isTop(one) &&
      isModuleAlone(one, packages),
  );
  return found.map((one) => ({
    rule: 'npm/es-module',
    severity: 'warning',
    path: manifestOf(one),
    message: `${titleOf(one)} is an ES module alone, and \`require('${one.name}')\` fails on ${inWords(old.map((version) => `nodejs${version}.x`))} with ERR_REQUIRE_ESM.`,
    fix: `Load it with \`await import('${one.name}')\`, install an older version that is CommonJS, or declare \`compatible-runtimes: nodejs22.x\`, whose require() loads ES modules.`,
  }));
}

function isModuleAlone(pkg: NpmPackage, packages: NpmPackages): boolean {
  const { entry, isModule = false } = pkg.about;
  const { exports } = entry ?? {};
  if (exports) {
    const { require: target, import: imported } = exports;
    return target === undefined
      ? imported !== undefined
      : isModuleFile(posix.join(pkg.folder, target), isModule, { one: pkg, packages });
  }
  const path = mainOf(pkg, entry?.main ?? 'index.js', packages);
  return path !== undefined && isModuleFile(path, isModule, { one: pkg, packages });
}

/** A package.json nearer to the file may say otherwise. */
function isModuleFile(
  path: string,
  isModule: boolean,
  { one, packages }: { one: NpmPackage; packages: NpmPackages },
): boolean {
  if (!packages.isThere(path)) return false;
  if (!path.endsWith('.js') || !isModule) return path.endsWith('.mjs');
  for (let folder = posix.dirname(path); folder.length > one.folder.length; folder = posix.dirname(folder))
    if (packages.isThere(`${folder}/package.json`)) return false;
  return true;
}
