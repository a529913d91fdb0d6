import { once } from 'node:events';
import { randomFillSync } from 'node:crypto';
import { PublishLayerVersionCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import AdmZip from 'adm-zip';
import fc from 'fast-check';
import { checkStaging } from '../../src/aws/s3/bucket-check.ts';
import { realClock } from '../../src/shared/clock.ts';
import type { RegionClient } from '../../src/aws/region-client.ts';
import { explainUnreadable } from '../../src/aws/s3/explain-s3.ts';
import { Cancelled } from '../../src/aws/cancellation.ts';
import type { Staging } from '../../src/aws/s3/staging-place.ts';
import { needsStaging, stage } from '../../src/aws/s3/staging.ts';
import type { Staged } from '../../src/aws/s3/staging.ts';
import { archiveOf } from '../../src/layer/archive/archive.ts';
import { problemOf } from '../layer/problem-of.ts';
import { ACCOUNT, atTheEmulator } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';

const BUCKET = 'layers';
const STAGING: Staging = { bucket: BUCKET, owners: [ACCOUNT], prefix: 'ci/', mode: 'copy' };
const REFERENCE: Staging = { ...STAGING, mode: 'reference' };
/** Two parts. */
const archive = archiveOf(randomFillSync(Buffer.alloc(6_500_000)));
const small = archiveOf(Buffer.from('a small zip'));
const wanted = { layerName: 'models', archive, staging: STAGING };
const KEY = `ci/models/${Buffer.from(archive.sha256, 'base64').toString('hex')}.zip`;

/** The rights that the README names for staging. */
const OF_BUCKET = { Action: 's3:ListBucket', Resource: `arn:aws:s3:::${BUCKET}` };
const OF_OBJECTS = ['s3:PutObject', 's3:AbortMultipartUpload', 's3:GetObject', 's3:DeleteObject'];
const OF_VERSIONS = ['s3:GetObjectVersion', 's3:DeleteObjectVersion'];
const onObjects = (...Action: string[]) => ({ Action, Resource: `arn:aws:s3:::${BUCKET}/ci/*` });

const left = ({ region }: Stage) => ({
  objects: region.objectsIn(BUCKET).map(({ key, versionId }) => `${key} ${versionId}`),
  uploads: region.uploadsIn(BUCKET),
});
const NOTHING = { objects: [], uploads: [] };

describe('a zip needs staging', () => {
  test.each([
    [52_428_799, 1000, false],
    [52_428_800, 1000, true],
    [52_428_801, 1000, true],
    [1000, 70_167_210, false],
    [1000, 70_167_211, true],
    [1000, 70_167_212, true],
  ])('of %d bytes in a request of %d: %s', (size, bodyBytes, needed) => {
    expect(needsStaging({ size, bodyBytes })).toBe(needed);
    expect(needsStaging({ size, bodyBytes, mode: 'copy' })).toBe(needed);
  });

  test('of whatever size, where Lambda is to refer to it', () => {
    expect(needsStaging({ size: 1, bodyBytes: 1, mode: 'reference' })).toBe(true);
  });
});

describe('a staged zip', () => {
  test('is the zip, under a key of its content, until it is removed', async () => {
    await atTheEmulator({}, async (scene) => {
      scene.region.seedBucket({ name: BUCKET });
      const progress: number[] = [];
      const staged = await stage(scene.aws, { ...wanted, onProgress: (bytes) => progress.push(bytes) });
      expect(staged).toMatchObject({ bucket: BUCKET, key: KEY, mode: 'copy', found: false });
      expect(staged).not.toHaveProperty('objectVersion');
      expect(scene.region.objectsIn(BUCKET)).toMatchObject([
        {
          key: KEY,
          size: archive.size,
          contentType: 'application/zip',
          metadata: { sha256: KEY.slice(10, -4) },
        },
      ]);
      expect(progress.at(-1)).toBe(archive.size);
      expect(await staged.remove()).toBeUndefined();
      expect(left(scene)).toEqual(NOTHING);
    });
  });

  test('that is small is sent in one piece', async () => {
    await atTheEmulator({}, async ({ region, aws, emulator }) => {
      region.seedBucket({ name: BUCKET });
      await stage(aws, { ...wanted, archive: small });
      expect(emulator.calls.map(({ operation }) => operation)).toEqual([
        'HeadObject',
        'PutObject',
        'HeadObject',
      ]);
      expect(await stage(aws, { ...wanted, archive: small })).toMatchObject({ found: true });
    });
  });

  test('that another run left is found by its content, and nothing is sent', async () => {
    await atTheEmulator({}, async ({ region, aws, another, emulator }) => {
      region.seedBucket({ name: BUCKET });
      await stage(aws, wanted);
      const calls = emulator.calls.length;
      const staged = await stage(await another(), wanted);
      expect(staged.found).toBe(true);
      expect(emulator.calls).toHaveLength(calls + 1);
      await staged.remove();
      expect(region.objectsIn(BUCKET)).toEqual([]);
    });
  });

  test.each([
    ['without a checksum of S3', archive.read(0, archive.size)],
    ['of other bytes', Buffer.alloc(archive.size)],
    ['of another size', Buffer.alloc(10)],
  ])('is not taken for one %s', async (_, bytes) => {
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedBucket({ name: BUCKET, objects: { [KEY]: bytes } });
      expect(await stage(aws, wanted)).toMatchObject({ found: false });
      expect(await stage(aws, wanted)).toMatchObject({ found: true });
    });
  });

  test('has its version where the bucket keeps versions, and no version stays behind', async () => {
    await atTheEmulator({}, async (scene) => {
      scene.region.seedBucket({ name: BUCKET, versioning: 'Enabled' });
      const staged = await stage(scene.aws, wanted);
      expect(staged.objectVersion).toBe(scene.region.objectsIn(BUCKET)[0]?.versionId);
      expect(await staged.remove()).toBeUndefined();
      expect(left(scene)).toEqual(NOTHING);
    });
  });

  test.each(['id', 'alias', 'arn'] as const)(
    'is encrypted by the key of this %s, and found so',
    async (kind) => {
      await atTheEmulator({}, async ({ region, aws }) => {
        const id = '1234abcd-12ab-34cd-56ef-1234567890ab';
        const arn = region.seedKey({ id, alias: 'layers' });
        region.seedBucket({ name: BUCKET });
        const staging = { ...STAGING, kmsKeyId: { id, arn, alias: 'alias/layers' }[kind] };
        await stage(aws, wanted);
        expect(await stage(aws, { ...wanted, staging })).toMatchObject({ found: false });
        expect(region.objectsIn(BUCKET)).toMatchObject([
          { encryption: { algorithm: 'aws:kms', keyArn: arn } },
        ]);
        expect(await stage(aws, { ...wanted, staging })).toMatchObject({ found: true });
      });
    },
  );
});

