/**
 * Builds dist/: one bundle for all actions and an entry of two lines for each.
 * The sources are compiled first, so that what is bundled is what the tests ran.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { namesOf, withNames } from './chunk-names.js';
import { originalOf, withoutSideEffects } from './patched-copy.js';
import { sbomOf } from './sbom.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ACTIONS = ['publish', 'check', 'promote', 'prune', 'rollback', 'attach', 'audit'];
const THREAD = 'file-worker.js';
const SBOM = 'sbom.cdx.json';

/** @import { Bundled } from './sbom.js' */
/** @import { Chunk } from './chunk-names.js' */
/** @typedef {{ nameForCondition?: string | null, modules?: Module[] }} Module */
/** @typedef {{ toJson: (options: object) => { modules: Module[], chunks: (Chunk & { entry: boolean })[] } }} Stats */
/** @typedef {{ code: string, assets: Record<string, { source: Buffer | string }>, stats: Stats }} Bundle */
/** @typedef {(entry: string, options: object) => Promise<Bundle>} Bundler */
const require = createRequire(import.meta.url);
/** @type {unknown} */
const bundler = require('@vercel/ncc');
const ncc = /** @type {Bundler} */ (bundler);

/** @param {string} folder where to write; emptied first */
export async function build(folder) {
  nameCompiledThread();
  // @actions/core brings an HTTP client for its OIDC tokens: a megabyte, loaded at every start and never used.
  const bundle = await withoutSideEffects({ root, name: '@actions/core' }, () => bundleOf('main.js'));
  const thread = await bundleOf(join('layer', THREAD));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of filesOf(bundle, thread)) {
    writeFileSync(join(folder, name), await (isForeign(text) ? trimmed(text) : uncommented(text)));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const action of ACTIONS) {
    writeFileSync(
      join(folder, `${action}.js`),
      `import { ${action} } from './index.js';\nawait ${action}();\n`,
    );
  }
  writeSbom(folder, [...modulesOf(bundle), ...modulesOf(thread)]);
}

/** The compiler gives imports the names of compiled files, but not the URL of the thread's file. */
function nameCompiledThread() {
  const file = join(root, 'build/src/layer/workers.js');
  writeFileSync(file, readFileSync(file, 'utf8').replace(THREAD.replace(/js$/, 'ts'), THREAD));
}

/** Writes the bill of materials beside what it is of. @param {string} folder @param {string[]} modules */
function writeSbom(folder, modules) {
  /** @type {unknown} */
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { packages } = /** @type {Pick<Bundled, 'packages'>} */ (lock);
  const names = readdirSync(folder).sort();
  const files = names.map((name) => /** @type {const} */ ([name, readFileSync(join(folder, name))]));
  const sbom = sbomOf({ packages, modules, files });
  writeFileSync(join(folder, SBOM), `${JSON.stringify(sbom, null, 1)}\n`);
}

/** The files that are in a bundle, relative to the project. @param {Bundle} bundle */
function modulesOf({ stats }) {
  const json = stats.toJson({
    all: false,
    modules: true,
    orphanModules: false,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
    groupModulesByType: false,
  });
  return pathsOf(json.modules)
    .map((path) => relative(root, path).replaceAll('\\', '/'))
    .map(originalOf);
}

/** @param {Module[]} modules @returns {string[]} */
function pathsOf(modules) {
  return modules.flatMap(({ nameForCondition: path, modules: nested = [] }) => [
    ...(path ? [path] : []),
    ...pathsOf(nested),
  ]);
}

const LICENCES = /^!|@license|@preserve|copyright/i;

/** Tells whether a file of the bundle holds packages alone. @param {string} text */
function isForeign(text) {
  return !text.includes('./build/src/') && (text.length > 100_000 || isAwsClient(text));
}

/** @param {string} text */
const isAwsClient = (text) => text.includes('createAggregatedClient');

/**
 * What an AWS client makes its commands with, those too that nobody sends. The calls change nothing, which the minifier
 * cannot see, and an aggregated client, with a method for every command, is not used here.
 */
const AWS_BUILDERS = ['createAggregatedClient', 'makeBuilder', 'command', 'createPaginator', 'createWaiter'];

/**
 * Takes out of other people's packages what nobody calls, comments but for licences, spaces, and the names of local
 * variables: dist/ is fetched at every run, and most of it is theirs. Functions and classes keep their names, for the
 * traces of errors.
 * @param {string} text
 */
async function trimmed(text) {
  const { code = '' } = await minify(text, {
    module: true,
    mangle: true,
    keep_classnames: true,
    keep_fnames: true,
    compress: {
      ...{ defaults: false, unused: true, dead_code: true, side_effects: true, passes: 3 },
      pure_funcs: isAwsClient(text) ? AWS_BUILDERS : [],
    },

    format: { max_line_len: 160, comments: LICENCES },
  });
  return `${code}\n`;
}

/**
 * Takes the comments out of our own files, which are to be read in src/: they are a third of it. What is left has its lines
 * and its names.
 * @param {string} text
 */
async function uncommented(text) {
  const format = { beautify: true, indent_level: 1, width: 120, comments: LICENCES };
  const { code = '' } = await minify(text, { module: true, compress: false, mangle: false, format });
  return `${code}\n`;
}

/** @param {string} entry below src/ */
function bundleOf(entry) {
  return ncc(join(root, 'build/src', entry), { cache: false, esm: true, quiet: true });
}

/**
 * The bundle's files by name. The bundler takes the thread's file as it is and names it by its hash; instead of that
 * stands the thread's own bundle, by its own name.
 * @param {Bundle} bundle
 * @param {Bundle} thread
 * @returns {[name: string, text: string][]}
 */
function filesOf({ code, assets, stats }, thread) {
  const source = readFileSync(join(root, 'build/src/layer', THREAD), 'utf8');
  const names = chunkNamesOf(stats);
  const files = Object.entries(assets).map(([name, asset]) => ({
    name: names.has(idOf(name)) ? `${names.get(idOf(name))}.js` : name,
    text: asset.source.toString('utf8'),
  }));
  const hashed = files.find(({ text }) => text === source)?.name;
  if (!hashed) throw new Error(`the bundle lacks ${THREAD}`);
  const kept = files.filter(({ name }) => name !== hashed && name !== 'package.json');
  kept.push({ name: 'index.js', text: withNames(code, names) }, { name: THREAD, text: thread.code });
  return kept.map(({ name, text }) => {
    if (text.includes(root)) throw new Error(`${name} holds the path it was built in: ${root}`);
    return [name, text.replaceAll(hashed, THREAD)];
  });
}

/** `413.index.js` → `413`. @param {string} name */
const idOf = (name) => name.replace(/\.index\.js$/, '');

/** The names of the bundle's chunks, by their ids. @param {Stats} stats */
function chunkNamesOf(stats) {
  const { chunks } = stats.toJson({
    all: false,
    ids: true,
    chunks: true,
    chunkOrigins: true,
    chunkModules: true,
  });
  const taken = ['index', THREAD.replace(/\.js$/, ''), ...ACTIONS];
  return namesOf(
    chunks.filter(({ entry }) => !entry),
    taken,
  );
}

if (basename(process.argv[1] ?? '') === 'build.js') await build(join(root, 'dist'));
