import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { leadsOut } from '../../shared/relative-path.ts';
import { systemCode } from '../../shared/system-code.ts';
import { BuildProblem } from '../build-problem.ts';
import type { Installation, ManifestRequest } from '../prepared-build.ts';
import { finishTree } from './installed-tree.ts';
import { installedPackages } from './installed-packages.ts';
import type { LocalPackage } from './local-copies.ts';
import { fitsOn } from './platform.ts';
import { refuseNeededScripts } from './scripts.ts';

/** What the installer left, and where it belongs. */
export interface Delivery {
  request: ManifestRequest;
  /** Absolute path of the folder that has node_modules. */
  root: string;
  /** Absolute path of the folder that becomes /opt. */
  folder: string;
  /** Local packages by the absolute path that links lead to. */
  locals: ReadonlyMap<string, LocalPackage>;
  /** Names that the manifest itself has among its dependencies. */
  direct: ReadonlySet<string>;
}

/**
 * Takes an installed node_modules into the layer, as `nodejs/node_modules`.
 * @throws BuildProblem where a package needs a script, a link leads out, or nothing was installed
 */
export function deliver({ request, root, folder, locals, direct }: Delivery): Installation {
  const { place, targets } = request;
  const fitsOne = targets.architectures.map(fitsOn);
  const fits = (platform: Parameters<(typeof fitsOne)[number]>[0]) => fitsOne.some((one) => one(platform));
  const packages = finishTree({ root, locals, fits });
  if (packages.length === 0)
    throw emptyManifest(place, place.endsWith('.yaml') ? 'pnpm install' : 'npm install');
  refuseNeededScripts({ root, packages, place, targets });
  mkdirSync(join(folder, 'nodejs'), { recursive: true });
  move(join(root, 'node_modules'), join(folder, 'nodejs', 'node_modules'));
  rmSync(root, { recursive: true, force: true });
  return { packages: installedPackages(packages, direct), findings: [] };
}

/** Renamed where it can be: a copy would take as long as the installation. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (systemCode(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
}

/** The error of a lock that has nothing to install. */
export function emptyManifest(place: string, relock: string): BuildProblem {
  return new BuildProblem(
    'build/empty',
    `${place} has no package that is installed in production for Lambda's Linux.`,
    `Move what functions need from \`devDependencies\` to \`dependencies\` in package.json, renew the lock with \`${relock}\`, and commit both; in a monorepo, name the member: \`workspace: packages/api\`.`,
  );
}

/** An empty folder, as deep in one of the step's own as the project is in the repository: links lead from one to another. */
export function scratchProject({ scratch, workspace }: ManifestRequest, project: string): string {
  const below = relative(workspace, project);
  const root = join(mkdtempSync(join(scratch, 'node-')), leadsOut(below) ? 'project' : below);
  mkdirSync(root, { recursive: true });
  return root;
}
