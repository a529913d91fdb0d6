// Staging with real multipart uploads. moto takes wrong checksums and knows no rights: those are the emulator's.
import { randomFillSync } from 'node:crypto';
import { afterAll, describe, expect } from '@jest/globals';
import { PublishLayerVersionCommand } from '@aws-sdk/client-lambda';
import * as S3 from '@aws-sdk/client-s3';
import AdmZip from 'adm-zip';
import { checkStaging } from '../../src/aws/s3/bucket-check.ts';
import { createRegionClient, clientSettings } from '../../src/aws/region-client.ts';
import type { RegionClient, RegionClientOptions } from '../../src/aws/region-client.ts';
import type { Staging } from '../../src/aws/s3/staging-place.ts';
import { stage } from '../../src/aws/s3/staging.ts';
import { archiveOf } from '../../src/layer/archive/archive.ts';
import { startMoto, testAt } from '../moto.ts';
import type { Moto } from '../moto.ts';

const moto = await startMoto();
afterAll(() => moto?.stop());

const REGION = 'eu-central-1';
const BUCKET = 'layers-eu-central-1';
const STAGING: Staging = { bucket: BUCKET, owners: ['123456789012'], prefix: 'publish-layer/', mode: 'copy' };

/** Incompressible, as a model is. */
const archive = archiveOf(zipOf(60_000_000));

function zipOf(bytes: number): Buffer {
  const zip = new AdmZip();
  const entry = zip.addFile('models/weights.bin', randomFillSync(Buffer.alloc(bytes)));
  entry.header.method = 0;
  return zip.toBuffer();
}

interface Scene {
  aws: RegionClient;
  s3: S3.S3Client;
}

/** A bucket in the region of the connection. */
async function withBucket(
  { url }: Moto,
  scene: (scene: Scene) => Promise<void>,
  options?: RegionClientOptions,
) {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: '123456789012',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
  });
  const aws = await createRegionClient({ region: REGION, ...options });
  const s3 = new S3.S3Client(clientSettings(aws));
  const place = { LocationConstraint: REGION } as const;
  await s3.send(new S3.CreateBucketCommand({ Bucket: BUCKET, CreateBucketConfiguration: place }));
  try {
    await scene({ aws, s3 });
  } finally {
    aws.close();
  }
}

async function keysIn({ s3 }: Scene): Promise<(string | undefined)[]> {
  const { Contents = [] } = await s3.send(new S3.ListObjectsV2Command({ Bucket: BUCKET }));
  return Contents.map(({ Key }) => Key);
}

async function uploadsIn({ s3 }: Scene): Promise<S3.MultipartUpload[]> {
  const { Uploads = [] } = await s3.send(new S3.ListMultipartUploadsCommand({ Bucket: BUCKET }));
  return Uploads;
}

const wanted = { layerName: 'models', archive, staging: STAGING };

