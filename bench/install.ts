/**
 * Installs the packages of a manifest into a new folder, as the build of a layer does:
 * `install.js MANIFEST RUNTIME ARCHITECTURE FOLDER`. The folder stays, as the one of a bare tool does: to remove 5,000 files
 * takes as long as to install them.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installPackages, prepareBuild } from '../src/build/build.ts';

const [, , manifest = '', runtime = '', architecture = '', folder = ''] = process.argv;
mkdirSync(folder, { recursive: true });
const scratch = mkdtempSync(join(folder, 'scratch-'));
const interruption = new AbortController().signal;
const workspace = resolve(manifest);
const prepared = await prepareBuild({
  dependencies: '.',
  workspace,
  groups: [],
  extras: [],
  runtimes: [runtime],
  architectures: [architecture],
  scratch,
  interruption,
});
const { packages } = await installPackages(prepared, { scratch, interruption });
console.log(`${packages.length} packages, ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
