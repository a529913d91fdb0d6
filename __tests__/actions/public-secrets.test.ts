// No secret of the job gets into a layer that every AWS account can read, whatever it is written in and whatever way the
// layer becomes public.
import { describe, expect, test } from '@jest/globals';
import { randomText } from '../inspect/credential-maker.ts';
import { randomBytes } from '../layer/tree.ts';
import type { Tree } from '../layer/tree.ts';
import { zipOf } from '../layer/zip-builder.ts';
import { startPlace, writesAmong } from './step.ts';
import type { Outcome, Place } from './step.ts';

const VALUE = randomText(12);
const SECRET = { DB_PASS: VALUE };
const PUBLIC = { 'share-with': 'public', 'allow-public': 'true' };
const LAX = { ...PUBLIC, 'ignore-rules': 'secrets/*', 'fail-on': 'never' };
const HARMLESS: Tree = { 'layer/python/models.py': 'NAME = 1\n' };

function expectRefusal(place: Place, outcome: Outcome, where: string): void {
  expect(outcome.code).toBe(1);
  expect(outcome.errors.at(-1)).toContain(`${where} (the value of DB_PASS)`);
  expect(
    [outcome.log, outcome.summary, outcome.reportText, JSON.stringify(outcome.outputs)].join(),
  ).not.toContain(VALUE);
  expect(writesAmong(place.operations())).toEqual([]);
}

describe('a public layer with a secret of the job is refused', () => {
  const zip = (comment = '') =>
    zipOf([{ name: 'python/a.py', content: 'x' }], { comment: Buffer.from(comment) });
  test.each<[string, Tree, Record<string, string>, string]>([
    [
      'in a binary',
      { 'layer/bin/a': Buffer.concat([randomBytes(5000), Buffer.from(`\0${VALUE}\0`)]) },
      {},
      'bin/a',
    ],
    [
      'in a jar',
      { 'layer/java/lib/a.jar': zipOf([{ name: 'a', content: VALUE, deflated: true }]) },
      {},
      'java/lib/a.jar',
    ],
    ['in its description', HARMLESS, { description: `Models ${VALUE}` }, 'the description of the version'],
    ['in its license', HARMLESS, { license: VALUE }, 'the license of the version'],
    [
      'in the comment of a ready zip',
      { 'layer.zip': zip(VALUE) },
      { path: 'layer.zip' },
      'a comment or another field of the zip',
    ],
    ['in the name of a file', { [`layer/python/${VALUE}.py`]: 'x' }, {}, 'the name of "python/***.py"'],
  ])('%s', async (_, tree, inputs, where) => {
    const place = await startPlace();
    place.write(tree);
    expectRefusal(place, await place.run({ ...LAX, ...inputs }, SECRET), where);
    // The same may be published to oneself.
    expect((await place.run(inputs, SECRET)).code).toBe(0);
  });

  test('where an input of the step holds it', async () => {
    const place = await startPlace();
    place.write({ 'layer/a.bin': Buffer.from(VALUE, 'utf16le') });
    const outcome = await place.run({ ...LAX, 'github-token': VALUE });
    expect(outcome.errors.at(-1)).toContain('a.bin (the value of INPUT_GITHUB-TOKEN)');
  });

  test('where a version that is there already becomes public', async () => {
    const place = await startPlace();
    place.write({ 'layer/bin/a': `\0${VALUE}` });
    expect((await place.run({}, SECRET)).code).toBe(0);
    place.operations();
    expectRefusal(place, await place.run(LAX, SECRET), 'bin/a');
  });

  test('where the zip of that version holds it, and the folder with the same content does not', async () => {
    const place = await startPlace();
    place.write({ 'layer.zip': zip(VALUE), 'layer/python/a.py': 'x' });
    expect((await place.run({ path: 'layer.zip' }, SECRET)).code).toBe(0);
    place.operations();
    for (const inputs of [LAX, { ...LAX, 'dry-run': 'true' }])
      expectRefusal(place, await place.run(inputs, SECRET), 'a comment or another field of the zip');
    expect((await place.run(PUBLIC)).code).toBe(0);
  });

  test('where the version before is public and the new one follows it', async () => {
    const place = await startPlace();
    place.write(HARMLESS);
    expect((await place.run(PUBLIC, SECRET)).code).toBe(0);
    place.write({ 'layer/python/a.bin': `\0${VALUE}` });
    place.operations();
    const inputs = { ...LAX, 'share-with': 'previous' };
    expectRefusal(place, await place.run(inputs, SECRET), 'python/a.bin');
  });

  test('where a promoted version holds it', async () => {
    const place = await startPlace();
    place.write({ 'layer.zip': zip(VALUE) });
    const { outputs } = await place.run({ path: 'layer.zip' }, SECRET);
    place.operations();
    const source = outputs['layer-version-arn'] ?? '';
    const promoted = await place.promote({ source, 'layer-name': 'open', ...PUBLIC }, SECRET);
    expectRefusal(place, promoted, 'a comment or another field of the zip');
  });
});

describe('a version that another job made while this one published becomes public', () => {
  const zip = (comment = '') =>
    zipOf([{ name: 'python/a.py', content: 'x' }], { comment: Buffer.from(comment) });

  /** Publishes the same content just before this job does, so that its version serves. */
  async function overtaken(inputs: Record<string, string>): Promise<[Place, Outcome]> {
    const place = await startPlace();
    place.write({ 'layer.zip': zip(VALUE), 'layer/python/a.py': 'x' });
    place.region.seedFunction({ name: 'api' });
    let isDone = false;
    place.aws.onCall(async ({ operation, phase }) => {
      if (operation !== 'PublishLayerVersion' || phase !== 'before' || isDone) return;
      isDone = true;
      expect((await place.run(inputs)).code).toBe(0);
    });
    const outcome = await place.run({ ...LAX, functions: 'api' }, SECRET);
    expect(outcome.outputs['version']).toBe('1');
    return [place, outcome];
  }

  test.each<[string, Record<string, string>, string]>([
    ['in its zip', { path: 'layer.zip' }, 'a comment or another field of the zip'],
    ['in its description', { description: `Models ${VALUE}` }, 'the description of the version'],
  ])('never with a secret %s: no function and nobody gets it', async (_, inputs, where) => {
    const [place, outcome] = await overtaken(inputs);
    expect(outcome.code).toBe(1);
    expect(outcome.errors.at(-1)).toContain(`${where} (the value of DB_PASS)`);
    expect(place.region.layersOf('api')).toEqual([]);
    expect(place.region.layers.get('models')?.versions.get(1)?.policy).toBeUndefined();
  });

  test('where it holds none', async () => {
    const [place, outcome] = await overtaken({ description: 'Models' });
    expect([outcome.errors, outcome.code]).toEqual([[], 0]);
    expect(place.region.layersOf('api')).toEqual([outcome.outputs['layer-version-arn']]);
    expect(place.region.layers.get('models')?.versions.get(1)?.policy).toBeDefined();
  });
});

describe('a public layer is published', () => {
  test('where what the job has under such names is commonplace, or no secret', async () => {
    const place = await startPlace();
    const harmless = {
      CACHE_KEY: 'Linux-npm-0a1b2c3d4e',
      AUTH_TYPE: 'basic-v2x9',
      DB_PASS: 'password',
      OLDPWD: '/home/Ab1/x',
      SSH_KEY_FILE: '/home/me/Ab9',
    };
    place.write({ 'layer/a.txt': Object.values(harmless).join('\n') });
    const outcome = await place.run(PUBLIC, harmless);
    expect([outcome.errors, outcome.code]).toEqual([[], 0]);
  });
});
