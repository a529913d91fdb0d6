// What becomes of replies that are none of AWS's, or not whole: they are told as that, in no words of JavaScript.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { createRegionClient } from '../../src/aws/region-client.ts';
import { classifyError } from '../../src/aws/error-kind.ts';
import { readFunction } from '../../src/aws/functions.ts';
import { invoke } from '../../src/aws/invoke.ts';
import { getVersion, listVersions } from '../../src/aws/layers.ts';
import { Problem } from '../../src/shared/problem.ts';
import { ACCOUNT, REGION } from './at-the-emulator.ts';
import { hurriedClock } from './hurried-clock.ts';

const REQUEST_ID = '0f0e0d0c-1111-2222-3333-444455556666';

/** Has every request answered with one body. @returns what is told of it, and how often it was asked */
async function whileAnswered<T>(
  { body, status = 200, code }: { body: string; status?: number; code?: string },
  work: (aws: Awaited<ReturnType<typeof createRegionClient>>) => Promise<T>,
): Promise<{ problem: Problem; requests: number }> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume();
    response.writeHead(status, {
      ...{ 'content-type': 'application/json', 'x-amzn-requestid': REQUEST_ID },
      ...(code && { 'x-amzn-errortype': code }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: ACCOUNT, secretAccessKey: 'any' };
  const aws = await createRegionClient({ region: REGION, clock: hurriedClock(), credentials });
  try {
    const problem = await work(aws).then(
      () => new Problem('nothing was wrong', ''),
      (error: unknown) => error as Problem,
    );
    return { problem, requests };
  } finally {
    delete process.env['AWS_ENDPOINT_URL'];
    aws.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

type Call = (aws: Awaited<ReturnType<typeof createRegionClient>>) => Promise<unknown>;

const CALLS: Record<string, Call> = {
  'lambda:ListLayerVersions': (aws) => listVersions(aws, 'models', 'first'),
  'lambda:GetLayerVersion': (aws) => getVersion(aws, 'models', 1),
  'lambda:GetFunction': (aws) => readFunction(aws, 'api'),
};

const BODIES = {
  null: 'null',
  'an HTML page': '<html><body>Sign in to the network</body></html>',
  'half a reply': '{"LayerVersions": [{"Layer',
  'an empty object': '{}',
  'an empty list where an object belongs': '[]',
  'members that are null': '{"LayerVersions": [null], "Configuration": null, "Content": null}',
  'members of other types': '{"LayerVersions": 7, "Configuration": "x", "Content": [], "LayerVersionArn": 3}',
};

test.each(
  Object.entries(CALLS).flatMap(([action, call]) =>
    Object.entries(BODIES).map(([kind, body]) => ({ action, call, kind, body })),
  ),
)('$action answered with $kind', async ({ action, call, kind, body }) => {
  const { problem } = await whileAnswered({ body }, call);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem.what).toContain(`The reply of AWS Lambda in ${REGION} to ${action} for `);
  expect(problem.what).toContain('cannot be read');
  // Of a reply that the SDK takes for one, only its members are looked at.
  if (!kind.startsWith('members')) expect(problem.what).toContain(`(HTTP 200, request ${REQUEST_ID})`);
  expect(problem.message).not.toMatch(
    /TypeError|SyntaxError|properties of|not iterable|not a function|\$response|region exists/,
  );
});

test.each([
  ['KMSAccessDeniedException', 1],
  ['InvalidRuntimeException', 1],
  ['ENILimitReachedException', 1],
  ['EC2ThrottledException', 5],
  ['EFSMountTimeoutException', 5],
])('%s of Invoke is asked for %i times, and told with its words', async (code, times) => {
  const words = `Lambda says why (${code}).`;
  const smoke = { arn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:api`, event: '{}', timeout: 3 };
  const { problem, requests } = await whileAnswered(
    { status: 502, code, body: JSON.stringify({ Type: 'Service', Message: words }) },
    (aws) => invoke(aws, smoke),
  );
  expect(problem.what).toBe(
    `AWS Lambda cannot run function "api" (lambda:InvokeFunction): ${code}, ${words}`,
  );
  expect(classifyError(problem.cause).kind).toBe(times === 1 ? 'refused' : 'unclear');
  expect(requests).toBe(times);
});
