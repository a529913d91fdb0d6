import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { normalizedName } from '../../checks/deps/python-requirement.ts';
import { asRecord, asText } from '../../shared/json.ts';
import { quotedList } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';
import { readToml } from './read-toml.ts';
import { localPath, nameOf, tablesOf } from './uv-lock-graph.ts';
import type { UvPackage } from './uv-lock-graph.ts';

interface Locked {
  /** Absolute path of the lock's folder. */
  folder: string;
  /** Of the lock. */
  place: string;
}

/** What uv would have to ask a build backend for, if it is dynamic. */
const ASKED = new Set(['version', 'dependencies', 'optional-dependencies', 'requires-python']);

/**
 * Holds a lock against the project files that it was made from, by the names in them. Whether versions fit is uv's to say,
 * which it is only asked where it need not run a build backend for that.
 * @returns whether uv can be asked
 * @throws BuildProblem where a project asks for a package that the lock does not know it by
 */
export async function checkLockFit(
  packages: readonly UvPackage[],
  { folder, place }: Locked,
): Promise<boolean> {
  let areStatic = true;
  for (const one of packages) {
    const path = localPath(one);
    const file = path === undefined ? undefined : join(folder, path, 'pyproject.toml');
    if (path === undefined) continue;
    if (file === undefined || !existsSync(file)) {
      areStatic = false;
      continue;
    }
    const where = join(path, 'pyproject.toml').replaceAll('\\', '/');
    const project = asRecord((await readToml(file, where))['project']);
    const dynamic = namesIn(project['dynamic']);
    areStatic &&= asText(project['name']) !== '' && !dynamic.some((name) => ASKED.has(name));
    if (asText(project['name']) !== '' && !dynamic.includes('dependencies'))
      compare(one, project, { place, where });
  }
  return areStatic;
}

function compare(
  one: UvPackage,
  project: Record<string, unknown>,
  { place, where }: { place: string; where: string },
): void {
  const locked = tablesOf(asRecord(one['metadata'])['requires-dist']).filter(
    ({ marker }) => !/\bextra\s*==/.test(asText(marker)),
  );
  const known = new Set([...locked, ...tablesOf(one['dependencies'])].map(nameOf));
  const wanted = namesIn(project['dependencies']).map((text) =>
    normalizedName(/^\s*([A-Za-z0-9][\w.-]*)/.exec(text)?.[1]?.replace(/[._-]+$/, '') ?? ''),
  );
  const missing = wanted.filter((name) => name !== '' && name !== nameOf(one) && !known.has(name));
  if (missing.length > 0)
    throw outdated(place, `${where} asks for ${quotedList(missing)}, which the lock does not have for it`);
}

/** A lock that was not renewed after its project. */
export function outdated(place: string, reason: string): BuildProblem {
  return new BuildProblem(
    'build/lock-outdated',
    `${place} does not fit its pyproject.toml: ${reason}.`,
    'Renew and commit it: `uv lock`.',
  );
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(asText) : [];
}