describe('S3 that has its moments', () => {
  const OPERATIONS = [
    'HeadObject',
    'CreateMultipartUpload',
    'UploadPart',
    'CompleteMultipartUpload',
    'DeleteObject',
  ];
  // Half a success without an effect is no answer of S3's.
  const moments = OPERATIONS.flatMap((operation) =>
    (['429', '500', '503', 'reset', 'truncated'] as const).flatMap((kind) =>
      (kind === 'truncated' ? (['after'] as const) : (['before', 'after'] as const)).map(
        (when) => [operation, kind, when] as const,
      ),
    ),
  );

  test.each(moments)('at %s (%s, %s it took effect) changes nothing', async (operation, kind, when) => {
    await atTheEmulator({}, async (scene) => {
      scene.region.seedBucket({ name: BUCKET });
      scene.emulator.fault({ operation, kind, when });
      const staged = await stage(scene.aws, wanted);
      expect(staged).toMatchObject({ key: KEY });
      expect(await staged.remove()).toBeUndefined();
      const { objects, uploads } = left(scene);
      expect(objects).toEqual([]);
      // A beginning whose reply was lost is an upload that nobody knows of, and holds nothing.
      expect(uploads.filter(({ parts }) => parts > 0)).toEqual([]);
    });
  });

  test.each(['reset', 'hang', '500', 'truncated'] as const)(
    'and loses its reply to a small zip (%s) has one version of it',
    async (kind) => {
      await atTheEmulator({}, async ({ region, aws, emulator }) => {
        region.seedBucket({ name: BUCKET, versioning: 'Enabled' });
        emulator.fault({ operation: 'PutObject', kind, when: 'after' });
        const staged = await stage(aws, { ...wanted, archive: small });
        expect(region.objectsIn(BUCKET).map(({ versionId }) => versionId)).toEqual([staged.objectVersion]);
      });
    },
  );

  test('and loses a small zip again and again is asked until it has it, or five times', async () => {
    await atTheEmulator({}, async ({ region, aws, emulator }) => {
      region.seedBucket({ name: BUCKET });
      emulator.fault({ operation: 'PutObject', kind: 'reset', times: 4 });
      expect(await stage(aws, { ...wanted, archive: small })).toMatchObject({ found: false });
      emulator.fault({ operation: 'PutObject', kind: 'reset', times: Infinity });
      const other = archiveOf(Buffer.from('another zip'));
      expect((await problemOf(() => stage(aws, { ...wanted, archive: other }))).what).toContain(
        's3:PutObject',
      );
      expect(emulator.calls.filter(({ operation }) => operation === 'PutObject')).toHaveLength(10);
    });
  });

  const noAnswers = ['DeleteObject', 'CreateMultipartUpload'].flatMap((operation) =>
    (['before', 'after'] as const).map((when) => [operation, when] as const),
  );

  test.each(noAnswers)(
    'and answers %s (%s it took effect) with nothing is asked again',
    async (operation, when) => {
      await atTheEmulator({}, async (scene) => {
        scene.region.seedBucket({ name: BUCKET });
        scene.emulator.fault({ operation, kind: 'empty', when });
        const staged = await stage(scene.aws, wanted);
        expect(await staged.remove()).toBeUndefined();
        const { objects, uploads } = left(scene);
        expect(objects).toEqual([]);
        expect(uploads.filter(({ parts }) => parts > 0)).toEqual([]);
      });
    },
  );

  test.each(['UploadPart', 'CompleteMultipartUpload'])(
    'and throttles %s and what follows has the parts taken back all the same',
    async (operation) => {
      await atTheEmulator({}, async (scene) => {
        scene.region.seedBucket({ name: BUCKET });
        scene.emulator.fault({ operation, kind: '429', times: Infinity });
        scene.emulator.fault({ operation: 'AbortMultipartUpload', kind: '429', times: 12 });
        const { what, fix } = await problemOf(() => stage(scene.aws, wanted));
        expect(what).toContain('s3:PutObject');
        expect(fix).not.toContain('stay behind');
        expect(left(scene)).toEqual(NOTHING);
      });
    },
  );

  test.each(['empty', 'truncated'] as const)(
    'and answers a deletion with half a head, or nothing (%s)',
    async (kind) => {
      await atTheEmulator({}, async (scene) => {
        scene.region.seedBucket({ name: BUCKET });
        scene.emulator.fault({ operation: 'DeleteObject', kind });
        const staged = await stage(scene.aws, wanted);
        expect(await staged.remove()).toBeUndefined();
        scene.emulator.fault({ operation: 'UploadPart', kind: '500', times: Infinity });
        scene.emulator.fault({ operation: 'AbortMultipartUpload', kind });
        expect((await problemOf(() => stage(scene.aws, wanted))).fix).not.toContain('stay behind');
        expect(left(scene)).toEqual(NOTHING);
      });
    },
  );

  test('and does not let an upload be taken back is told as what stays behind, with the command', async () => {
    await atTheEmulator({}, async (scene) => {
      scene.region.seedBucket({ name: BUCKET });
      scene.emulator.fault({ operation: 'UploadPart', kind: '500', times: Infinity });
      scene.emulator.fault({ operation: 'AbortMultipartUpload', kind: '500', times: Infinity });
      const { fix } = await problemOf(() => stage(scene.aws, wanted));
      const [upload] = left(scene).uploads;
      expect(fix).toContain(
        `aws s3api abort-multipart-upload --bucket ${BUCKET} --key ${KEY} --upload-id ${upload?.uploadId}`,
      );
    });
  });
});

