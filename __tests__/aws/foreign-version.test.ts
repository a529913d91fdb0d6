// A reply to PublishLayerVersion that names a version of another layer.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { createRegionClient } from '../../src/aws/region-client.ts';
import { publishLayerVersion } from '../../src/aws/publish-layer-version.ts';
import { problemOf } from '../layer/problem-of.ts';
import { ACCOUNT, REGION } from './at-the-emulator.ts';
import { hurriedClock } from './hurried-clock.ts';
import { versionOf } from './new-version.ts';

const wanted = versionOf(Buffer.from('zip'));
const { sha256, size } = wanted.proof;

const LAYER = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:shared`;
const FOREIGN = `arn:aws:lambda:${REGION}:666666666666:layer:shared:7`;

interface Refused {
  what: string;
  fix: string;
  requests: number;
  slept: number;
}

/** Publishes where a proxy answers: PublishLayerVersion with one ARN, and the reads with another. */
async function refusalOf(
  arn: string,
  { layerArn, account, shown = arn }: { layerArn?: string; account?: string; shown?: string } = {},
): Promise<Refused> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume();
    const isPublish = request.method === 'POST';
    response.writeHead(isPublish ? 201 : 200, { 'content-type': 'application/json' });
    const content = { CodeSha256: sha256, CodeSize: size };
    const Version = Number(arn.split(':').at(-1));
    response.end(JSON.stringify({ LayerVersionArn: isPublish ? arn : shown, Version, Content: content }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = hurriedClock();
  const aws = await createRegionClient({
    ...{ region: REGION, clock },
    credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'any' },
    caller: account === undefined ? {} : { account: Promise.resolve(account) },
  });
  try {
    const problem = await problemOf(() => publishLayerVersion(aws, { ...wanted, layerArn }));
    return { ...{ what: problem.what, fix: problem.fix }, requests, slept: clock.slept() };
  } finally {
    delete process.env['AWS_ENDPOINT_URL'];
    aws.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

test.each([
  ['another layer', `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:other:7`, {}],
  ['another layer of another account', `arn:aws:lambda:${REGION}:666666666666:layer:evil:7`, {}],
  ['another region', `arn:aws:lambda:us-east-1:${ACCOUNT}:layer:shared:7`, {}],
  ['another partition', `arn:aws-cn:lambda:${REGION}:${ACCOUNT}:layer:shared:7`, {}],
  ['another account than the versions before', FOREIGN, { layerArn: LAYER }],
  ['another account than the credentials', FOREIGN, { account: ACCOUNT }],
])('that is of %s is refused at once', async (_, arn, known) => {
  const { what, fix, ...calls } = await refusalOf(arn, known);
  expect(what).toContain(`names ${arn}, which is no version of it`);
  expect(fix).toContain('Do not use that version');
  expect(calls).toEqual({ requests: 1, slept: 0 });
});

test('that is of another account is refused by the first read where the layer had no version', async () => {
  const { what, ...calls } = await refusalOf(FOREIGN.replace(/7$/, '1'), { shown: `${LAYER}:1` });
  expect(what).toContain(
    'names arn:aws:lambda:eu-central-1:666666666666:layer:shared:1, which is no version of it',
  );
  expect(calls).toMatchObject({ requests: 2, slept: 0 });
});
