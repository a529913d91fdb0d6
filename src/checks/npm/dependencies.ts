import satisfies from 'semver/functions/satisfies.js';
import validVersion from 'semver/functions/valid.js';
import validRange from 'semver/ranges/valid.js';
import { grouped } from '../../shared/grouped.ts';
import type { CheckedLayer } from '../checked-layer.ts';
import { filesWithFacts } from '../file-lists.ts';
import type { Finding } from '../finding.ts';
import { inWords } from '../../shared/wording.ts';
import { SDK_PACKAGE } from '../shadow.ts';
import { manifestOf, npmPackages, titleOf } from './packages.ts';
import type { NpmPackage, NpmPackages } from './packages.ts';
import { isCaught, loading, matchesIn, packageSources, packageTexts } from './sources.ts';
import { isForTarget } from './systems.ts';

/** A package that another one names among its dependencies. */
interface Need {
  from: NpmPackage;
  name: string;
  range: string;
}

/** What packages name as dependencies and load, and is not in the layer, or is in a version that they exclude. */
export function npmDependencies(layer: CheckedLayer): Finding[] {
  const packages = npmPackages(layer);
  return [...missingDependencies(layer, packages), ...otherVersions(layer, packages)];
}

/** The sources that tell whether a package loads a dependency that is missing. */
export function textsOfMissing(layer: CheckedLayer): string[] {
  const packages = npmPackages(layer);
  const users = new Set(missing(layer, packages).map(({ from }) => from));
  return [...users].flatMap((user) => packageSources(packages, user));
}

/** Type declarations are for compilers, the SDK's own parts have a rule of their own, and nodejs16.x has v2. */
const NOT_NEEDED = /^(?:@types\/.+|aws-sdk)$/;

function missing(layer: CheckedLayer, packages: NpmPackages): Need[] {
  return packages.all
    .filter((one) => isForTarget(one, layer.architectures))
    .flatMap((from) =>
      Object.entries(from.about.dependencies)
        .filter(([name]) => !NOT_NEEDED.test(name) && !SDK_PACKAGE.test(name))
        .filter(([name]) => packages.find(from, name) === undefined)
        .map(([name, range]) => ({ from, name, range })),
    );
}

function missingDependencies(layer: CheckedLayer, packages: NpmPackages): Finding[] {
  const needed = missing(layer, packages).filter((need) => isLoaded(layer, packages, need));
  return [...grouped(needed, ({ name }) => name)].map(([name, needs]) => ({
    rule: 'npm/missing-dependency',
    severity: 'warning',
    path: needs[0] ? manifestOf(needs[0].from) : '',
    key: name,
    message: `"${name}" (${needs[0]?.range}) is not in the layer, and ${users(needs)} ${needs.length === 1 ? 'loads' : 'load'} it: that fails unless another layer or the function brings it.`,
    fix: `Install the packages with all they depend on (\`npm ci --omit=dev\`), and keep "${name}" where \`exclude\` or a step of the build leaves packages out.`,
  }));
}

function users(needs: readonly Need[]): string {
  const shown = needs.slice(0, 3).map(({ from }) => titleOf(from));
  const more = needs.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : inWords(shown);
}

/** What a bundler took in, or a source tries only, need not be there. */
function isLoaded(layer: CheckedLayer, packages: NpmPackages, { from, name }: Need): boolean {
  const texts = packageTexts(layer, packages, from);
  const pattern = loading(name);
  return texts.some(({ text }) => matchesIn(text, pattern).some(({ index }) => !isCaught(text, index)));
}

function otherVersions(layer: CheckedLayer, packages: NpmPackages): Finding[] {
  const overridden = new Set(
    filesWithFacts(layer.files).flatMap(({ contents }) =>
      (contents?.nodePackage?.overrides ?? []).map(nameOfOverride),
    ),
  );
  return packages.all.flatMap((from) =>
    Object.entries(from.about.dependencies).flatMap(([name, range]) => {
      const found = packages.find(from, name);
      if (found === undefined || found === 'unknown' || overridden.has(name)) return [];
      return excludes(range, found.about.version) ? [otherVersion({ from, name, range }, found)] : [];
    }),
  );
}

/** `foo@^1`, `parent>foo` and `parent/**` of the package managers. */
function nameOfOverride(selector: string): string {
  const last = selector.split(/>|\*\*\//).at(-1) ?? selector;
  return last.replace(/(.)@[^/]*$/, '$1');
}

function otherVersion({ from, name, range }: Need, found: NpmPackage): Finding {
  return {
    rule: 'npm/dependency-version',
    severity: 'warning',
    path: manifestOf(from),
    key: name,
    message: `${titleOf(from)} asks for "${name}" ${range}, and finds ${found.about.version} in ${found.folder}/.`,
    fix: `Install from a lockfile into an empty folder (\`npm ci --omit=dev\`): one install over another, or packages copied one by one, leave versions that do not fit.`,
  };
}

/**
 * Tells whether a range is certain to exclude a version; prereleases count as npm's own override would have them.
 * @param range as in package.json; an address, a folder, a tag or a `workspace:` excludes nothing
 */
export function excludes(range: string, version: string): boolean {
  const plain = range.replace(/^npm:(?:@[^/]+\/)?[^@]+@/, '');
  const options = { loose: true, includePrerelease: true };
  if (validRange(plain, options) === null || validVersion(version, options) === null) return false;
  return !satisfies(version, plain, options);
}
