import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import { filesBelow, filesWithFacts } from '../file-lists.ts';
import type { Finding, Severity } from '../finding.ts';
import { memoized } from '../../shared/memoized.ts';
import { inWords } from '../../shared/wording.ts';
import { versionsOf } from '../../lambda/search-paths.ts';
import { shellWord } from '../shell.ts';
import { containsAll, joined, relocation, severityOf } from './placement.ts';

/** The outermost `node_modules` that a package is in, and the package. */
const INSTALLED = /^((?:.*?\/)?)node_modules\/(?:@[^/]+\/)?[^/.@][^/]*\/./;

/** Python packages bring whole npm trees for the browser. */
export const FOREIGN = /^python\/|(?:^|\/)(?:site|dist)-packages\/|\.(?:dist|egg)-info\//;

/** The folders of a layer in which npm installed packages, each with a trailing slash; '' for the top. */
export const nodeFolders = memoized((files: CheckedLayer['files']): ReadonlySet<string> => {
  const folders = new Set<string>();
  for (const { path, type } of files) {
    // Of a workspace, npm installs a link to its folder.
    const inside = type === 'link' ? `${path}/package.json` : path;
    const folder = FOREIGN.test(path) ? undefined : INSTALLED.exec(inside)?.[1];
    if (folder !== undefined) folders.add(folder);
  }
  return folders;
});

/** npm packages that are where no Node.js of Lambda looks, and the lack of any. */
export function nodeLayout(layer: CheckedLayer): Finding[] {
  const folders = nodeFolders(layer.files);
  const lacking = versionsOf('nodejs', layer.runtimes).filter(
    (version) => !folders.has('nodejs/') && !folders.has(`nodejs/node${version}/`),
  );
  return [
    ...outsideNodejs(layer, folders, lacking.length > 0),
    ...barePackages(layer, folders, lacking.length > 0),
    ...packagesInNodejs(layer, folders, lacking.length > 0),
    ...otherVersion(layer, folders, lacking),
    ...emptyNodeModules(layer, folders),
  ];
}

function outsideNodejs(layer: CheckedLayer, folders: ReadonlySet<string>, lacks: boolean): Finding[] {
  const folder = [...folders].find(
    (one) => one === '' || (!isSearched(one) && containsAll(layer, one.slice(0, -1))),
  );
  const severity = severityOf(layer, 'nodejs', lacks);
  if (folder === undefined || !severity || startsExtension(layer)) return [];
  return [
    {
      rule: 'layout/no-nodejs-folder',
      severity: folder.startsWith('nodejs/') ? 'warning' : severity,
      path: '',
      message: `The packages are in ${folder}node_modules/, and Node.js looks for them in nodejs/node_modules/.`,
      fix: relocation(layer, { from: folder.slice(0, -1), to: 'nodejs' }),
    },
  ];
}

function isSearched(folder: string): boolean {
  return /^nodejs\/(?:node\d+\/)?$/.test(folder);
}

/** An extension written in JavaScript brings packages for itself alone. */
function startsExtension({ files }: CheckedLayer): boolean {
  return filesBelow(files, 'extensions/').length > 0;
}

/** As many folders with a package.json as no layer has by accident. */
const EVIDENT_PACKAGES = 3;

/** What belongs into node_modules/, put at the top. */
function barePackages(layer: CheckedLayer, folders: ReadonlySet<string>, lacks: boolean): Finding[] {
  if (folders.size > 0) return [];
  const packages = layer.files.flatMap((file) => barePackage(file) ?? []);
  const isSure = packages.length >= EVIDENT_PACKAGES;
  const severity = severityOf(layer, 'nodejs', lacks && isSure);
  if (!severity || !(isSure || packages.some(({ isNamed }) => isNamed))) return [];
  return [
    {
      rule: 'layout/no-nodejs-folder',
      severity,
      path: '',
      message: `The npm packages (${inWords(packages.slice(0, 2).map(({ name }) => name))}) are at the top of the layer, and Node.js looks for them in nodejs/node_modules/.`,
      fix: relocation(layer, { from: '', to: 'nodejs/node_modules' }),
    },
  ];
}

/** The package of a `package.json` in a folder at the top; `isNamed` where it has the folder's name. */
function barePackage({ path, contents }: CheckedFile): { name: string; isNamed: boolean } | undefined {
  const name = /^((?:@[^/]+\/)?[^/@]+)\/package\.json$/.exec(path)?.[1];
  if (name === undefined || name === 'nodejs') return undefined;
  return { name, isNamed: contents?.nodePackage?.name === name };
}

/** What belongs into node_modules/, put directly into nodejs/: packages as their registry has them, and no own code. */
function packagesInNodejs(layer: CheckedLayer, folders: ReadonlySet<string>, lacks: boolean): Finding[] {
  if ([...folders].some((folder) => folder.startsWith('nodejs/'))) return [];
  const names = filesWithFacts(layer.files).flatMap(({ path, contents }) => {
    const name = /^nodejs\/((?:@[^/]+\/)?[^/@]+)\/package\.json$/.exec(path)?.[1];
    const about = contents?.nodePackage;
    return about?.isPublished && about.name === name ? [about.name] : [];
  });
  // One may be the user's own, which functions require by its path.
  const isSure = names.length >= EVIDENT_PACKAGES && !hasCode(layer);
  const severity = severityOf(layer, 'nodejs', lacks && isSure);
  if (names.length === 0 || !severity) return [];
  return [
    {
      rule: 'layout/no-nodejs-folder',
      severity,
      path: '',
      message: `The npm packages (${inWords(names.slice(0, 2))}) are directly in nodejs/, and Node.js looks for them in nodejs/node_modules/.`,
      fix: relocation(layer, { from: 'nodejs', to: 'nodejs/node_modules' }),
    },
  ];
}

