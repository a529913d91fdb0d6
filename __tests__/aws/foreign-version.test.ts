// A reply to PublishLayerVersion that names a version of another layer.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { connect } from '../../src/aws/region-client.ts';
import { publishLayerVersion } from '../../src/aws/publish-layer-version.ts';
import { problemOf } from '../layer/problem-of.ts';
import { ACCOUNT, REGION } from './at-the-emulator.ts';
import { hurriedClock } from './hurried-clock.ts';
import { versionOf } from './new-version.ts';

const wanted = versionOf(Buffer.from('zip'));
const { sha256, size } = wanted.proof;

test.each([
  ['another layer', `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:other:7`],
  ['another layer of another account', `arn:aws:lambda:${REGION}:666666666666:layer:evil:7`],
  ['another region', `arn:aws:lambda:us-east-1:${ACCOUNT}:layer:shared:7`],
  ['another partition', `arn:aws-cn:lambda:${REGION}:${ACCOUNT}:layer:shared:7`],
])('that is of %s is refused at once', async (_, arn) => {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume();
    response.writeHead(201, { 'content-type': 'application/json' });
    const content = { CodeSha256: sha256, CodeSize: size };
    response.end(JSON.stringify({ LayerVersionArn: arn, Version: 7, Content: content }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = hurriedClock();
  const aws = await connect({
    ...{ region: REGION, clock },
    credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'any' },
  });
  try {
    const { what, fix } = await problemOf(() => publishLayerVersion(aws, wanted));
    expect(what).toContain(`names ${arn}, which is no version of it`);
    expect(fix).toContain('Do not use that version');
    expect({ requests, slept: clock.slept() }).toEqual({ requests: 1, slept: 0 });
  } finally {
    delete process.env['AWS_ENDPOINT_URL'];
    aws.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