describe('the rights', () => {
  const cycle = async (aws: RegionClient, staging = STAGING) => {
    await checkStaging(aws, staging, 'models');
    return (await stage(aws, { ...wanted, staging })).remove();
  };

  test('that the README names are enough', async () => {
    await atTheEmulator({}, async (scene) => {
      scene.region.seedBucket({ name: BUCKET });
      scene.emulator.set({ allow: [OF_BUCKET, onObjects(...OF_OBJECTS)] });
      expect(await cycle(scene.aws)).toBeUndefined();
      expect(left(scene)).toEqual(NOTHING);
    });
  });

  test('that the README names for a bucket with versions and a key are enough', async () => {
    await atTheEmulator({}, async (scene) => {
      const kmsKeyId = scene.region.seedKey({});
      scene.region.seedBucket({ name: BUCKET, versioning: 'Enabled' });
      const key = { Action: ['kms:GenerateDataKey', 'kms:Decrypt'], Resource: kmsKeyId };
      scene.emulator.set({ allow: [OF_BUCKET, onObjects(...OF_OBJECTS, ...OF_VERSIONS), key] });
      expect(await cycle(scene.aws, { ...STAGING, kmsKeyId })).toBeUndefined();
      expect(left(scene)).toEqual(NOTHING);
    });
  });

  test.each(['s3:PutObject', 's3:GetObject'])(
    'without %s are missed by name, and nothing stays behind',
    async (action) => {
      await atTheEmulator({}, async (scene) => {
        scene.region.seedBucket({ name: BUCKET });
        scene.emulator.set({ allow: [OF_BUCKET, onObjects(...OF_OBJECTS.filter((one) => one !== action))] });
        await expect(cycle(scene.aws)).rejects.toMatchObject({
          what: `The role may not do ${action} on arn:aws:s3:::${BUCKET}/ci/*, which staging in bucket ${BUCKET} needs.`,
          fix: expect.stringContaining(
            JSON.stringify({ Effect: 'Allow', ...onObjects(action), Action: action }),
          ),
        });
        expect(left(scene)).toEqual(NOTHING);
      });
    },
  );

  test('to list the bucket are missed before anything is written', async () => {
    await atTheEmulator({}, async ({ region, emulator, aws }) => {
      region.seedBucket({ name: BUCKET });
      emulator.set({ allow: [onObjects(...OF_OBJECTS)] });
      await expect(checkStaging(aws, STAGING, 'models')).rejects.toMatchObject({
        fix: expect.stringContaining(JSON.stringify({ Effect: 'Allow', ...OF_BUCKET })),
      });
    });
  });

  test('to delete are not needed to publish: what stays behind is named, with the command', async () => {
    await atTheEmulator({}, async (scene) => {
      scene.region.seedBucket({ name: BUCKET });
      scene.emulator.set({ allow: [OF_BUCKET, onObjects('s3:PutObject', 's3:GetObject')] });
      expect(await cycle(scene.aws)).toBe(
        `The staged object s3://${BUCKET}/${KEY} could not be removed (AccessDenied: the role may not do s3:DeleteObject): \`aws s3api delete-object --bucket ${BUCKET} --key ${KEY}\`.`,
      );
      expect(left(scene).objects).toEqual([`${KEY} null`]);
    });
  });

  test('to delete versions are made up for by a plain deletion, and what it leaves is named', async () => {
    await atTheEmulator({}, async (scene) => {
      scene.region.seedBucket({ name: BUCKET, versioning: 'Enabled' });
      scene.emulator.set({ allow: [OF_BUCKET, onObjects(...OF_OBJECTS, 's3:GetObjectVersion')] });
      const staged = await stage(scene.aws, wanted);
      const warning = await staged.remove();
      expect(warning).toContain('its version stays behind, as the role may not do s3:DeleteObjectVersion');
      expect(warning).toContain(`--key ${KEY} --version-id ${staged.objectVersion}\``);
      expect(scene.region.objectsIn(BUCKET)[0]).toMatchObject({ latest: true, deleteMarker: true });
    });
  });
});