function otherVersion(
  layer: CheckedLayer,
  folders: ReadonlySet<string>,
  lacking: readonly string[],
): Finding[] {
  const declared = versionsOf('nodejs', layer.runtimes);
  const others = [...folders]
    .flatMap((folder) => /^nodejs\/node(\d+)\/$/.exec(folder)?.[1] ?? [])
    .filter((version) => !declared.includes(version));
  const severity = severityOf(layer, 'nodejs', lacking.length > 0);
  if (others.length === 0 || declared.length === 0 || !severity) return [];
  const runtimes = others.map((version) => `nodejs${version}.x`);
  return [
    {
      rule: 'layout/node-version-folder',
      severity,
      path: '',
      message: `Only ${inWords(runtimes)} looks in nodejs/node${others[0]}/node_modules/, and the layer is declared for ${inWords(declared.map((version) => `nodejs${version}.x`))}.`,
      fix: `Put the packages into nodejs/node_modules/, where every Node.js looks, or declare \`compatible-runtimes: ${runtimes.join(', ')}\`.`,
    },
  ];
}

/** How packages are installed, by what is written down of them; the first that is there. */
const INSTALLERS: readonly { file: RegExp; command: (folder: string) => string }[] = [
  {
    file: /^pnpm-lock\.yaml$/,
    command: (folder) => `pnpm install --prod --frozen-lockfile${folder && ` --dir ${folder}`}`,
  },
  {
    file: /^bun\.lockb?$/,
    command: (folder) => `bun install --production --frozen-lockfile${folder && ` --cwd ${folder}`}`,
  },
  {
    file: /^\.yarnrc\.yml$/,
    command: (folder) => `yarn${folder && ` --cwd ${folder}`} workspaces focus --production`,
  },
  {
    file: /^yarn\.lock$/,
    command: (folder) => `yarn${folder && ` --cwd ${folder}`} install --production --frozen-lockfile`,
  },
  {
    file: /^(?:package-lock|npm-shrinkwrap)\.json$/,
    command: (folder) => `npm ci --omit=dev${folder && ` --prefix ${folder}`}`,
  },
  {
    file: /^package\.json$/,
    command: (folder) => `npm install --omit=dev${folder && ` --prefix ${folder}`}`,
  },
];

/** Yarn's Plug'n'Play keeps packages in archives, and Node.js finds them by this file alone. */
const PLUG_AND_PLAY = /^nodejs\/\.pnp\.c?js$/;

const IN_NODEJS = /^nodejs\/([^/]+)$/;

function isManifest(path: string): boolean {
  const name = IN_NODEJS.exec(path)?.[1];
  return name !== undefined && name !== '.yarnrc.yml' && INSTALLERS.some(({ file }) => file.test(name));
}

/** Somebody wrote down what to install, and nobody installed it. */
function emptyNodeModules(layer: CheckedLayer, folders: ReadonlySet<string>): Finding[] {
  if ([...folders].some((folder) => folder.startsWith('nodejs/'))) return [];
  const manifests = filesBelow(layer.files, 'nodejs/').filter(
    ({ path }) => isManifest(path) || PLUG_AND_PLAY.test(path),
  );
  const wanted = manifests.find(({ path }) => path === 'nodejs/package.json')?.contents?.nodePackage
    ?.dependencies;
  const severity = severityOf(layer, 'nodejs', wanted !== undefined && !hasCode(layer));
  const manifest = manifests.find(({ path }) => isManifest(path)) ?? manifests[0];
  if (!manifest || (wanted && Object.keys(wanted).length === 0) || !severity) return [];
  return [emptyFinding(layer, manifest.path, severity)];
}

/** Code in nodejs/ itself may be bundled with all it needs. */
function hasCode({ files }: CheckedLayer): boolean {
  return filesBelow(files, 'nodejs/').some(({ path }) => /^nodejs\/[^/.][^/]*\.[cm]?js$/.test(path));
}

function emptyFinding(layer: CheckedLayer, manifest: string, severity: Severity): Finding {
  return {
    rule: 'layout/empty-node-modules',
    severity,
    path: manifest,
    message: `There is ${manifest}, but no package below nodejs/node_modules/.`,
    fix: installing(layer),
  };
}

/** How to install the packages, with the tool that wrote the lockfile. */
function installing({ files, source }: CheckedLayer): string {
  const isZip = source.kind === 'zip';
  const folder = source.prefix === 'nodejs' ? source.path : joined(source.path, 'nodejs');
  const names = filesBelow(files, 'nodejs/').flatMap(({ path }) => IN_NODEJS.exec(path)?.[1] ?? []);
  const installer = INSTALLERS.find(({ file }) => names.some((name) => file.test(name)));
  if (filesBelow(files, 'nodejs/').some(({ path }) => PLUG_AND_PLAY.test(path)))
    return `Set \`nodeLinker: node-modules\` in .yarnrc.yml, and run \`yarn install\` in ${isZip ? 'nodejs/ before the zip is made' : `${folder} in a step before this one`}: Lambda does not load Yarn's .pnp.cjs.`;
  const command = installer?.command(isZip ? '' : shellWord(folder)) ?? 'npm ci --omit=dev';
  return isZip
    ? `Run \`${command}\` in nodejs/ before the zip is made.`
    : `Run \`${command}\` in a step before this one.`;
}
