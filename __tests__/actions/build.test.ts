// Layers that are built from a manifest, from the inputs to the functions.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import AdmZip from 'adm-zip';
import { startGitHubCache } from '../../emulator/github-cache.js';
import { locked, npmTree } from '../build/node/build.ts';
import { startRegistry } from '../build/node/registry.ts';
import type { Registry } from '../build/node/registry.ts';
import type { Tree } from '../layer/tree.ts';
import { failureOf, startPlace } from './step.ts';
import type { Place } from './step.ts';

let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry([
    { name: 'plain', version: '1.0.0', fields: { dependencies: { deep: '^2.0.0' } } },
    { name: 'plain', version: '1.1.0', fields: { dependencies: { deep: '^2.0.0' } } },
    { name: 'deep', version: '2.1.0' },
  ]);
});

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const INPUTS = { path: '', dependencies: '.', 'compatible-runtimes': 'nodejs22.x' };
const ENVIRONMENT = { PATH: process.env['PATH'] };

/** package.json, its lock, and the settings that lead to the registry. */
function projectOf(version = '1.0.0'): Tree {
  return npmTree(
    registry,
    { dependencies: { plain: version } },
    {
      'node_modules/deep': locked(registry, 'deep'),
      'node_modules/plain': locked(registry, `plain@${version}`),
    },
  );
}

async function placeWith(tree: Tree): Promise<Place> {
  const place = await startPlace();
  place.write(tree);
  return place;
}

async function startCache(): Promise<Awaited<ReturnType<typeof startGitHubCache>>> {
  const cache = await startGitHubCache();
  open.push(cache);
  return cache;
}

function filesIn(place: Place, version = 1): string[] {
  const bytes = place.region.layers.get('models')?.versions.get(version)?.archive.bytes;
  return bytes ? new AdmZip(bytes).getEntries().map(({ entryName }) => entryName) : [];
}

const PACKAGES = ['deep', 'plain'].flatMap((name) =>
  ['index.js', 'package.json'].map((file) => `nodejs/node_modules/${name}/${file}`),
);

describe('a layer that is built from a lock', () => {
  test('is published with its packages, and says in log, summary and report how they came into it', async () => {
    const place = await placeWith(projectOf());
    const step = await place.run(INPUTS, ENVIRONMENT);
    expect([failureOf(step), step.outputs['published']]).toEqual(['', 'true']);
    expect(filesIn(place)).toEqual(PACKAGES);
    expect(step.log).toContain('Installing from package-lock.json');
    expect(step.log).toMatch(/2 packages, .* installed from package-lock\.json by npm [\d.]+ in/);
    expect(step.summary).toContain('📥 2 packages installed from <code>package-lock.json</code> by npm');
    expect(step.report.build).toMatchObject({
      manifests: ['package-lock.json'],
      tools: [{ name: 'npm' }],
      skipped: false,
      packages: [
        { name: 'deep', version: '2.1.0', neededBy: ['plain'] },
        { name: 'plain', version: '1.0.0', neededBy: [] },
      ],
    });
  });

  test('has the content hash of a folder with the same files', async () => {
    const built = await placeWith(projectOf());
    const { outputs } = await built.run(INPUTS, ENVIRONMENT);
    const ready = await startPlace();
    const zip = new AdmZip(built.region.layers.get('models')?.versions.get(1)?.archive.bytes);
    zip.extractAllTo(join(ready.workspace, 'layer'));
    const check = await ready.check({ 'compatible-runtimes': 'nodejs22.x' });
    expect([failureOf(check), check.outputs['content-hash']]).toEqual(['', outputs['content-hash']]);
  });

  test('has own files beside its packages', async () => {
    const place = await placeWith({ ...projectOf(), 'own/shop.js': 'module.exports = 1;\n' });
    const step = await place.run({ ...INPUTS, path: 'own', prefix: 'nodejs/node_modules/shop' }, ENVIRONMENT);
    expect(failureOf(step)).toBe('');
    expect(filesIn(place)).toEqual([...PACKAGES, 'nodejs/node_modules/shop/shop.js']);
  });

  test('is refused where an own file has the path of a package', async () => {
    const place = await placeWith({ ...projectOf(), 'own/plain/index.js': '' });
    const step = await place.run({ ...INPUTS, path: 'own', prefix: 'nodejs/node_modules' }, ENVIRONMENT);
    expect(step.errors.join()).toContain(
      '"nodejs/node_modules/plain/index.js" is in `path` and in a package of `dependencies`',
    );
    expect(filesIn(place)).toEqual([]);
  });

  test('is planned and not published by a dry run', async () => {
    const place = await placeWith(projectOf());
    const step = await place.run({ ...INPUTS, 'dry-run': 'true' }, ENVIRONMENT);
    expect([failureOf(step), filesIn(place)]).toEqual(['', []]);
    expect(step.report.plan.join()).toContain('Publish');
  });
});

