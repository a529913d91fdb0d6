// The code that a step loads, of the bundle in dist/: an unchanged publish is what a workflow runs most of the time.
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startPlace } from './step.ts';
import type { Place } from './step.ts';

/** Appends the URL of each module that a thread loads to the file that LOADED names. Needs Node 22.15. */
const HOOK = `import { registerHooks } from 'node:module';
import { appendFileSync } from 'node:fs';
registerHooks({ load(url, context, next) {
  if (url.startsWith('file:')) appendFileSync(process.env.LOADED, url + '\\n');
  return next(url, context);
} });`;

/**
 * Bytes of the files that an unchanged publish loads at most; raise it only for what every publish needs, as its inputs, the names of all chunks,
 * by which the loader finds them (1.5 kB), and the hooks of debug logging.
 */
const MOST_BYTES = 1_353_000;

/** The files of dist/ that a publish loads, in all its threads. */
async function loadedBy(place: Place): Promise<{ published: string | undefined; files: string[] }> {
  const list = join(mkdtempSync(join(place.home, 'loaded-')), 'modules');
  const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(HOOK)}`, LOADED: list };
  const { code, log, outputs } = await place.run({}, env);
  if (code !== 0) throw new Error(log);
  const paths = readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((url) => new URL(url).pathname);
  return { published: outputs['published'], files: [...new Set(paths)].sort() };
}

const CONFIGURATION = { 'layer/app.yaml': 'a: 1\n', 'layer/app.json': '{}', 'layer/app.properties': 'a=1\n' };

test('an unchanged publish loads no more code than ever, and no reader of configurations', async () => {
  const place = await startPlace();
  place.write(CONFIGURATION);
  const first = await loadedBy(place);
  const again = await loadedBy(place);
  expect([first.published, again.published]).toEqual(['true', 'false']);
  const holding = (text: string, files: string[]) =>
    files.filter((path) => readFileSync(path, 'utf8').includes(text)).map((path) => basename(path));
  for (const library of [
    'Implicit keys need to be on a single line',
    'getTokenStartCharacter',
    'EMPTY_LINE',
  ]) {
    expect(holding(library, first.files)).toHaveLength(1);
    expect(holding(library, again.files)).toEqual([]);
  }
  const bytes = again.files.reduce((sum, path) => sum + statSync(path).size, 0);
  expect(again.files.map((path) => basename(path))).toContain('file-worker.js');
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});
