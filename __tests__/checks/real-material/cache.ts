import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { execFile, isLate } from '../../child-process.ts';
import { Late } from './budget.ts';
import type { Material } from './material.ts';

/** Survives between runs; nothing in it is made twice. */
const CACHE = resolve(process.env['PUBLISH_LAYER_CACHE'] || '.cache', 'real-material');
const AT_ONCE = 4;
/** Milliseconds for one material. */
const TIME = 300_000;

/** The folder with the material, or why there is none. */
export type Obtained = { folder: string } | Fault;

interface Fault {
  fault: string;
  /** Nothing is wrong with it but that it takes too long. */
  isLate?: boolean;
}

/** @throws Error where there is no folder; `Late` where the material only takes too long */
export function folderOf(source: Obtained): string {
  if ('folder' in source) return source.folder;
  throw source.isLate ? new Late(source.fault) : new Error(source.fault);
}

/**
 * Makes all that is not in the cache yet, in this order. A command that has failed and never worked is not tried again:
 * its registry, or the program itself, is out of reach.
 * @param end when the rest is given up, in milliseconds since 1970
 */
export async function obtain(
  materials: readonly Material[],
  end = Infinity,
): Promise<(material: Material) => Obtained> {
  const faults = new Map<string, Fault>();
  const worked = new Set<string>();
  const waiting = [...new Map(materials.map((material) => [keyOf(material), material]))];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [key, material] = next;
      if (existsSync(join(CACHE, key))) continue;
      const failed = worked.has(material.command) ? undefined : faults.get(material.command);
      const fault = failed ?? (await make(key, material, end));
      if (fault === undefined) worked.add(material.command);
      else faults.set(key, fault);
      if (fault && !fault.isLate) faults.set(material.command, fault);
    }
  };
  await mkdir(CACHE, { recursive: true });
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return (material) =>
    faults.get(keyOf(material)) ?? { folder: join(CACHE, keyOf(material), 'out', material.part ?? '') };
}

/** Materials that one command makes have one key, wherever the command is. */
function keyOf({ command, args, env, files }: Material): string {
  const name = basename(command);
  const recipe = JSON.stringify([name, args, env, files]);
  return `${name}-${createHash('sha256').update(recipe).digest('hex').slice(0, 16)}`;
}

/** Resolves to what went wrong. Only what is complete gets its name in the cache. */
async function make(key: string, material: Material, end: number): Promise<Fault | undefined> {
  const timeout = Math.min(TIME, end - Date.now());
  if (timeout <= 0) return { fault: `${material.title}: the time for downloads was up`, isLate: true };
  const folder = await mkdtemp(join(CACHE, 'unfinished-'));
  await mkdir(join(folder, 'out'));
  for (const [path, text] of Object.entries(material.files ?? {})) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const fault = await faultOf(material, { cwd: folder, timeout });
  if (fault === undefined) await keep(folder, join(CACHE, key));
  else await rm(folder, { recursive: true, force: true });
  return fault;
}

async function faultOf(
  { title, command, args, env }: Material,
  options: { cwd: string; timeout: number },
): Promise<Fault | undefined> {
  try {
    await execFile(command, args, { ...options, env: { ...process.env, ...env } });
    return undefined;
  } catch (error) {
    const { message, stdout, stderr } = error as Error & { stdout: string; stderr: string };
    if (isLate(error)) return { fault: `${title}: ${command} took too long`, isLate: true };
    const lines = `${stderr}\n${stdout}`
      .split('\n')
      .filter((line) => /^(?!WARNING).*\berror\b(?! code| syscall)/i.test(line));
    return { fault: `${command}: ${lines[0] ?? message}` };
  }
}

/** Another process may have made the same meanwhile: then that one stays. */
async function keep(folder: string, place: string): Promise<void> {
  await rename(folder, place).catch(async (error: unknown) => {
    if (!existsSync(place)) throw error;
    await rm(folder, { recursive: true, force: true });
  });
}
