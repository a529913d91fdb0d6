import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { READS } from '../account/audit/reads.ts';
import { policyNamed } from '../documented-policies.ts';
import { ACCOUNT, AUDIT_OUTPUTS, REGION, startPlace } from './step.ts';
import type { Place } from './step.ts';

const OTHER = '111111111111';

/** A layer in three versions, functions that have them, and one of everything that is wrong. */
function seedTroubles({ aws, region }: Place): void {
  const [first = '', second = '', third = ''] = ['a', 'b', 'c'].map((text) =>
    region.seedLayer({ name: 'models', files: { text } }),
  );
  const owner = aws.region(OTHER, REGION);
  const foreign = owner.seedLayer({ name: 'telemetry' });
  const everybody = { Sid: 's', Effect: 'Allow' as const, Action: 'lambda:GetLayerVersion', Principal: '*' };
  region.seedPolicy({ name: 'models', version: 3, statements: [{ ...everybody, Resource: third }] });
  const tags = { environment: 'prod' };
  region.seedFunction({ name: 'newest', layers: [third], tags, runtime: 'nodejs24.x' });
  region.seedFunction({ name: 'behind', layers: [first], tags, runtime: 'nodejs24.x' });
  region.seedFunction({ name: 'old', layers: [third], runtime: 'python2.7' });
  region.seedFunction({ name: 'foreign', layers: [foreign] });
  region.seedFunction({ name: 'full', layers: [second], codeSize: 14_000_000, unzippedSize: 250_000_000 });
  region.seedLayer({ name: 'nobodys' });
}

const told = ({ report }: Awaited<ReturnType<Place['audit']>>) =>
  report.findings.map(({ rule, path }) => `${rule} ${path.split('/').slice(1).join('/')}`);

describe('an audit', () => {
  test('tells what is wrong, fails for errors alone, and writes nothing, with its read-only policy', async () => {
    const place = await startPlace();
    seedTroubles(place);
    place.aws.set({ allow: policyNamed('audit') });
    const outcome = await place.audit({ 'sarif-file': 'out/audit.sarif' });
    expect(told(outcome)).toEqual([
      'audit/foreign-gone function/foreign',
      'audit/blocked-runtime function/old',
      'audit/behind function/behind',
      'audit/behind function/full',
      'audit/mixed-versions layer/models',
      'audit/public-grant layer/models',
      'audit/nearly-full function/full',
      'audit/unused layer/nobodys',
    ]);
    expect(outcome.code).toBe(1);
    expect(outcome.errors.at(-1)).toContain(
      'The audit found what `fail-on: error` fails for: audit/foreign-gone.',
    );
    expect(outcome.outputs).toMatchObject({ errors: '1', warnings: '6' });
    expect(JSON.parse(outcome.outputs['findings'] ?? '')).toHaveLength(8);
    expect(outcome.summary).toContain('❌ Audit: 1 error, 6 warnings, 1 notice');
    expect(outcome.summary).toContain('<code>models</code>');
    const sarif = readFileSync(join(place.workspace, 'out/audit.sarif'), 'utf8');
    expect(sarif).toContain('"ruleId": "audit/behind"');
    expect(place.operations().filter((operation) => !READS.has(operation))).toEqual([]);
  }, 60_000);

  test('can leave out rules, layers and functions', async () => {
    const place = await startPlace();
    seedTroubles(place);
    const some = await place.audit({ functions: 'behind, n*', 'ignore-rules': 'audit/mixed-versions' });
    expect(told(some)).toEqual([
      'audit/behind function/behind',
      'audit/public-grant layer/models',
      'audit/unused layer/nobodys',
    ]);
    expect(some.code).toBe(0);
    const one = await place.audit({ 'ignore-rules': 'audit/unused:*/layer/nobodys, audit/behind:us-*/**' });
    expect(told(one)).not.toContain('audit/unused layer/nobodys');
    expect(told(one)).toContain('audit/behind function/behind');
    expect(one.log).toContain('`ignore-rules`, "audit/behind:us-*/**" matches no finding');
    const other = await place.audit({ 'layer-names': 'nobodys', 'fail-on': 'warning' });
    expect([other.code, told(other)]).toEqual([0, ['audit/unused layer/nobodys']]);
    const none = await place.audit({ 'ignore-rules': 'audit/*' });
    expect([none.code, none.outputs['findings']]).toEqual([0, '[]']);
  }, 60_000);

  test('tells who worked on layers and was not expected', async () => {
    const place = await startPlace();
    const arn = `arn:aws:iam::${ACCOUNT}:user/mallory`;
    const requestParameters = { layerName: 'models', versionNumber: 3, principal: '*' };
    place.region.seedEvent({
      ...{ name: 'AddLayerVersionPermission20181031', requestParameters, at: Date.now() - 60_000 },
      userIdentity: { type: 'IAMUser', arn },
    });
    place.aws.set({ allow: ['audit', 'activity'].flatMap(policyNamed) });
    const expected = { since: '1d', 'allowed-principals': 'arn:aws:iam::*:role/deploy' };
    const outcome = await place.audit(expected);
    expect(told(outcome)).toEqual(['audit/unexpected-principal layer/models:3']);
    expect(outcome.summary).toContain('mallory');
    expect(outcome.report.regions[0]?.activity).toMatchObject([{ principal: arn, action: 'grant' }]);
  }, 60_000);

  test('of several regions tells all that can be looked at, and fails for the others', async () => {
    const place = await startPlace();
    place.aws.region(ACCOUNT, 'us-east-1').seedLayer({ name: 'models' });
    place.region.seedLayer({ name: 'models' });
    place.aws.fault({ operation: 'ListFunctions', region: 'us-east-1', kind: 'bad-json', times: Infinity });
    const outcome = await place.audit({ regions: `${REGION}, us-east-1` });
    expect(outcome.code).toBe(1);
    expect(told(outcome)).toEqual(['audit/unused layer/models']);
    expect(outcome.report.problems.map(({ what }) => what)).toEqual([expect.stringContaining('us-east-1')]);
  }, 60_000);

  test('sets every output when it cannot begin', async () => {
    const place = await startPlace();
    for (const inputs of [
      { since: '91d' },
      { 'allowed-principals': 'arn:x' },
      { 'ignore-rules': 'size/budget' },
      { 'ignore-rules': 'audit/behind@numpy' },
    ]) {
      const { code, outputs, report } = await place.audit(inputs);
      expect([code, Object.keys(outputs)]).toEqual([1, AUDIT_OUTPUTS]);
      expect(report.problems).toHaveLength(1);
    }
    const missing = await place.audit({ functions: 'nobody', 'layer-names': 'none' });
    expect(missing.errors[0]).toContain('`functions` names "nobody", which does not exist in eu-central-1.');
    expect(missing.errors[0]).toContain('`layer-names` names "none", which does not exist in eu-central-1.');
    expect(place.operations().filter((operation) => !READS.has(operation))).toEqual([]);
  }, 60_000);
});
