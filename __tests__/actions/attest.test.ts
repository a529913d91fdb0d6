// What the root action hands to the step that attests.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { failureOf, startPlace } from './step.ts';
import type { Place } from './step.ts';

const LAYER = { 'layer/python/models.py': 'NAME = 1\n' };
const MAY_SIGN = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.actions.test/' };

/** Of the bytes that the account has. */
function digestIn({ region }: Place, version: number): string {
  const bytes = region.layers.get('models')?.versions.get(version)?.archive.bytes ?? Buffer.of();
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the digest to attest', () => {
  test('is of the very bytes that were published', async () => {
    const place = await startPlace();
    place.write(LAYER);
    const { outputs, log } = await place.run({ attest: 'true' }, MAY_SIGN);
    expect(outputs['zip-sha256']).toBe(digestIn(place, 1));
    expect(log).toContain(`To be attested: sha256:${digestIn(place, 1)}`);
  });

  test('is there without `attest` too, for what this run published', async () => {
    const place = await startPlace();
    place.write(LAYER);
    expect((await place.run()).outputs['zip-sha256']).toBe(digestIn(place, 1));
    expect((await place.run()).outputs['zip-sha256']).toBe('');
  });

  test('is there again for an unchanged layer, as after a run whose attestation failed', async () => {
    const place = await startPlace();
    place.write(LAYER);
    await place.run();
    const { outputs, leftBehind, warnings } = await place.run({ attest: 'true' }, MAY_SIGN);
    expect(outputs).toMatchObject({ published: 'false', 'zip-sha256': digestIn(place, 1) });
    expect([leftBehind, warnings]).toEqual([[], []]);
  });

  test('is not there for bytes that somebody else published under the mark of the content', async () => {
    const place = await startPlace();
    place.write(LAYER);
    await place.run();
    const archive = place.region.layers.get('models')?.versions.get(1)?.archive;
    Object.assign(archive ?? {}, { codeSha256: Buffer.alloc(32, 7).toString('base64') });
    const outcome = await place.run({ attest: 'true' }, MAY_SIGN);
    expect(failureOf(outcome)).toBe('');
    expect(outcome.outputs['zip-sha256']).toBe('');
    expect(outcome.warnings.join()).toContain('has the same content in other bytes than this job packs');
  });

  test('is not there for a dry run', async () => {
    const place = await startPlace();
    place.write(LAYER);
    expect((await place.run({ attest: 'true', 'dry-run': 'true' }, MAY_SIGN)).outputs['zip-sha256']).toBe('');
  });
});

test('a job that may not sign is refused before anything is asked of AWS', async () => {
  const place = await startPlace();
  place.write(LAYER);
  const { code, errors } = await place.run({ attest: 'true' });
  expect(code).toBe(1);
  expect(errors.join()).toContain('permissions: { id-token: write, attestations: write, contents: read }');
  expect(place.operations()).toEqual([]);
});
