// A promotion that requires an attestation, with a stand-in for `gh`.
import { describe, expect, test } from '@jest/globals';
import { ghStandIn, verified } from '../publish/promote/gh-stand-in.ts';
import type { GhStandIn, Says } from '../publish/promote/gh-stand-in.ts';
import { failureOf, startPlace, TOKEN, writesAmong } from './step.ts';
import type { Outcome, Place } from './step.ts';

const PRODUCTION = '222222222222';

interface Scene {
  place: Place;
  source: string;
  digest: string;
}

async function published(): Promise<Scene> {
  const place = await startPlace();
  place.write({ 'layer/python/models.py': 'NAME = 1\n' });
  const { outputs } = await place.run({ 'share-with': PRODUCTION });
  place.operations();
  return { place, source: outputs['layer-version-arn'] ?? '', digest: outputs['zip-sha256'] ?? '' };
}

async function promote(
  { place, source }: Scene,
  says: Says,
  inputs: Record<string, string> = {},
): Promise<{ outcome: Outcome; gh: GhStandIn; writes: string[] }> {
  const gh = ghStandIn(says);
  const env = {
    AWS_ACCESS_KEY_ID: PRODUCTION,
    AWS_SESSION_TOKEN: 'of-the-job-and-of-nobody-else',
    PATH: gh.path,
  };
  const required = { source, 'require-attestation': 'acme/layers' };
  const outcome = await place.promote({ ...required, ...inputs }, env);
  return { outcome, gh, writes: writesAmong(place.operations()) };
}

describe('a zip that is attested as required', () => {
  test('is promoted, and who attested it is told', async () => {
    const scene = await published();
    const { outcome, gh } = await promote(scene, { out: verified({ digest: scene.digest }) });
    expect(failureOf(outcome)).toBe('');
    const [first, second, file, ...rest] = gh.args() ?? [];
    expect([first, second]).toEqual(['attestation', 'verify']);
    expect(file).toMatch(/\/source\.zip$/);
    expect(rest).toEqual([
      ...['--repo', 'acme/layers', '--hostname', 'github.com'],
      ...['--predicate-type', 'https://slsa.dev/provenance/v1', '--format', 'json'],
    ]);
    const signer = 'https://github.com/acme/layers/.github/workflows/publish.yml@refs/heads/main';
    expect(outcome.report.attestation).toMatchObject({ workflow: signer, ref: 'refs/heads/main' });
    expect(outcome.log).toContain(`Attested by ${signer}`);
    expect(outcome.summary).toContain('Attested by');
  });

  test('is verified by a gh that has the token and no credentials of AWS', async () => {
    const scene = await published();
    const { gh } = await promote(scene, { out: verified({ digest: scene.digest }) });
    expect(gh.environment()).toContain(`GH_TOKEN=${TOKEN}`);
    expect(gh.environment()).not.toMatch(/AWS_|INPUT_|GITHUB_/);
  });
});

describe('nothing is written', () => {
  test('where the attestation is of other bytes', async () => {
    const scene = await published();
    const { outcome, writes } = await promote(scene, { out: verified({ digest: 'a'.repeat(64) }) });
    expect(outcome.code).toBe(1);
    expect(outcome.errors.join()).toMatch(/There is no attestation of acme\/layers for the zip of arn:/);
    expect(writes).toEqual([]);
    expect(outcome.report.attestation).toBeUndefined();
  });

  test('nor handed over to another job that counts on it', async () => {
    const scene = await published();
    const says = { code: 1, errors: 'Error: no attestations found' };
    const { outcome } = await promote(scene, says, { zip: 'hand-off/layer.zip' });
    expect(outcome.errors.join()).toContain('There is no attestation');
    expect(outcome.report.outcome).toBe('failed');
  });
});
