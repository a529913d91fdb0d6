// Layers with Python's bytecode: published once, compared and rolled out by the files that they were made from.
import { beforeAll, describe, expect } from '@jest/globals';
import AdmZip from 'adm-zip';
import { LIMITS } from '../../src/lambda/limits.ts';
import { offerPythons, testWithPython } from '../build/bytecode/pythons.ts';
import { ACCOUNT, failureOf, REGION, startPlace } from './step.ts';
import type { Place } from './step.ts';

beforeAll(offerPythons);

const LAYER = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;
const INPUTS = { 'compatible-runtimes': 'python3.13', bytecode: 'true' };
const WITHOUT_PYTHON = { PATH: '/nowhere' };
const MODULES = Array.from({ length: 50 }, (_, index) => `m${index}`);

async function placeWithLayer(): Promise<Place> {
  const place = await startPlace();
  for (const name of MODULES)
    place.write({ [`layer/python/${name}.py`]: `def ${name}(a, b):\n    return a + b\n` });
  return place;
}

const withPython = () => ({ PATH: process.env['PATH'] });

function namesIn(place: Place, version = 1): string[] {
  const bytes = place.region.layers.get('models')?.versions.get(version)?.archive.bytes;
  return bytes ? new AdmZip(bytes).getEntries().map(({ entryName }) => entryName) : [];
}

const compiled = MODULES.map((name) => `python/__pycache__/${name}.cpython-313.pyc`).sort();

testWithPython(
  ['3.13'],
  'a layer is published with bytecode once, and then recognised without Python',
  async () => {
    const place = await placeWithLayer();
    const first = await place.run(INPUTS, withPython());
    expect([failureOf(first), first.outputs['published']]).toEqual(['', 'true']);
    expect(
      namesIn(place)
        .filter((name) => name.endsWith('.pyc'))
        .sort(),
    ).toEqual(compiled);
    expect(first.report.layer).toMatchObject({
      files: 50,
      bytecode: { versions: ['3.13'], files: 50, failed: 0, left: 0 },
    });
    expect(first.log).toContain('Python bytecode for 3.13: 50 files');
    expect(first.summary).toContain('| Bytecode | Python bytecode for 3.13: 50 files');
    const again = await place.run(INPUTS, WITHOUT_PYTHON);
    expect([failureOf(again), again.outputs['published'], again.outputs['content-hash']]).toEqual([
      '',
      'false',
      first.outputs['content-hash'],
    ]);
    expect(again.report.layer?.bytecode).toBeUndefined();
  },
);

testWithPython(
  ['3.13'],
  'a check sees no difference to what was published, though it compiles nothing',
  async () => {
    const place = await placeWithLayer();
    await place.run(INPUTS, withPython());
    const { report, outputs } = await place.check({ ...INPUTS, 'compare-with': 'latest' }, WITHOUT_PYTHON);
    expect(report.comparison).toMatchObject({
      identical: true,
      files: { added: 0, removed: 0, changed: 0 },
    });
    expect(report.comparison?.unzippedSize.before).toBe(report.comparison?.unzippedSize.after);
    expect(outputs['would-publish']).toBe('false');
  },
);

testWithPython(
  ['3.13'],
  'required bytecode that cannot be compiled stops the run before anything is written',
  async () => {
    const place = await placeWithLayer();
    const outcome = await place.run(INPUTS, WITHOUT_PYTHON);
    expect(failureOf(outcome)).toContain('Python 3.13 is not on the runner');
    expect(place.region.layers.get('models')).toBeUndefined();
  },
);

describe('a function', () => {
  /** Bytes that the layer's own files take. */
  const OWN = MODULES.reduce((sum, name) => sum + `def ${name}(a, b):\n    return a + b\n`.length, 0);
  const seed = (place: Place, spare: number) =>
    place.region.seedFunction({
      name: 'api',
      runtime: 'python3.13',
      codeSize: 50_000_000,
      unzippedSize: LIMITS.unzippedBytes - 1 - OWN - spare,
    });

  testWithPython(['3.13'], 'gets as much bytecode as it has room for', async () => {
    const place = await placeWithLayer();
    seed(place, 2000);
    const outcome = await place.run({ ...INPUTS, functions: 'api' }, withPython());
    expect(failureOf(outcome)).toBe('');
    expect(outcome.report.regions[0]?.functions).toMatchObject([
      { status: 'updated', after: [`${LAYER}:1`] },
    ]);
    const { bytecode } = outcome.report.layer ?? {};
    expect(bytecode?.bytes).toBeLessThanOrEqual(2000);
    expect(bytecode?.files).toBeGreaterThan(0);
    expect(bytecode?.left).toBe(50 - (bytecode?.files ?? 0));
  });

  testWithPython(
    ['3.13'],
    'without room for the bytecode of a version that is there is refused beforehand',
    async () => {
      const place = await placeWithLayer();
      await place.run(INPUTS, withPython());
      seed(place, 2000);
      const outcome = await place.run({ ...INPUTS, functions: 'api' }, withPython());
      expect(failureOf(outcome)).toContain('262,144,000');
      expect(place.operations()).not.toContain('UpdateFunctionConfiguration');
    },
  );
});
