/**
 * The bill of materials of dist/: every package of which something is in the bundle, as package-lock.json has it, and
 * the digest of each file. It says nothing about when or where it was made, so that a rebuild gives the same.
 * Source: CycloneDX 1.6, JSON reference; package-url, types npm and github.
 */
import { createHash } from 'node:crypto';

/**
 * @typedef {object} Locked
 * @property {string} version
 * @property {string} [integrity]
 * @property {string} [license]
 * @property {Record<string, string>} [dependencies]
 */
/**
 * @typedef {object} Bundled
 * @property {Record<string, Locked>} packages of package-lock.json, by their folders; the project's own is at ''
 * @property {string[]} modules files that were bundled, relative to the project, with slashes
 * @property {(readonly [name: string, bytes: Buffer])[]} files of dist/
 */

/** @param {Bundled} bundled */
export function sbomOf({ packages, modules, files }) {
  const folders = [...new Set(modules.flatMap((path) => folderOf(path) ?? []))].sort();
  const own = locked(packages, '');
  const ref = `pkg:github/org/publish-layer@v${own.version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        ...{ type: 'application', 'bom-ref': ref, name: 'publish-layer', version: own.version, purl: ref },
        licenses: licensesOf(own),
        components: files.map(([name, bytes]) => fileOf(name, bytes)),
      },
    },
    components: folders.map((folder) => componentOf(folder, locked(packages, folder))),
    dependencies: ['', ...folders].map((folder) => ({
      ref: folder === '' ? ref : refOf(folder, packages),
      dependsOn: dependenciesOf(folder, packages)
        .filter((dependency) => folders.includes(dependency))
        .map((dependency) => refOf(dependency, packages)),
    })),
  };
}

/** The package's folder that a file is in; undefined for one of ours. @param {string} path */
function folderOf(path) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/** @param {Bundled['packages']} packages @param {string} folder */
function locked(packages, folder) {
  const found = packages[folder];
  if (!found) throw new Error(`package-lock.json has no ${folder || 'package of its own'}`);
  return found;
}

/** @param {string} folder */
const nameOf = (folder) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Two folders may hold one package in one version. @param {string} folder @param {Bundled['packages']} packages */
function refOf(folder, packages) {
  const purl = purlOf(folder, locked(packages, folder));
  return folder.lastIndexOf('node_modules/') > 0 ? `${purl}#${folder}` : purl;
}

/** @param {string} folder @param {Locked} locked */
const purlOf = (folder, { version }) => `pkg:npm/${nameOf(folder).replace('@', '%40')}@${version}`;

/** @param {string} folder @param {Locked} found */
function componentOf(folder, found) {
  const name = nameOf(folder);
  const scope = name.startsWith('@') ? { group: name.slice(0, name.indexOf('/')) } : {};
  return {
    ...{ type: 'library', 'bom-ref': refOf(folder, { [folder]: found }), ...scope },
    ...{ name: name.slice(name.indexOf('/') + 1), version: found.version, scope: 'required' },
    hashes: [digestOf(folder, found)],
    licenses: licensesOf(found),
    purl: purlOf(folder, found),
  };
}

/** Of the package as the registry has it. @param {string} folder @param {Locked} locked */
function digestOf(folder, { integrity = '' }) {
  const [, base64] = /^sha512-([A-Za-z\d+/]{86}==)$/.exec(integrity) ?? [];
  if (base64 === undefined) throw new Error(`package-lock.json has no SHA-512 of ${folder}`);
  return { alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') };
}

/** @param {Locked} locked */
function licensesOf({ license }) {
  if (license === undefined) return [];
  return [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }];
}

/** @param {string} name @param {Buffer} bytes */
function fileOf(name, bytes) {
  const content = createHash('sha256').update(bytes).digest('hex');
  return { type: 'file', name: `dist/${name}`, hashes: [{ alg: 'SHA-256', content }] };
}

/** The folders of a package's dependencies, as Node.js finds them. @param {string} folder @param {Bundled['packages']} packages */
function dependenciesOf(folder, packages) {
  const { dependencies = {} } = locked(packages, folder);
  return Object.keys(dependencies)
    .flatMap((name) => candidates(folder, name).find((candidate) => candidate in packages) ?? [])
    .sort();
}

/** Where a package may be, the nearest first. @param {string} folder @param {string} name @returns {string[]} */
function candidates(folder, name) {
  const own = `${folder ? `${folder}/` : ''}node_modules/${name}`;
  if (folder === '') return [own];
  const above = folder.slice(0, Math.max(folder.lastIndexOf('node_modules/') - 1, 0));
  return [own, ...candidates(above, name)];
}
