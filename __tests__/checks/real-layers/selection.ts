import { createHash } from 'node:crypto';

/** `REAL_LAYERS=all` runs every case; else a fixed third of those that need no large download. */
export const RUNS_ALL = process.env['REAL_LAYERS'] === 'all';

/** More than 60 MB unpacked. */
const LARGE =
  /^(?:pr-(?:pyarrow|onnx|cv2-headless|ddtrace|matplotlib|numba|numpy314|awscli|shapely)|nr-(?:chromium|unixdgram|otel|oracledb|ffmpeg|sdk-all)|b-(?:abi-pyarrow|libgl|strip-scipy|win|tflite)|n-(?:abi|chromium-bin|prisma-engine))$/;

/** Half of what is left is about a third of all; whether a case is in it does not depend on those that come later. */
function isInShortForm(id: string): boolean {
  return !LARGE.test(id) && createHash('sha256').update(id).digest().readUInt8(0) % 2 === 0;
}

/** The cases of this run, those of the short form first, and a line that says how many are left for the whole one. */
export function selected<T extends { id: string }>(cases: readonly T[]): { run: T[]; note?: string } {
  const short = cases.filter(({ id }) => isInShortForm(id));
  const run = RUNS_ALL ? [...short, ...cases.filter(({ id }) => !isInShortForm(id))] : short;
  const left = cases.length - run.length;
  if (left === 0) return { run };
  return {
    run,
    note: `${left} of ${cases.length} real layers are left out; REAL_LAYERS=all checks them too.`,
  };
}
