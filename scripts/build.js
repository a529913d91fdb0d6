/**
 * Builds dist/: one bundle for all actions and an entry of two lines for each.
 * The sources are compiled first, so that what is bundled is what the tests ran.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ACTIONS = ['publish'];

/** @typedef {{ code: string, assets: Record<string, { source: Buffer | string }> }} Bundle */
/** @typedef {(entry: string, options: object) => Promise<Bundle>} Bundler */
const require = createRequire(import.meta.url);
/** @type {unknown} */
const bundler = require('@vercel/ncc');
const ncc = /** @type {Bundler} */ (bundler);

/** @param {string} folder where to write; emptied first */
export async function build(folder) {
  const { code, assets } = await ncc(join(root, 'build/src/entries.js'), {
    cache: false,
    esm: true,
    quiet: true,
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(assets).map(([name, { source }]) => ({ name, source }));
  for (const { name, source } of [...files, { name: 'index.js', source: code }]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), withoutPaths(source));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const action of ACTIONS) {
    writeFileSync(
      join(folder, `${action}.js`),
      `import { ${action} } from './index.js';\nawait ${action}();\n`,
    );
  }
}

/** A bundle must not tell where it was built. @param {Buffer | string} source */
function withoutPaths(source) {
  const text = source.toString();
  if (text.includes(root)) throw new Error(`the bundle holds the path it was built in: ${root}`);
  return text;
}

if (basename(process.argv[1] ?? '') === 'build.js') await build(join(root, 'dist'));
