import { realpathSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { leadsOut } from '../../shared/relative-path.ts';
import { inWords } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';

/** Where a lock has a package from. */
export interface PackageSource {
  name: string;
  version: string;
  /** An address, `file:…` or `git+…`; '' for a registry that the lock does not name. */
  resolved: string;
  integrity: string;
  /** Its manifest names an address for it, so that no registry vouches for it. */
  isAddress?: boolean;
}

/** Repositories, by any of the ways in which npm and pnpm write them. */
const REPOSITORY =
  /^(?:git(?:\+\w+)?:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)|\.git(?:#.*)?$|^https:\/\/codeload\.github\.com\//;

/**
 * Refuses packages out of repositories, which are built by scripts of their own, and archives without a digest.
 * @param place the lock, as the user knows it
 */
export function refuseUnsafeSources(place: string, packages: readonly PackageSource[]): void {
  const ofRepository = packages.filter(({ resolved }) => REPOSITORY.test(resolved));
  if (ofRepository.length > 0)
    throw new BuildProblem(
      'build/local',
      `${place} has ${inWords(ofRepository.map(({ name, resolved }) => `${name} from ${shown(resolved)}`))}: a repository is built by scripts of its own, and none is run in the job that publishes.`,
      'Publish the package to a registry (GitHub Packages and AWS CodeArtifact are ones), or commit what `npm pack` makes of it and name it as `file:vendor/NAME-VERSION.tgz`.',
    );
  const loose = packages.filter(({ isAddress, integrity }) => isAddress && integrity === '');
  const lock = basename(place);
  const tool = lock === 'pnpm-lock.yaml' ? 'pnpm' : 'npm';
  if (loose.length > 0)
    throw new BuildProblem(
      'build/hash',
      `${place} has ${inWords(loose.map(({ name, resolved }) => `${name} from ${shown(resolved)}`))} without a digest, so the file could be another one each time.`,
      `Write the lock anew with a current ${tool} and commit it: \`rm -rf node_modules ${lock} && ${tool} install\`.`,
    );
}

function shown(address: string): string {
  return address.replace(/(\/\/)[^\s/@]+@/, '$1').replace(/[?#].*$/, '');
}

/** Whether a path is below a folder, and what it leads to as well; what is not there is an error of its own. */
function isBelow(folder: string, path: string): boolean {
  if (leadsOut(relative(folder, path))) return false;
  try {
    return !leadsOut(relative(realpathSync(folder), realpathSync(path)));
  } catch {
    return true;
  }
}

/**
 * The absolute path of an archive or folder of the repository.
 * @param folder absolute path of the lock's folder
 * @throws BuildProblem where it is outside of the checked-out code
 */
export function pathInRepository(
  path: string,
  { folder, workspace, place }: { folder: string; workspace: string; place: string },
): string {
  const source = resolve(folder, path);
  if (isBelow(workspace, source)) return source;
  throw new BuildProblem(
    'build/local',
    `${place} has a package from "${path}", which is outside of the checked-out code.`,
    'Move the package into the repository, or publish it to a registry.',
  );
}
