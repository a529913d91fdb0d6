import { evaluateMarker, parseMarker } from '../../checks/deps/python-markers.ts';
import { LIMITS } from '../../lambda/limits.ts';
import { formatBytes } from '../../shared/format.ts';
import { inWords } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';
import type { LockedDistribution, PythonLock } from './python-lock.ts';
import { markerEnvironment } from './python-targets.ts';
import type { PythonTarget } from './python-targets.ts';
import { wheelFit } from './wheel-fit.ts';

/**
 * Refuses before the download what is too large already as zips; unzipped it is larger.
 * @throws BuildProblem
 */
export function refuseSize({ files }: PythonLock, targets: readonly PythonTarget[], place: string): void {
  for (const target of targets) {
    const sizes = [...files.values()]
      .map((one) => ({ name: one.name, size: smallest(one, target) }))
      .filter(({ size }) => size > 0)
      .sort((a, b) => b.size - a.size);
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    if (total < LIMITS.unzippedBytes) continue;
    const largest = sizes.slice(0, 3).map(({ name, size }) => `${name} (${formatBytes(size)})`);
    throw new BuildProblem(
      'build/size',
      `The wheels of ${place} for ${target.runtime} have ${formatBytes(total)} as zips, and a layer and its function must be smaller than ${formatBytes(LIMITS.unzippedBytes)} unzipped.`,
      `The largest are ${inWords(largest)}: take out what the function does not need, or deploy it as a container image, which may have 10 GB.`,
    );
  }
}

/** Bytes of the smallest wheel that may be chosen; 0 for a package that is not installed, or of unknown size. */
function smallest({ wheels, marker: text }: LockedDistribution, target: PythonTarget): number {
  const marker = text === undefined ? undefined : parseMarker(text);
  if (marker && evaluateMarker(marker, markerEnvironment(target), new Set()) !== true) return 0;
  const sizes = wheels.flatMap(({ fileName, size }) =>
    size !== undefined && wheelFit(fileName, target) === 'fits' ? [size] : [],
  );
  return sizes.length > 0 ? Math.min(...sizes) : 0;
}
