import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../emulator/index.js';
import type { Tree } from '../layer/tree.ts';
import { randomBytes } from '../layer/tree.ts';
import { failureOf, PROMOTE_OUTPUTS, regionOf, REGION, startPlace, writesAmong } from './step.ts';
import type { Outcome, Place } from './step.ts';

const LAYER: Tree = {
  'layer/python/models.py': 'NAME = 1\n',
  'layer/bin/run': { executable: '#!/bin/sh\n' },
};
const DECLARED = {
  'compatible-runtimes': 'python3.12, python3.13',
  'compatible-architectures': 'arm64',
  license: 'Apache-2.0',
};
const PRODUCTION = '222222222222';
const IN_PRODUCTION = { AWS_ACCESS_KEY_ID: PRODUCTION };

/** A layer that development has published and shares with production. */
async function published(
  inputs: Record<string, string> = {},
): Promise<{ place: Place; source: string; dev: Outcome }> {
  const place = await startPlace();
  place.write(LAYER);
  const dev = await place.run({ ...DECLARED, description: 'Weights', 'share-with': PRODUCTION, ...inputs });
  expect(failureOf(dev)).toBe('');
  place.operations();
  return { place, dev, source: dev.outputs['layer-version-arn'] ?? '' };
}

const production = ({ aws }: Place, region = REGION) => aws.region(PRODUCTION, region);

async function promote(place: Place, inputs: Record<string, string>): Promise<Outcome> {
  const outcome = await place.promote(inputs, IN_PRODUCTION);
  expect(failureOf(outcome)).toBe('');
  return outcome;
}