test('a removal that keeps failing is a warning', async () => {
  await atTheEmulator({}, async ({ region, emulator, aws }) => {
    region.seedBucket({ name: BUCKET });
    const staged = await stage(aws, wanted);
    emulator.fault({ operation: 'DeleteObject', kind: '500', times: Infinity });
    expect(await staged.remove()).toContain(`s3://${BUCKET}/${KEY} could not be removed (InternalError`);
  });
});

describe('when the job is cancelled', () => {
  test('nothing stays behind, at whichever call it happens', async () => {
    const moment = fc.record({
      call: fc.integer({ min: 0, max: 6 }),
      phase: fc.constantFrom('before', 'after'),
    });
    await fc.assert(
      fc.asyncProperty(moment, async ({ call, phase }) => {
        await atTheEmulator({}, async (scene) => {
          const { region, emulator, another } = scene;
          const job = new AbortController();
          const aws = await another({ clock: realClock, interruption: job.signal });
          region.seedBucket({ name: BUCKET });
          let calls = 0;
          emulator.onCall((event) => {
            if (event.phase === phase && calls++ === call) job.abort();
          });
          const outcome = await stage(aws, wanted).catch((error: unknown) => error);
          if (!(outcome instanceof Error)) await (outcome as { remove: () => Promise<unknown> }).remove();
          if (job.signal.aborted && outcome instanceof Error) expect(outcome).toBeInstanceOf(Cancelled);
          expect(left(scene)).toEqual(NOTHING);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('parts that are under way are not waited for, and the upload is taken back', async () => {
    await atTheEmulator({}, async (scene) => {
      const { region, emulator, another } = scene;
      const job = new AbortController();
      const aws = await another({ clock: realClock, interruption: job.signal });
      region.seedBucket({ name: BUCKET });
      emulator.fault({ operation: 'UploadPart', kind: 'hang', times: Infinity });
      const outcome = stage(aws, wanted).catch((error: unknown) => error);
      setTimeout(() => job.abort(), 300);
      await once(job.signal, 'abort');
      // A part that gets no answer is tried again for longer than a test may take.
      expect(await outcome).toBeInstanceOf(Cancelled);
      expect(left(scene)).toEqual(NOTHING);
    });
  });

  test('after it was staged, it can still be removed', async () => {
    await atTheEmulator({}, async (scene) => {
      const job = new AbortController();
      const aws = await scene.another({ interruption: job.signal });
      scene.region.seedBucket({ name: BUCKET });
      const staged = await stage(aws, wanted);
      job.abort();
      expect(await staged.remove()).toBeUndefined();
      expect(left(scene)).toEqual(NOTHING);
    });
  });
});

describe('an object that Lambda refers to', () => {
  const GRANT = {
    ...{ Effect: 'Allow' as const, Principal: { Service: 'lambda.amazonaws.com' } },
    ...{ Action: ['s3:GetObject', 's3:GetObjectVersion'], Resource: `arn:aws:s3:::${BUCKET}/ci/*` },
  };
  const open = { name: BUCKET, versioning: 'Enabled' as const, policy: { Statement: [GRANT] } };

  test('needs a bucket that keeps versions and lets Lambda read them, and stays there', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedBucket(open);
      expect(await checkStaging(aws, REFERENCE, 'models')).toEqual([]);
      const staged = await stage(aws, { ...wanted, archive: small, staging: REFERENCE });
      expect(staged).toMatchObject({ mode: 'reference', objectVersion: expect.any(String) });
      expect(await staged.remove()).toBeUndefined();
      expect(region.objectsIn(BUCKET)).toHaveLength(1);
      expect(await stage(aws, { ...wanted, archive: small, staging: REFERENCE })).toMatchObject({
        ...{ found: true, objectVersion: staged.objectVersion },
      });
    });
  });

  test.each([{}, { versioning: 'Suspended' as const }])('needs versions: %j', async (versioning) => {
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedBucket({ ...versioning, name: BUCKET, policy: open.policy });
      await expect(checkStaging(aws, REFERENCE, 'models')).rejects.toMatchObject({
        what: expect.stringContaining(`Bucket ${BUCKET} keeps no versions`),
        fix: `Turn versioning on: \`aws s3api put-bucket-versioning --bucket ${BUCKET} --versioning-configuration Status=Enabled\`.`,
      });
      await expect(stage(aws, { ...wanted, staging: REFERENCE })).rejects.toThrow('keeps no versions');
    });
  });

  test('needs a policy: the one that is told would do', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedBucket({ name: BUCKET, versioning: 'Enabled' });
      const error = await checkStaging(aws, REFERENCE, 'models').catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        what: expect.stringContaining(
          `Lambda itself (lambda.amazonaws.com) may not read s3://${BUCKET}/ci/*`,
        ),
        fix: expect.stringContaining(`\`aws s3api put-bucket-policy --bucket ${BUCKET} --policy '{"Version"`),
      });
      const policy = /--policy '(.+)'/.exec((error as Error).message)?.[1] ?? '';
      const told = JSON.parse(policy.replace('ACCOUNT_ID', ACCOUNT)) as typeof open.policy;
      region.seedBucket({ ...open, policy: told });
      expect(await checkStaging(aws, REFERENCE, 'models')).toEqual([]);
      const zip = new AdmZip();
      zip.addFile('a.txt', Buffer.from('a'));
      const staged = await stage(aws, { ...wanted, archive: archiveOf(zip.toBuffer()), staging: REFERENCE });
      const { bucket: S3Bucket, key: S3Key, objectVersion: S3ObjectVersion } = staged;
      const Content = { S3Bucket, S3Key, S3ObjectVersion, S3ObjectStorageMode: 'REFERENCE' as const };
      await aws.lambda.send(new PublishLayerVersionCommand({ LayerName: 'models', Content }));
    });
  });

  test('needs a statement in the policy that there is, which must not be replaced', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      const Statement = [{ ...GRANT, Resource: `arn:aws:s3:::${BUCKET}/other/*` }];
      region.seedBucket({ ...open, policy: { Statement } });
      await expect(checkStaging(aws, REFERENCE, 'models')).rejects.toMatchObject({
        fix: expect.stringMatching(
          /^Add this statement to the bucket's policy, with your account's id: \{"Sid"/,
        ),
      });
    });
  });

  test('is not for a policy that denies it', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      const deny = {
        ...GRANT,
        Effect: 'Deny' as const,
        Principal: '*' as const,
        Action: 's3:GetObjectVersion',
      };
      region.seedBucket({ ...open, policy: { Statement: [GRANT, deny] } });
      await expect(checkStaging(aws, REFERENCE, 'models')).rejects.toMatchObject({
        fix: expect.stringContaining('Take the statement that denies it out'),
      });
    });
  });

  test('is staged without the rights to look ahead, which is said', async () => {
    await atTheEmulator({}, async ({ region, aws, emulator }) => {
      region.seedBucket(open);
      emulator.set({ allow: [OF_BUCKET, onObjects('s3:PutObject', 's3:GetObject', 's3:GetObjectVersion')] });
      expect(await checkStaging(aws, REFERENCE, 'models')).toEqual([
        `The role may not see whether bucket ${BUCKET} has versions; to have it looked at beforehand, allow s3:GetBucketVersioning on arn:aws:s3:::${BUCKET}.`,
        `The role may not see whether Lambda may read bucket ${BUCKET}; to have it looked at beforehand, allow s3:GetBucketPolicy on arn:aws:s3:::${BUCKET}.`,
      ]);
      expect(await stage(aws, { ...wanted, staging: REFERENCE })).toMatchObject({ mode: 'reference' });
    });
  });

  test('under a key is told to need the right to decrypt', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedBucket(open);
      expect(await checkStaging(aws, { ...REFERENCE, kmsKeyId: 'alias/layers' }, 'models')).toEqual([
        expect.stringContaining('lets lambda.amazonaws.com do kms:Decrypt'),
      ]);
    });
  });
});

