/**
 * Names for the chunks of dist/, which the bundler numbers: each after the module in it that an `import()` names, or else
 * after its largest module, e.g. `rollout-apply.js`, `aws-sdk-client-s3.js`.
 */

/**
 * @typedef {object} Module
 * @property {string | null} [nameForCondition] path of the file; of the first one where several are joined
 * @property {number} [size] bytes
 */
/**
 * @typedef {object} Chunk
 * @property {number | string} id
 * @property {{ request?: string, moduleName?: string }[]} [origins] the imports that load it
 * @property {Module[]} [modules]
 */

/** What separates the words of a name. */
const OTHER = /[^a-z0-9.]+/g;

/**
 * The names of chunks, without an ending, by their ids. They depend on nothing but what is bundled.
 * @param {readonly Chunk[]} chunks without the entry's
 * @param {readonly string[]} taken names that other files have
 * @returns {Map<string, string>}
 */
export function namesOf(chunks, taken) {
  const sorted = [...chunks].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const wanted = sorted.map((chunk) => ({ id: String(chunk.id), name: nameOf(mainModuleOf(chunk)), chunk }));
  const used = new Set(taken);
  /** @param {string} name */
  const isShared = (name) => wanted.filter((other) => other.name === name).length > 1 || taken.includes(name);
  return new Map(
    wanted.map(({ id, name, chunk }) => {
      const free = firstFree(isShared(name) ? `${name}-for-${importerOf(chunk)}` : name, used);
      used.add(free);
      return [id, free];
    }),
  );
}

/** Sets the order in which chunks are named. @param {Chunk} chunk */
const keyOf = (chunk) => `${importerOf(chunk)} ${chunk.id}`;

/** The name itself, or else with the first number that makes it free. @param {string} name @param {ReadonlySet<string>} used */
function firstFree(name, used) {
  let free = name;
  for (let number = 2; used.has(free); number++) free = `${name}-${number}`;
  return free;
}

/** @param {Chunk} chunk @returns {string} a path below the project, or below node_modules */
function mainModuleOf({ id, origins = [], modules = [] }) {
  const named = modules.flatMap(({ nameForCondition: path, size = 0 }) =>
    path ? [{ path: path.replaceAll('\\', '/'), size }] : [],
  );
  const requests = origins.map(({ request = '' }) => request.replace(/^(?:\.\.?\/)+/, ''));
  const main =
    named.find(({ path }) => requests.some((request) => isOf(path, request))) ??
    named.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))[0];
  if (!main) throw new Error(`chunk ${id} holds no module`);
  return main.path;
}

/** Tells whether a file is the one that an import asks for, or one of the package. @param {string} path @param {string} request */
const isOf = (path, request) => path.endsWith(`/${request}`) || path.includes(`/node_modules/${request}/`);

/** `…/build/src/rollout/apply.js` → `rollout-apply`; `…/node_modules/@aws-sdk/client-s3/…` → `aws-sdk-client-s3`. @param {string} path */
function nameOf(path) {
  const [, inPackage] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  const [, own] = /(?:^|\/)build\/src\/(.*)\.js/.exec(path) ?? [];
  const name = (inPackage ?? own ?? path).toLowerCase().replace(OTHER, '-');
  return name.replace(/^-|-$/g, '');
}

/** The first of the modules that load a chunk, in the form of a name. @param {Chunk} chunk */
function importerOf({ origins = [] }) {
  const names = origins.map(({ moduleName = '' }) =>
    nameOf(`/${moduleName.replace(/ \+ .*$/, '').replace(/^\.\//, '')}`),
  );
  return names.sort()[0] ?? '';
}

/** How the bundler's loader makes the name of a chunk's file. */
const FILE_NAME = '"" + chunkId + ".index.js"';

/**
 * Lets the loader find chunks by their names.
 * @param {string} code of the entry, as the bundler writes it
 * @param {ReadonlyMap<string, string>} names by the chunks' ids
 * @throws {Error} where the bundler writes another loader than before
 */
export function withNames(code, names) {
  const parts = code.split(FILE_NAME);
  if (parts.length !== 2)
    throw new Error(`the bundle has ${parts.length - 1} loaders of chunks instead of one`);
  return parts.join(`(${JSON.stringify(Object.fromEntries(names))})[chunkId] + ".js"`);
}