describe('a promoted version', () => {
  test('has the same bytes, runtimes, architectures, licence and mark as its source', async () => {
    const { place, source, dev } = await published();
    const { outputs, report } = await promote(place, { source });
    const [before, after] = [place.region, production(place)].map((region) =>
      region.layers.get('models')?.versions.get(1),
    );
    expect(after?.archive.codeSha256).toBe(before?.archive.codeSha256);
    expect(after?.archive.bytes?.equals(before?.archive.bytes ?? Buffer.of())).toBe(true);
    for (const field of ['description', 'runtimes', 'architectures', 'licenseInfo'] as const)
      expect(after?.[field]).toEqual(before?.[field]);
    expect(Object.keys(outputs).sort()).toEqual([...PROMOTE_OUTPUTS].sort());
    expect(outputs).toMatchObject({ published: 'true', 'content-hash': dev.outputs['content-hash'] });
    expect(report).toMatchObject({ action: 'promote', outcome: 'published', source: { arn: source } });
  });

  test('is not published again where equal content is there', async () => {
    const { place, source } = await published();
    await promote(place, { source });
    place.operations();
    const { outputs } = await promote(place, { source });
    expect(outputs['published']).toBe('false');
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test('goes to several regions, is shared and rolled out there', async () => {
    const { place, source } = await published();
    const regions = [REGION, 'us-east-1'];
    for (const region of regions)
      production(place, region).seedFunction({
        name: 'api',
        runtime: 'python3.13',
        architectures: ['arm64'],
      });
    const { report, outputs } = await promote(place, {
      source,
      regions: regions.join(),
      functions: 'api',
      'share-with': '333333333333',
      'ssm-parameter': '/layers/{layer-name}',
    });
    for (const region of regions) {
      const arn = `arn:aws:lambda:${region}:${PRODUCTION}:layer:models:1`;
      expect(production(place, region).layersOf('api')).toEqual([arn]);
      expect(production(place, region).parameter('/layers/models')?.value).toBe(arn);
    }
    expect(report.regions.map(({ sharing }) => sharing?.after)).toEqual([['333333333333'], ['333333333333']]);
    expect(outputs).toMatchObject({ 'functions-updated': '2', 'functions-failed': '0' });
    expect(outputs['console-url']).toContain(`region=${REGION}#/layers/models/versions/1`);
  });

  test('gets another name where one is given', async () => {
    const { place, source } = await published();
    const { outputs } = await promote(place, { source, 'layer-name': 'models-prod' });
    expect(outputs['layer-version-arn']).toContain(':layer:models-prod:1');
  });

  test('gets a mark where another tool published its source', async () => {
    const place = await startPlace();
    const source = place.aws.region(PRODUCTION, 'us-east-1').seedLayer({
      name: 'models',
      zip: zipOf({ 'python/models.py': 'NAME = 1\n' }),
      description: 'by hand',
    });
    const { outputs } = await promote(place, { source });
    expect(production(place).layers.get('models')?.versions.get(1)?.description).toBe(
      `by hand sha256:${outputs['content-hash']}`,
    );
  });

  test('is named in the report of the job that published it', async () => {
    const { place, dev } = await published();
    mkdirSync(join(place.workspace, 'artifact'));
    writeFileSync(join(place.workspace, 'artifact/report.json'), dev.reportText);
    const { outputs } = await promote(place, { source: 'artifact' });
    expect(outputs['published']).toBe('true');
  });

  test('of 20 MB is fetched in parts and leaves nothing in RUNNER_TEMP', async () => {
    const place = await startPlace();
    place.write({ 'layer/model.bin': randomBytes(20_000_000) });
    const dev = await place.run({ 'share-with': PRODUCTION });
    const { leftBehind } = await promote(place, { source: dev.outputs['layer-version-arn'] ?? '' });
    expect(leftBehind).toEqual([]);
    expect(place.aws.callsOf('GetObject').length).toBeGreaterThan(5);
  });

  test('is planned by a dry run', async () => {
    const { place, source } = await published();
    const { report } = await promote(place, { source, 'dry-run': 'true' });
    expect(report.plan[0]).toMatch(/^Publish models after version 0: .* of zip\.$/);
    expect(writesAmong(place.operations())).toEqual([]);
  });
});

describe('a version that is read by a role', () => {
  test('of its own account needs not be shared', async () => {
    const { place, source } = await published({ 'share-with': '' });
    const role = place.region.seedRole({ name: 'read-layers', trusts: [PRODUCTION] });
    const refused = await place.promote({ source }, IN_PRODUCTION);
    expect(refused.errors.join()).toContain('`source-role:');
    await promote(place, { source, 'source-role': role });
    expect(production(place).layers.get('models')?.versions.size).toBe(1);
  });

  test('that may not be assumed says what both accounts must allow', async () => {
    const { place, source } = await published({ 'share-with': '' });
    const role = place.region.seedRole({ name: 'read-layers', trusts: ['999999999999'] });
    const { errors } = await place.promote({ source, 'source-role': role }, IN_PRODUCTION);
    expect(errors.join()).toContain('sts:AssumeRole');
    expect(writesAmong(place.operations())).toEqual([]);
  });
});

describe('a version that is not what it is said to be', () => {
  test('by its mark is not promoted', async () => {
    const place = await startPlace();
    const source = production(place, 'us-east-1').seedLayer({
      name: 'models',
      files: { 'python/models.py': 'import os\n' },
      description: `sha256:${'ab'.repeat(32)}`,
    });
    const outcome = await place.promote({ source }, IN_PRODUCTION);
    expect(outcome.code).toBe(1);
    expect(outcome.errors.join()).toContain('Do not promote it');
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test('by the report is not promoted', async () => {
    const { place, dev } = await published();
    const report = JSON.parse(dev.reportText) as { regions: { version: { codeSha256: string } }[] };
    const [region] = report.regions;
    if (region) region.version.codeSha256 = createHash('sha256').update('other').digest('base64');
    writeFileSync(join(place.workspace, 'report.json'), JSON.stringify(report));
    const outcome = await place.promote({ source: 'report.json' }, IN_PRODUCTION);
    expect(outcome.code).toBe(1);
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test('by a report of another layer, or of a job that failed, is not promoted', async () => {
    const { place, dev } = await published();
    const report = JSON.parse(dev.reportText) as object;
    const says = { layerName: 'another layer', outcome: 'a job that failed' };
    for (const [field, value, said] of [
      ['layerName', 'other', says.layerName],
      ['outcome', 'failed', says.outcome],
      ['outcome', 'planned', 'a dry run'],
    ] as const) {
      writeFileSync(join(place.workspace, 'report.json'), JSON.stringify({ ...report, [field]: value }));
      const { errors } = await place.promote({ source: 'report.json' }, IN_PRODUCTION);
      expect(errors.join()).toContain(said);
    }
    expect(place.operations()).toEqual([]);
  });

  test('is told without the URL that it was fetched from', async () => {
    const { place, source } = await published();
    place.aws.fault({ operation: 'GetObject', kind: 'reset', times: Infinity });
    const { code, log, reportText, summary } = await place.promote({ source }, IN_PRODUCTION);
    expect(code).toBe(1);
    expect([log, reportText, summary].join()).not.toMatch(/X-Amz-Signature=[^*]/);
  }, 60_000);
});

describe('across partitions', () => {
  const CHINA = { AWS_ACCESS_KEY_ID: '444444444444', AWS_REGION: 'cn-north-1' };

  test('two jobs hand over the zip, which the report of the first one proves', async () => {
    const { place, source } = await published();
    const first = await place.promote({ source, zip: 'hand-off/layer.zip' });
    expect(failureOf(first)).toBe('');
    expect(first.report).toMatchObject({ outcome: 'handed-over', source: { arn: source } });
    expect(writesAmong(place.operations())).toEqual([]);
    const zip = join(place.workspace, 'hand-off/layer.zip');
    expect(existsSync(zip)).toBe(true);
    writeFileSync(join(place.workspace, 'hand-off/report.json'), first.reportText);
    const handOff = { source: 'hand-off/report.json', zip: 'hand-off/layer.zip' };
    const second = await place.promote(handOff, CHINA);
    expect(failureOf(second)).toBe('');
    const arrived = place.aws.region('444444444444', 'cn-north-1').layers.get('models')?.versions.get(1);
    expect(arrived?.archive.codeSha256).toBe(regionOf(second.report).version?.codeSha256);
    expect(arrived?.archive.codeSha256).toBe(createHash('sha256').update(readFileSync(zip)).digest('base64'));
    expect(arrived?.runtimes).toEqual(['python3.12', 'python3.13']);
  });

  test('a dry run hands over nothing, and what the second job does is refused in the first', async () => {
    const { place, source } = await published();
    const { report } = await place.promote({ source, zip: 'layer.zip', 'dry-run': 'true' });
    expect(report.plan).toEqual(['Write the zip to layer.zip, for the job that publishes it.']);
    expect(existsSync(join(place.workspace, 'layer.zip'))).toBe(false);
    const { errors } = await place.promote({ source, zip: 'layer.zip', functions: 'api' });
    expect(errors.join()).toContain('`functions` has no effect');
  });

  test('another zip than that of the report is refused', async () => {
    const { place, source } = await published();
    const first = await place.promote({ source, zip: 'layer.zip' });
    writeFileSync(join(place.workspace, 'report.json'), first.reportText);
    writeFileSync(join(place.workspace, 'other.zip'), zipOf({ 'python/models.py': 'NAME = 2\n' }));
    copyFileSync(join(place.workspace, 'other.zip'), join(place.workspace, 'layer.zip'));
    const second = await place.promote({ source: 'report.json', zip: 'layer.zip' }, CHINA);
    expect(second.code).toBe(1);
    expect(second.errors.join()).toContain('is not the zip of');
  });

  test('one job is told how two do it', async () => {
    const { place, source } = await published();
    const { errors } = await place.promote({ source }, CHINA);
    expect(errors.join()).toContain('Promote in two jobs');
  });
});
