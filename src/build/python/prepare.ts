import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies, validRange } from '@renovatebot/pep440';
import { BuildProblem } from '../build-problem.ts';
import type { Manifest } from '../manifests.ts';
import type { ManifestRequest, PreparedBuild } from '../prepared-build.ts';
import { installPython } from './install.ts';
import type { PythonLock } from './python-lock.ts';
import { markerEnvironment, pythonTargets } from './python-targets.ts';
import type { PythonTarget } from './python-targets.ts';
import { readPipfileLock } from './read-pipfile-lock.ts';
import { readPoetryLock } from './read-poetry-lock.ts';
import { readPylock } from './read-pylock.ts';
import { readRequirements } from './read-requirements.ts';
import { readUvLock } from './read-uv-lock.ts';
import { notReadable } from './read-toml.ts';
import { findUv } from './uv.ts';

/**
 * Reads a manifest of Python packages, and refuses what cannot be installed without running code of a package. Of uv only
 * the version is asked for here.
 * @throws BuildProblem
 */
export async function preparePython(manifest: Manifest, request: ManifestRequest): Promise<PreparedBuild> {
  const { place, workspace, interruption } = request;
  const targets = pythonTargets(request.targets, place);
  const lock = await readLock(manifest, request, targets);
  refuseRuntimes(lock, targets, place);
  const scratch = mkdtempSync(join(request.scratch, 'python-'));
  const context = { workspace, scratch, interruption };
  const tool = await findUv(context);
  return {
    ecosystem: 'python',
    place,
    tool: { name: 'uv', version: tool.version },
    complete: lock.complete,
    inputs: lock.inputs,
    findings: lock.findings,
    install: (folder) =>
      installPython({ ...context, folder, place, kind: manifest.kind, lock, targets, tool }),
  };
}

function readLock(
  { kind }: Manifest,
  request: ManifestRequest,
  targets: readonly PythonTarget[],
): Promise<PythonLock> | PythonLock {
  const environments = targets.map(markerEnvironment);
  if (kind === 'uv.lock') return readUvLock(request, environments);
  if (kind === 'pylock.toml') return readPylock(request, environments);
  if (kind === 'poetry.lock') return readPoetryLock(request, environments);
  if (kind === 'Pipfile.lock') return readPipfileLock(request, environments);
  if (kind === 'requirements.txt') return readRequirements(request, environments);
  throw notReadable(request.place, 'is no manifest of Python packages');
}

/** More than any minor version of Python has had. */
const PATCHES = Array.from({ length: 100 }, (_, patch) => patch);

/** A lock says for which Pythons its packages were chosen; some patch of a runtime's version has to be among them. */
function refuseRuntimes(
  { requiresPython }: PythonLock,
  targets: readonly PythonTarget[],
  place: string,
): void {
  if (requiresPython === undefined || !validRange(requiresPython)) return;
  const excluded = targets.find(
    ({ version }) => !PATCHES.some((patch) => satisfies(`${version}.${patch}`, requiresPython)),
  );
  if (!excluded) return;
  throw new BuildProblem(
    'build/runtime',
    `${place} is for Python ${requiresPython}, and \`compatible-runtimes\` lists ${excluded.runtime}.`,
    `Take ${excluded.runtime} out of \`compatible-runtimes\`, or widen \`requires-python\` and write the lock anew.`,
  );
}
