// A layer that nothing changed in is published once, whatever its installer noted meanwhile; and nothing of a folder
// is missing from a layer without a word.
import { describe, expect, test } from '@jest/globals';
import type { Tree } from '../layer/tree.ts';
import { readRecords } from '../layer/zip-records.ts';
import { ACCOUNT, failureOf, REGION, startPlace } from './step.ts';
import type { Place } from './step.ts';

const ARN = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;

/** What pnpm and uv leave of one run. */
const installed = (run: string): Tree => ({
  'layer/nodejs/node_modules/semver/index.js': '1',
  'layer/nodejs/node_modules/.modules.yaml': `prunedAt: ${run}\n`,
  'layer/nodejs/node_modules/.pnpm-workspace-state-v1.json': `{"lastValidatedTimestamp": "${run}"}`,
  'layer/python/shared/__init__.py': 'x = 1\n',
  'layer/python/shared-1.0.dist-info/uv_cache.json': run,
  'layer/python/shared-1.0.dist-info/RECORD': `shared/__init__.py,sha256=x,6\nshared-1.0.dist-info/uv_cache.json,sha256=${run},9\n`,
});

function namesIn(place: Place, version = 1): string[] {
  const archive = place.region.layers.get('models')?.versions.get(version)?.archive;
  return archive?.bytes
    ? readRecords(archive.bytes).entries.map(({ central }) => central.name.toString())
    : [];
}

test('what installers note of each run makes no new version', async () => {
  const place = await startPlace();
  place.write(installed('monday'));
  const first = await place.run();
  expect([failureOf(first), first.outputs['published']]).toEqual(['', 'true']);
  place.write(installed('tuesday, in another place'));
  const again = await place.run();
  expect([failureOf(again), again.outputs['published'], again.outputs['version']]).toEqual([
    '',
    'false',
    '1',
  ]);
  expect(again.log).not.toContain('Compared with');
});

describe('a layer that is published again', () => {
  async function changed(settings: Parameters<typeof startPlace>[0] = {}) {
    const place = await startPlace(settings);
    const paths = Array.from({ length: 6 }, (_, n) => `layer/python/f${n}.py`);
    const all = (names: string[], text: string): Tree =>
      Object.fromEntries(names.map((path) => [path, text]));
    place.write({ 'layer/python/a.py': 'x', ...all(paths, 'x') });
    await place.run();
    place.write(all([...paths, 'layer/python/b'], 'changed'));
    place.operations();
    return place;
  }

  test('is told by the files that differ from the newest version, five of them by name', async () => {
    const place = await changed();
    const outcome = await place.run();
    expect(failureOf(outcome)).toBe('');
    expect(outcome.log).toContain(
      'Compared with :1: python/b added, python/f0.py changed, python/f1.py changed, python/f2.py changed, python/f3.py changed, … and 2 more.',
    );
    expect(place.operations().filter((one) => /^Get.*ByArn$|GetObject/.test(one))).toEqual([
      'GetLayerVersionByArn',
      'GetObject',
    ]);
  });

  test('is told so in a dry run too', async () => {
    const place = await changed();
    expect((await place.run({ 'dry-run': 'true' })).log).toContain('Compared with :1: python/b added');
  });

  test.each(['503', 'wrong-json', 'reset'] as const)(
    'is published where the newest version cannot be read (%s)',
    async (kind) => {
      const place = await changed();
      place.aws.fault({ operation: 'GetLayerVersionByArn', kind, times: Infinity });
      const outcome = await place.run();
      expect([failureOf(outcome), outcome.outputs['version'], outcome.warnings]).toEqual(['', '2', []]);
      expect(outcome.log).not.toContain('Compared with');
    },
  );
});

describe('nothing is missing without a word:', () => {
  const FOLDER: Tree = {
    'layer/python/acme/__init__.pyc': Buffer.from([0xf3, 13, 13, 10, 0, 0]),
    'layer/python/acme/schema.json': '{}',
    'layer/models/.cache/huggingface/hub/weights.bin': 'x'.repeat(5000),
    'layer/python/b.py': 'x',
    'layer/python/__pycache__/b.cpython-313.pyc': 'x'.repeat(300),
    'layer/docs/a.md': 'x'.repeat(40),
  };
  const LINE =
    'Left out: 1 file (300 B) by the built-in list and 1 file (40 B) by `exclude`, the largest: python/__pycache__/ (300 B), docs/a.md (40 B)';

  test('bytecode without its source and the cache of a model stay, and the rest is counted', async () => {
    const place = await startPlace();
    place.write(FOLDER);
    const outcome = await place.run({ exclude: '*.md', 'compatible-runtimes': 'python3.13' });
    expect(failureOf(outcome)).toBe('');
    expect(namesIn(place)).toEqual([
      'models/.cache/huggingface/hub/weights.bin',
      'python/acme/__init__.pyc',
      'python/acme/schema.json',
      'python/b.py',
    ]);
    expect(outcome.log).toContain(LINE);
    expect(outcome.summary).toContain('| Left out | 1 file (300 B) by the built-in list');
    expect(outcome.report.layer?.leftOut).toMatchObject({ builtIn: { files: 1, bytes: 300 } });
  });

  test('the check says the same, but not in its comment, and refuses bytecode of another Python', async () => {
    const place = await startPlace();
    place.write(FOLDER);
    const { log, summary, report, outputs } = await place.check({
      exclude: '*.md',
      'compatible-runtimes': 'python3.12',
    });
    expect(log).toContain(LINE);
    expect(summary).toContain('**Left out:** 1 file (300 B) by the built-in list');
    expect(outputs['comment-body'] ?? '').not.toContain('Left out');
    expect(report.layer?.leftOut?.exclude).toEqual({ files: 1, bytes: 40 });
    const [finding] = report.findings.filter(({ rule }) => rule === 'native/bytecode');
    expect(finding).toMatchObject({ severity: 'error', path: 'python/acme/__init__.pyc' });
    expect(finding?.message).toMatch(/bytecode of Python 3\.13 .*which python3\.12 cannot import/);
  });
});

test('the version is told by its number where the layer belongs to this account', async () => {
  const place = await startPlace();
  place.write({ 'layer/a': '1' });
  await place.run();
  place.write({ 'layer/a': '2' });
  const { outputs, log } = await place.run();
  expect(outputs['layer-version-arn']).toBe(`${ARN}:2`);
  expect(log).toContain('Compared with :1: a changed.');
});
