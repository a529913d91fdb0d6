import { AddLayerVersionPermissionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { assumeRoleClient } from '../../../src/aws/assume-role.ts';
import { fetchVersion } from '../../../src/aws/fetch-version.ts';
import type { SourceVersion } from '../../../src/publish/promote/source-version.ts';
import {
  describeSource,
  refuseOtherPartition,
  refuseOtherThanReported,
} from '../../../src/publish/promote/read-source.ts';
import { ACCOUNT, atTheEmulator, REGION } from '../../aws/at-the-emulator.ts';
import { problemOf } from '../../layer/problem-of.ts';
import { zipOf } from '../../layer/zip-builder.ts';
import { DECLARED, newPath, parsed, publishTree, publishZip } from './promotable.ts';

const OTHER = '210987654321';

describe('a source', () => {
  test('is told with all that it takes to publish it again, and without its URL', async () => {
    await atTheEmulator({}, async (stage) => {
      const { layer, zip, contentHash, description } = await publishTree(stage, { 'python/a.py': 'A = 1' });
      const source = await describeSource(stage.aws, layer);
      const { runtimes, architectures, license } = DECLARED;
      expect(source).toEqual({
        ...{ arn: layer.arn, description, contentHash, codeSize: zip.length },
        codeSha256: stage.region.layers.get('mine')?.versions.get(1)?.archive.codeSha256,
        declared: { runtimes, architectures, license },
      });
    });
  });

  test('of another tool has no content hash', async () => {
    await atTheEmulator({}, async (stage) => {
      const arn = publishZip(stage, zipOf([{ name: 'a' }]), 'from a console');
      expect(await describeSource(stage.aws, parsed(arn))).not.toHaveProperty('contentHash');
    });
  });

  test('of another account that shares it is told like an own one', async () => {
    await atTheEmulator({}, async ({ emulator, aws }) => {
      const arn = emulator.region(OTHER, REGION).seedLayer({ name: 'theirs', files: { a: 'a' } });
      const credentials = { accessKeyId: OTHER, secretAccessKey: 'any' };
      const owner = new LambdaClient({ endpoint: emulator.url, region: REGION, credentials });
      await owner.send(
        new AddLayerVersionPermissionCommand({
          ...{ LayerName: 'theirs', VersionNumber: 1, StatementId: 'promote' },
          ...{ Action: 'lambda:GetLayerVersion', Principal: ACCOUNT },
        }),
      );
      owner.destroy();
      expect((await describeSource(aws, parsed(arn))).arn).toBe(arn);
    });
  });

  test('of another account that shares nothing is read by a role of that account', async () => {
    await atTheEmulator({}, async ({ emulator, clock }) => {
      const owner = emulator.region(OTHER, 'us-east-1');
      const arn = owner.seedLayer({ name: 'theirs', files: { a: 'a' } });
      const allow = [{ Action: 'lambda:GetLayerVersion', Resource: arn }];
      const roleArn = owner.seedRole({ name: 'reader', trusts: [ACCOUNT], allow });
      const aws = await assumeRoleClient({ region: REGION, clock }, { roleArn, region: 'us-east-1' });
      const source = await describeSource(aws, parsed(arn));
      const archive = await fetchVersion(aws, source, { to: newPath() });
      expect(archive.size).toBe(source.codeSize);
      archive.close();
      aws.close();
    });
  });

  test('that is not shared is a problem that says how its owner grants it, and to whom', async () => {
    await atTheEmulator({}, async ({ emulator, aws }) => {
      const arn = emulator.region(OTHER, REGION).seedLayer({ name: 'theirs', files: { a: 'a' } });
      const { what, fix } = await problemOf(() => describeSource(aws, parsed(arn)));
      expect(what).toBe(
        `${arn} is not shared with the job's account ${ACCOUNT}, or there is no such version.`,
      );
      expect(fix).toContain(
        `aws lambda add-layer-version-permission --region ${REGION} --layer-name theirs --version-number 1 ` +
          `--statement-id promote-${ACCOUNT} --action lambda:GetLayerVersion --principal ${ACCOUNT}`,
      );
      expect(fix).toContain(`source-role: arn:aws:iam::${OTHER}:role/`);
    });
  });

  test.each([
    ['the own account', ACCOUNT],
    ['another account', OTHER],
  ])('of %s that the own role may not read needs a statement in its policy', async (_, account) => {
    await atTheEmulator({ allow: [] }, async ({ emulator, aws }) => {
      const arn = emulator.region(account, REGION).seedLayer({ name: 'mine', files: { a: 'a' } });
      const { fix } = await problemOf(() => describeSource(aws, parsed(arn)));
      expect(fix).toContain('"Action":"lambda:GetLayerVersion"');
      expect(fix).toContain("to the role's policy");
    });
  });

  test('that is not there is a problem that says how to look', async () => {
    await atTheEmulator({}, async ({ aws, region }) => {
      const arn = region.seedLayer({ name: 'mine', files: { a: 'a' } }).replace(/1$/, '9');
      const { what, fix } = await problemOf(() => describeSource(aws, parsed(arn)));
      expect(what).toContain(`There is no layer version ${arn}`);
      expect(fix).toContain(`aws lambda list-layer-versions --region ${REGION} --layer-name mine`);
    });
  });

  test('of another region than the connection is not asked for', async () => {
    await atTheEmulator({}, async ({ emulator, aws }) => {
      const arn = emulator.region(ACCOUNT, 'us-east-1').seedLayer({ name: 'mine', files: { a: 'a' } });
      const { what } = await problemOf(() => describeSource(aws, parsed(arn)));
      expect(what).toContain(`cannot be read in ${REGION}`);
      expect(emulator.calls).toEqual([]);
    });
  });
});

test('a source of another partition is promoted in two jobs', async () => {
  const layer = parsed('arn:aws-cn:lambda:cn-north-1:123456789012:layer:mine:1');
  expect(() => refuseOtherPartition(layer, 'aws-cn')).not.toThrow();
  const { what, fix } = await problemOf(() => refuseOtherPartition(layer, 'aws'));
  expect(what).toContain('in the partition aws-cn');
  expect(fix).toContain('`zip: hand-off/layer.zip`');
});

describe('what a report said', () => {
  const source: SourceVersion = {
    ...{ arn: `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:mine:1`, description: '', codeSize: 5 },
    ...{ codeSha256: `${'a'.repeat(43)}=`, declared: { runtimes: [], architectures: [] } },
  };

  test('may be less than what AWS says, and is fine as long as it is the same', () => {
    for (const reported of [{ arn: source.arn }, source, { arn: source.arn, codeSize: 5 }])
      expect(() => refuseOtherThanReported(source, reported)).not.toThrow();
  });

  test.each([{ codeSize: 6 }, { codeSha256: `${'b'.repeat(43)}=` }, { contentHash: '0'.repeat(64) }])(
    'and is not what AWS says is a problem: %o',
    async (difference) => {
      const refused = () => refuseOtherThanReported(source, { arn: source.arn, ...difference });
      const { what, fix } = await problemOf(refused);
      expect(what).toContain('has other content than the report says');
      expect(fix).toContain('Do not promote it');
    },
  );
});