describe('a zip of 60 MB', () => {
  testAt(moto, 'goes through S3 into a layer, and nothing of it stays in the bucket', async (moto) => {
    await withBucket(moto, async (scene) => {
      const { aws } = scene;
      const progress: number[] = [];
      expect(await checkStaging(aws, STAGING, 'models')).toEqual([]);
      const staged = await stage(aws, { ...wanted, onProgress: (bytes) => progress.push(bytes) });
      const hex = Buffer.from(archive.sha256, 'base64').toString('hex');
      expect(staged).toMatchObject({ bucket: BUCKET, key: `publish-layer/models/${hex}.zip`, found: false });
      expect(staged.objectVersion).toBeUndefined();
      expect(progress).toEqual([...progress].sort((a, b) => a - b));
      expect(progress.length).toBeGreaterThan(5);
      expect(progress.at(-1)).toBe(archive.size);
      const content = { S3Bucket: staged.bucket, S3Key: staged.key };
      const { Content } = await aws.lambda.send(
        new PublishLayerVersionCommand({ LayerName: 'models', Content: content }),
      );
      expect(Content?.CodeSha256).toBe(archive.sha256);
      expect(Content?.CodeSize).toBe(archive.size);
      expect(await staged.remove()).toBeUndefined();
      expect(await keysIn(scene)).toEqual([]);
      expect(await uploadsIn(scene)).toEqual([]);
    });
  });

  testAt(moto, 'that is there already is found, and not sent again', async (moto) => {
    await withBucket(moto, async ({ aws }) => {
      await stage(aws, wanted);
      const before = aws.uploads.sent();
      const again = await stage(aws, wanted);
      expect(again.found).toBe(true);
      expect(aws.uploads.sent() - before).toBeLessThan(10_000);
    });
  });

  testAt(moto, 'that is there with other bytes is sent again, whatever its metadata say', async (moto) => {
    await withBucket(moto, async ({ aws, s3 }) => {
      const { key } = await stage(aws, wanted);
      const { Metadata } = await s3.send(new S3.HeadObjectCommand({ Bucket: BUCKET, Key: key }));
      await s3.send(
        new S3.PutObjectCommand({
          ...{ Bucket: BUCKET, Key: key, Body: Buffer.alloc(archive.size) },
          ...(Metadata && { Metadata }),
          ChecksumAlgorithm: 'SHA256',
        }),
      );
      expect(await stage(aws, wanted)).toMatchObject({ found: false });
      expect(await stage(aws, wanted)).toMatchObject({ found: true });
    });
  });

  testAt(moto, 'is removed with its version where the bucket keeps versions', async (moto) => {
    await withBucket(moto, async ({ aws, s3 }) => {
      const VersioningConfiguration = { Status: 'Enabled' } as const;
      await s3.send(new S3.PutBucketVersioningCommand({ Bucket: BUCKET, VersioningConfiguration }));
      const staged = await stage(aws, wanted);
      expect(staged.objectVersion).toMatch(/./);
      expect(await staged.remove()).toBeUndefined();
      const left = await s3.send(new S3.ListObjectVersionsCommand({ Bucket: BUCKET }));
      expect([left.Versions, left.DeleteMarkers]).toEqual([undefined, undefined]);
    });
  });

  testAt(moto, 'leaves no part behind when the job is cancelled', async (moto) => {
    const job = new AbortController();
    await withBucket(
      moto,
      async (scene) => {
        const onProgress = () => {
          job.abort();
        };
        await expect(stage(scene.aws, { ...wanted, onProgress })).rejects.toMatchObject({
          name: 'Cancelled',
        });
        expect(await uploadsIn(scene)).toEqual([]);
        expect(await keysIn(scene)).toEqual([]);
      },
      { interruption: job.signal },
    );
  });

  testAt(moto, 'that cannot be read to its end leaves no part behind', async (moto) => {
    await withBucket(moto, async (scene) => {
      const read = (from: number, to: number) => {
        if (from > 40_000_000) throw Object.assign(new Error('read failed'), { code: 'EIO' });
        return archive.read(from, to);
      };
      await expect(stage(scene.aws, { ...wanted, archive: { ...archive, read } })).rejects.toMatchObject({
        what: 'The zip of the layer cannot be read again (EIO).',
      });
      expect(await uploadsIn(scene)).toEqual([]);
    });
  });

  testAt(moto, 'that changes while it is sent is not completed', async (moto) => {
    await withBucket(moto, async (scene) => {
      const read = (from: number, to: number) => (from === 0 ? Buffer.alloc(to) : archive.read(from, to));
      await expect(stage(scene.aws, { ...wanted, archive: { ...archive, read } })).rejects.toMatchObject({
        what: 'The zip changed while it was uploaded.',
      });
      expect(await uploadsIn(scene)).toEqual([]);
      expect(await keysIn(scene)).toEqual([]);
    });
  });
});

describe('a bucket', () => {
  testAt(moto, 'that does not exist is named before anything is sent', async (moto) => {
    await withBucket(moto, async ({ aws }) => {
      await expect(
        checkStaging(aws, { ...STAGING, bucket: 'nobody-has-it' }, 'models'),
      ).rejects.toMatchObject({
        what: 'There is no bucket nobody-has-it.',
        fix: 'Check `s3-bucket`, or make the bucket: `aws s3 mb s3://nobody-has-it --region eu-central-1`.',
      });
    });
  });

  testAt(moto, 'of another region is refused with the name of that region', async (moto) => {
    await withBucket(moto, async ({ s3 }) => {
      await s3.config.region();
      const elsewhere = await createRegionClient({ region: 'eu-west-1' });
      await expect(checkStaging(elsewhere, STAGING, 'models')).rejects.toMatchObject({
        what: `The bucket ${BUCKET} is in eu-central-1, and the layer is published in eu-west-1; the two have to be the same.`,
        fix: expect.stringContaining('`s3-bucket: layers-{region}`'),
      });
      elsewhere.close();
    });
  });
});
