import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What installers note on an installation, beside RECORD. */
const NOTES = ['INSTALLER', 'REQUESTED', 'direct_url.json', 'uv_cache.json', 'uv_build.json'];

/**
 * Takes out what differs between two installations of the same wheels, and scripts, which have the path of the build's
 * Python and lie where no function searches for programs.
 * @param site absolute path
 */
export function normalizeSite(site: string): void {
  rmSync(join(site, '.lock'), { force: true });
  if (!existsSync(join(site, 'bin', '__init__.py')))
    rmSync(join(site, 'bin'), { recursive: true, force: true });
  for (const name of readdirSync(site)) {
    if (name === '__pycache__') rmSync(join(site, name), { recursive: true, force: true });
    if (name.endsWith('.dist-info'))
      for (const note of NOTES) rmSync(join(site, name, note), { force: true });
  }
}
