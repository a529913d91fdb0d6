import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Material } from './material.ts';

/** Survives between runs; nothing in it is made twice. */
const CACHE = resolve(process.env['PUBLISH_LAYER_CACHE'] || '.cache', 'real-material');
const AT_ONCE = 4;

/** The folder with the material, or why there is none. */
export type Obtained = { folder: string } | { fault: string };

/**
 * Makes all that is not in the cache yet. A command that has failed and never worked is not tried again: its
 * registry, or the program itself, is out of reach.
 */
export async function obtain(materials: readonly Material[]): Promise<(material: Material) => Obtained> {
  const faults = new Map<string, string>();
  const worked = new Set<string>();
  const waiting = [...new Map(materials.map((material) => [keyOf(material), material]))];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [key, material] = next;
      if (existsSync(join(CACHE, key))) continue;
      const failed = worked.has(material.command) ? undefined : faults.get(material.command);
      const fault = failed ?? (await make(key, material));
      if (fault === undefined) worked.add(material.command);
      else faults.set(key, fault).set(material.command, fault);
    }
  };
  await mkdir(CACHE, { recursive: true });
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return (material) => {
    const fault = faults.get(keyOf(material));
    return fault === undefined
      ? { folder: join(CACHE, keyOf(material), 'out', material.part ?? '') }
      : { fault };
  };
}

/** Materials that one command makes have one key, wherever the command is. */
function keyOf({ command, args, env, files }: Material): string {
  const name = basename(command);
  const recipe = JSON.stringify([name, args, env, files]);
  return `${name}-${createHash('sha256').update(recipe).digest('hex').slice(0, 16)}`;
}

/** Resolves to what went wrong. Only what is complete gets its name in the cache. */
async function make(key: string, { command, args, env, files = {} }: Material): Promise<string | undefined> {
  const folder = await mkdtemp(join(CACHE, 'unfinished-'));
  await mkdir(join(folder, 'out'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const options = { cwd: folder, env: { ...process.env, ...env } };
  const fault = await new Promise<string | undefined>((done) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const lines = `${stderr}\n${stdout}`
        .split('\n')
        .filter((line) => /^(?!WARNING).*\berror\b(?! code| syscall)/i.test(line));
      done(error ? `${command}: ${lines[0] ?? error.message}` : undefined);
    });
  });
  if (fault === undefined) await keep(folder, join(CACHE, key));
  else await rm(folder, { recursive: true, force: true });
  return fault;
}

/** Another process may have made the same meanwhile: then that one stays. */
async function keep(folder: string, place: string): Promise<void> {
  await rename(folder, place).catch(async (error: unknown) => {
    if (!existsSync(place)) throw error;
    await rm(folder, { recursive: true, force: true });
  });
}