describe('what Lambda says of a staged zip', () => {
  const zip = new AdmZip();
  zip.addFile('models/weights.bin', randomFillSync(Buffer.alloc(7_000_000)));
  const layer = { ...wanted, archive: archiveOf(zip.toBuffer()) };
  const publish = (aws: RegionClient, { bucket, key, objectVersion }: Staged) =>
    aws.lambda.send(
      new PublishLayerVersionCommand({
        LayerName: 'models',
        Content: { S3Bucket: bucket, S3Key: key, ...(objectVersion && { S3ObjectVersion: objectVersion }) },
      }),
    );
  const refused = async (aws: RegionClient, staged: Staged) =>
    explainUnreadable(await publish(aws, staged).catch((error: unknown) => error), aws, staged);

  test('is its digest', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedBucket({ name: BUCKET, versioning: 'Enabled' });
      const { Content } = await publish(aws, await stage(aws, layer));
      expect(Content).toMatchObject({ CodeSha256: layer.archive.sha256, CodeSize: layer.archive.size });
    });
  });

  test('without the right to read it is told as the right that is missing', async () => {
    await atTheEmulator({}, async ({ region, aws, emulator }) => {
      region.seedBucket({ name: BUCKET });
      const staged = await stage(aws, layer);
      emulator.set({ allow: [{ Action: 'lambda:*', Resource: '*' }] });
      expect(await refused(aws, staged)).toMatchObject({
        what: expect.stringContaining(`may not do s3:GetObject on s3://${BUCKET}/ci/models/`),
        fix: expect.stringContaining(`"Resource":"arn:aws:s3:::${BUCKET}/ci/models/*"`),
      });
    });
  });

  test('without the right to decrypt is told as that', async () => {
    await atTheEmulator({}, async ({ region, aws, emulator }) => {
      const kmsKeyId = region.seedKey({});
      region.seedBucket({ name: BUCKET });
      const staged = await stage(aws, { ...layer, staging: { ...STAGING, kmsKeyId } });
      emulator.set({ allow: [{ Action: ['lambda:*', 's3:*'], Resource: '*' }] });
      expect(await refused(aws, staged)).toMatchObject({
        what: expect.stringContaining(`may not do kms:Decrypt on the KMS key ${kmsKeyId}`),
      });
    });
  });

  test('once it is gone is told to be run again', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedBucket({ name: BUCKET });
      const staged = await stage(aws, layer);
      await staged.remove();
      expect((await refused(aws, staged))?.what).toContain('was gone before Lambda read it (NoSuchKey)');
    });
  });
});

test('a bucket of another region is refused with the name of that region', async () => {
  await atTheEmulator({}, async ({ emulator, aws }) => {
    emulator.region(ACCOUNT, 'us-east-2').seedBucket({ name: BUCKET });
    await expect(checkStaging(aws, STAGING, 'models')).rejects.toThrow(
      `The bucket ${BUCKET} is in us-east-2`,
    );
  });
});
