import { randomFillSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { checkStaging } from '../../src/aws/s3/bucket-check.ts';
import type { Staging } from '../../src/aws/s3/staging-place.ts';
import { stage } from '../../src/aws/s3/staging.ts';
import { archiveOf } from '../../src/layer/archive/archive.ts';
import { problemOf } from '../layer/problem-of.ts';
import { ACCOUNT, atTheEmulator, REGION } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';

const OTHER = '210987654321';
const STRANGER = '666666666666';
const STAGING: Staging = { bucket: 'layers', owners: [ACCOUNT], prefix: 'ci/', mode: 'copy' };
const READS = ['s3:ListBucket', 's3:GetObject', 's3:GetObjectVersion', 's3:GetBucket*'];
const WRITES = ['s3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'];

/** A bucket of an account that lets everybody do everything in it. */
function seedOpenBucket({ emulator }: Stage, owner: string): void {
  const Resource = ['arn:aws:s3:::layers', 'arn:aws:s3:::layers/*'];
  emulator.region(owner, REGION).seedBucket({
    name: 'layers',
    policy: { Statement: [{ Effect: 'Allow', Principal: '*', Action: [...READS, ...WRITES], Resource }] },
  });
}

/** The owners that calls to S3 named, in their order. */
function ownersIn({ emulator }: Stage): unknown[] {
  const isOfS3 = ({ input }: { input: Record<string, unknown> }) => 'Bucket' in input;
  return emulator.calls
    .filter(isOfS3)
    .map(({ input }) => (input as { ExpectedBucketOwner?: string }).ExpectedBucketOwner);
}

const ARCHIVES = {
  'in one piece': archiveOf(Buffer.from('a small zip')),
  'in parts': archiveOf(randomFillSync(Buffer.alloc(6_500_000))),
};

describe.each(Object.entries(ARCHIVES))('a zip that is staged %s', (_, archive) => {
  test.each([
    ['the account of the job', ACCOUNT, [ACCOUNT]],
    ['the account of the job, with others listed', ACCOUNT, [ACCOUNT, OTHER]],
    ['a listed account', OTHER, [ACCOUNT, STRANGER, OTHER]],
  ])('goes to a bucket of %s, and every call names its owner', async (_name, owner, owners) => {
    await atTheEmulator({}, async (scene) => {
      seedOpenBucket(scene, owner);
      const staging = { ...STAGING, owners };
      expect(await checkStaging(scene.aws, staging, 'models')).toEqual([]);
      const staged = await stage(scene.aws, { layerName: 'models', archive, staging });
      expect(await staged.remove()).toBeUndefined();
      const tried = owners.slice(0, owners.indexOf(owner));
      const named = ownersIn(scene);
      expect(named.slice(0, tried.length)).toEqual(tried);
      expect(new Set(named.slice(tried.length))).toEqual(new Set([owner]));
      expect(named.length).toBeGreaterThan(tried.length + 4);
    });
  });

  test.each([[[ACCOUNT]], [[ACCOUNT, OTHER]]])(
    'goes to no bucket of another account than %j',
    async (owners) => {
      await atTheEmulator({}, async (scene) => {
        seedOpenBucket(scene, STRANGER);
        const staging = { ...STAGING, owners };
        const problem = await problemOf(() => checkStaging(scene.aws, staging, 'models'));
        expect(problem.what).toBe(
          `Bucket layers does not belong to account ${owners.join(' or ')}, or the role may not do s3:ListBucket on arn:aws:s3:::layers; S3 does not say which.`,
        );
        expect(problem.fix).toContain(`\`allowed-account-ids: ${owners.join(', ')}, OWNER\``);
        await problemOf(() => stage(scene.aws, { layerName: 'models', archive, staging }));
        expect(scene.emulator.region(STRANGER, REGION).objectsIn('layers')).toEqual([]);
        expect(ownersIn(scene)).not.toContain(undefined);
      });
    },
  );
});

test('a right that is missing in the own account is told as that, and not as a question of the owner', async () => {
  await atTheEmulator({ allow: [{ Action: 's3:PutObject', Resource: '*' }] }, async ({ aws, region }) => {
    region.seedBucket({ name: 'layers' });
    const { what } = await problemOf(() => checkStaging(aws, STAGING, 'models'));
    expect(what).toBe(
      'The role may not do s3:ListBucket on arn:aws:s3:::layers, which staging in bucket layers needs.',
    );
  });
});
