import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { normalizedName } from '../../checks/deps/python-requirement.ts';
import type { Finding } from '../../checks/finding.ts';
import { log } from '../../shared/log.ts';
import { quotedList } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';
import type { Installation } from '../prepared-build.ts';
import { refuseOtherCpu } from './compare-cpus.ts';
import { copyLocals } from './copy-locals.ts';
import { installFailure } from './install-failure.ts';
import { indexSecrets } from './index-environment.ts';
import { installedPackages } from './installed-packages.ts';
import type { PythonInstallation, Source } from './installation.ts';
import { normalizeSite } from './normalize-site.ts';
import { uvPlatform } from './python-targets.ts';
import type { PythonTarget } from './python-targets.ts';
import { readSite } from './installed-site.ts';
import type { InstalledDistribution, InstalledSite } from './installed-site.ts';
import { refuseSize } from './refuse-size.ts';
import { shareDistributions } from './share-distributions.ts';
import { obtainUv } from './uv.ts';
import type { Uv } from './uv.ts';
import { writeSource } from './write-source.ts';

/** Characters; a shorter text would be hidden in ordinary words. */
const SHORTEST_SECRET = 4;

/**
 * Installs the packages for every target, and puts what all Pythons share where all of them find it.
 * @throws BuildProblem
 */
export async function installPython(installation: PythonInstallation): Promise<Installation> {
  const { folder, targets, place, lock } = installation;
  for (const secret of indexSecrets(process.env, [...lock.indexes, JSON.stringify(lock.source)]))
    if (secret.length >= SHORTEST_SECRET) log.mask(secret);
  const uv = await obtainUv(installation.tool, installation);
  const source = await writeSource(installation, uv);
  refuseSize(source.lock, targets, place);
  const [first, second] = [...new Set(targets.map(({ architecture }) => architecture))];
  const ofFirst = targets.filter(({ architecture }) => architecture === first);
  const sites: InstalledSite[] = [];
  for (const target of ofFirst)
    sites.push(
      await installTarget({ uv, source, target, site: siteOf(folder, target, ofFirst) }, installation),
    );
  if (second !== undefined) await compareWith(second, { uv, source, sites }, installation);
  if (sites.every(({ distributions }) => distributions.length === 0)) throw isEmpty(installation);
  const shared = sites.length > 1 ? shareDistributions(sites, join(folder, 'python')) : sites;
  return {
    packages: installedPackages(shared, folder, source.lock.direct),
    findings: sites.flatMap(({ distributions }) => distributions.flatMap(unlikeRecord)),
  };
}

/** One Python finds everything in `python/`; of several, each has a folder of its own below it. */
function siteOf(folder: string, { version }: PythonTarget, all: readonly PythonTarget[]): string {
  if (all.length === 1) return join(folder, 'python');
  return join(folder, 'python', 'lib', `python${version}`, 'site-packages');
}

interface TargetInstallation {
  uv: Uv;
  source: Source;
  target: PythonTarget;
  /** Absolute path. */
  site: string;
}

async function installTarget(
  { uv, source, target, site }: TargetInstallation,
  installation: PythonInstallation,
): Promise<InstalledSite> {
  mkdirSync(site, { recursive: true });
  const args = [
    ...['pip', 'install', '--no-config', '--only-binary=:all:', '--no-installer-metadata'],
    ...[`--target=${site}`, `--python-version=${target.version}`, `--python-platform=${uvPlatform(target)}`],
  ];
  const result = await uv.run([...args, ...source.args], installation.scratch, source.env);
  if (result.code !== 0)
    throw await installFailure({
      result,
      target,
      lock: source.lock,
      place: installation.place,
      version: uv.version,
    });
  normalizeSite(site);
  copyLocals(source.locals(target), site);
  return readSite(site, target);
}

/** What is the same for both CPUs serves both; it is installed once more to see that. */
async function compareWith(
  architecture: PythonTarget['architecture'],
  { uv, source, sites }: { uv: Uv; source: Source; sites: readonly InstalledSite[] },
  installation: PythonInstallation,
): Promise<void> {
  for (const one of sites) {
    const target = { ...one.target, architecture };
    const site = join(installation.scratch, `${architecture}-${target.version}`);
    const other = await installTarget({ uv, source, target, site }, installation);
    refuseOtherCpu(one, other, installation.place);
    rmSync(site, { recursive: true, force: true });
  }
}

/** uv has checked the wheel's digest; a file that is not as the wheel says was changed after that, in its cache. */
function unlikeRecord({ name, unlike }: InstalledDistribution): Finding[] {
  if (unlike.length === 0) return [];
  return [
    {
      ...{ rule: 'build/hash', severity: 'warning', path: '', package: name },
      message: `${quotedList(unlike)} of ${name} ${unlike.length === 1 ? 'is' : 'are'} not as long as the wheel's RECORD says, or missing.`,
      fix: `If the package is not made so, the cache of uv is damaged: \`uv cache clean ${normalizedName(name)}\`, and run it again.`,
    },
  ];
}

function isEmpty({ place, lock: { otherParts }, targets }: PythonInstallation): BuildProblem {
  const names = [...new Set(targets.map(({ runtime }) => runtime))].join(', ');
  return new BuildProblem(
    'build/empty',
    `${place} has no package for ${names}.`,
    otherParts === ''
      ? 'See that it is the right file, and that the conditions behind `;` do not exclude Linux or this Python.'
      : `Choose what the layer is to have; it has ${otherParts}.`,
  );
}