describe('an unchanged layer', () => {
  test('is recognised without an installation, until its lock changes', async () => {
    const [place, cache] = [await placeWith(projectOf()), await startCache()];
    const environment = { ...ENVIRONMENT, ...cache.env };
    const first = await place.run(INPUTS, environment);
    expect(first.outputs['published']).toBe('true');
    const asked = registry.requests.length;
    const again = await place.run(INPUTS, environment);
    expect([failureOf(again), again.outputs['published']]).toEqual(['', 'false']);
    expect(again.outputs['content-hash']).toBe(first.outputs['content-hash']);
    expect(again.outputs['layer-version-arn']).toBe(first.outputs['layer-version-arn']);
    expect(again.report.build).toMatchObject({ skipped: true, packages: [] });
    expect(again.log).not.toContain('Installing from');
    expect(registry.requests.length).toBe(asked);
    place.write(projectOf('1.1.0'));
    const changed = await place.run(INPUTS, environment);
    expect([failureOf(changed), changed.outputs['version']]).toEqual(['', '2']);
  });

  test('is installed where the newest version has other content, and published again', async () => {
    const [place, cache] = [await placeWith(projectOf()), await startCache()];
    const environment = { ...ENVIRONMENT, ...cache.env };
    const first = await place.run(INPUTS, environment);
    place.write(projectOf('1.1.0'));
    await place.run(INPUTS, environment);
    place.write(projectOf());
    const back = await place.run(INPUTS, environment);
    expect([failureOf(back), back.outputs['version']]).toEqual(['', '3']);
    expect(back.outputs['content-hash']).toBe(first.outputs['content-hash']);
    expect(filesIn(place, 3)).toEqual(PACKAGES);
  });

  test.each([{ cache: 'false' }, { reuse: 'never' }])('is always installed with %j', async (inputs) => {
    const [place, cache] = [await placeWith(projectOf()), await startCache()];
    const environment = { ...ENVIRONMENT, ...cache.env };
    const first = await place.run({ ...INPUTS, ...inputs }, environment);
    const again = await place.run({ ...INPUTS, ...inputs }, environment);
    expect([failureOf(first), first.report.build?.skipped]).toEqual(['', false]);
    expect([failureOf(again), again.report.build?.skipped]).toEqual(['', false]);
    expect(cache.entries).toEqual([]);
  });

  test('is installed where the cache does not answer, and nothing else is lost', async () => {
    const [place, cache] = [await placeWith(projectOf()), await startCache()];
    cache.fault({ kind: 'status', status: 500, times: Infinity });
    for (const published of ['true', 'false']) {
      const step = await place.run(INPUTS, { ...ENVIRONMENT, ...cache.env });
      expect([failureOf(step), step.outputs['published']]).toEqual(['', published]);
      expect(step.report.build?.skipped).toBe(false);
    }
  });

  test('is not published under a content hash that the cache made up', async () => {
    const [place, cache] = [await placeWith(projectOf()), await startCache()];
    const environment = { ...ENVIRONMENT, ...cache.env };
    const first = await place.run(INPUTS, environment);
    const forged = 'ab'.repeat(32);
    for (const entry of cache.entries)
      entry.key = entry.key.replace(first.outputs['content-hash'] ?? '', forged);
    const step = await place.run(INPUTS, environment);
    expect(step.errors.join()).toContain(
      `GitHub's cache says that these inputs give content sha256:${forged}`,
    );
    expect(step.errors.join()).toContain('`cache: false`');
    expect(filesIn(place, 2)).toEqual([]);
  });
});

describe('the check of a layer that is built', () => {
  test('installs without credentials and compares with the base, which it installs too', async () => {
    const place = await placeWith(projectOf('1.1.0'));
    const base = Object.entries(projectOf()).map(([path, node]) => [`base/${path}`, node] as const);
    place.write(Object.fromEntries(base));
    const step = await place.check({ ...INPUTS, 'base-path': 'base' }, ENVIRONMENT);
    expect([failureOf(step), step.outputs['would-publish']]).toEqual(['', 'true']);
    const changed = step.report.comparison?.packages.filter((one) => one.changed);
    expect(changed).toMatchObject([
      { name: 'plain', before: { version: '1.0.0' }, after: { version: '1.1.0' } },
    ]);
  });

  test('reports a build that fails as a finding of its rule', async () => {
    const place = await placeWith({ 'package.json': '{}' });
    const step = await place.check(INPUTS, ENVIRONMENT);
    expect(step.code).toBe(1);
    expect(JSON.parse(step.outputs['findings'] ?? '')).toMatchObject([
      {
        rule: 'build/no-lock',
        severity: 'error',
        fix: 'Make the lock and commit it: `npm install --package-lock-only`.',
      },
    ]);
  });

  test('leaves out with `slim` what functions do not need', async () => {
    const place = await placeWith(projectOf());
    place.write({ 'own/nodejs/node_modules/typed/index.d.ts': `${'x'.repeat(2_000_000)}\n` });
    place.write({ 'own/nodejs/node_modules/typed/index.js': '' });
    const inputs = { ...INPUTS, path: 'own' };
    const whole = await place.check(inputs, ENVIRONMENT);
    const slim = await place.check({ ...inputs, slim: 'true' }, ENVIRONMENT);
    expect(Number(whole.outputs['unzipped-size'])).toBeGreaterThan(2_000_000);
    expect(Number(slim.outputs['unzipped-size'])).toBeLessThan(2_000);
    expect(slim.log).toContain('`slim` leaves out type declarations 2.00 MB');
  });
});

test('a workspace without the lock is refused before AWS is called', async () => {
  const place = await placeWith(projectOf());
  rmSync(join(place.workspace, 'package-lock.json'));
  const step = await place.run(INPUTS, ENVIRONMENT);
  expect(step.errors.join()).toContain('and no lock beside it');
  expect(place.operations()).toEqual([]);
});
