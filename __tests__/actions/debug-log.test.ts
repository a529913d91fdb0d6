// What a job that runs with debug logging sees: every call to AWS, every decision with its reason, and no secret.
import { describe, expect, test } from '@jest/globals';
import { randomBytes } from '../layer/tree.ts';
import { REGION, failureOf, startPlace } from './step.ts';
import type { Outcome, Place } from './step.ts';

const DEBUG = { RUNNER_DEBUG: '1' };
const BUCKET = 'layers';
const CALL = new RegExp(
  `^AWS [A-Za-z\\d-]+ (\\w+) in ${REGION}: (?:HTTP \\d{3}|no reply)(?: \\w+)? in \\d+ ms, attempt \\d+(?:, request [\\w-]+)?$`,
);

function debugOf({ commands }: Outcome): string[] {
  return commands.flatMap(({ name, data }) => (name === 'debug' ? [data] : []));
}

const callsIn = (outcome: Outcome) => debugOf(outcome).filter((line) => line.startsWith('AWS '));

/** How often each operation was asked for, as the emulator saw it. */
function countsOf(operations: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of operations) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}

/** Every call that the emulator saw has a line of its own, and no other has. */
function expectEveryCall(place: Place, outcome: Outcome): void {
  const lines = callsIn(outcome);
  for (const line of lines) expect(line).toMatch(CALL);
  // A download by a presigned URL is no call of the SDK's.
  const downloads = debugOf(outcome).filter((line) => line.startsWith('Download of bytes='));
  const logged = [...lines.map((line) => CALL.exec(line)?.[1] ?? ''), ...downloads.map(() => 'GetObject')];
  expect(countsOf(logged)).toEqual(countsOf(place.operations()));
}

async function placeWithFunctions(): Promise<Place> {
  const place = await startPlace();
  place.write({ 'layer/python/models.py': 'NAME = 1\n' });
  place.region.seedFunction({ name: 'api' });
  place.region.seedFunction({ name: 'worker', layers: [place.region.seedLayer({ name: 'models' })] });
  place.region.seedFunction({ name: 'worker-of-others' });
  return place;
}

const FUNCTIONS = { functions: 'api, worker*' };

describe('debug logging', () => {
  test('has every call with service, operation, region, status, duration, attempt and request id', async () => {
    const place = await placeWithFunctions();
    place.operations();
    const inputs = { ...FUNCTIONS, 'ssm-parameter': '/layers/models', 'share-with': '210987654321' };
    const outcome = await place.run({ ...inputs, alarms: 'errors' }, DEBUG);
    place.region.seedAlarm({ name: 'errors' });
    expect(outcome.code).toBe(1);
    expectEveryCall(place, outcome);
    const second = await place.run({ ...inputs, alarms: 'errors' }, DEBUG);
    expect(failureOf(second)).toBe('');
    expectEveryCall(place, second);
    const [published] = callsIn(second).filter((line) => line.includes(' PublishLayerVersion '));
    expect(published).toMatch(
      /^AWS Lambda PublishLayerVersion in eu-central-1: HTTP 201 .*, request [\w-]{8,}$/,
    );
  });

  test('has the parts of an upload to S3', async () => {
    const place = await startPlace();
    place.write({ 'layer/model.bin': randomBytes(52_428_800) });
    place.region.seedBucket({ name: BUCKET });
    const outcome = await place.run({ 's3-bucket': BUCKET }, DEBUG);
    expect(failureOf(outcome)).toBe('');
    expectEveryCall(place, outcome);
    expect(callsIn(outcome).join('\n')).toContain('AWS S3 UploadPart in');
  }, 60_000);

  test('has each attempt of a call that is throttled, with AWS’s code', async () => {
    const place = await placeWithFunctions();
    place.operations();
    place.aws.fault({ operation: 'ListLayerVersions', kind: '429', times: 1 });
    const outcome = await place.run({}, DEBUG);
    expect(failureOf(outcome)).toBe('');
    expectEveryCall(place, outcome);
    const attempts = callsIn(outcome).filter((line) => line.includes('ListLayerVersions'));
    expect(attempts[0]).toMatch(/HTTP 429 TooManyRequestsException in \d+ ms, attempt 1, request/);
    expect(attempts[1]).toMatch(/HTTP 200 in \d+ ms, attempt 2, request/);
  });

  test('has the calls of a service without a client of the SDK, those that AWS refuses too', async () => {
    const place = await placeWithFunctions();
    place.write({ 'layer/nodejs/node_modules/a/package.json': '{"name":"a","version":"1.0.0"}' });
    place.operations();
    const scanned = await place.run({ vulnerabilities: 'true' }, DEBUG);
    expect(failureOf(scanned)).toBe('');
    expectEveryCall(place, scanned);
    expect(callsIn(scanned).join('\n')).toContain('AWS inspector-scan ScanSbom in');
    place.aws.set({ allow: [{ Action: 'lambda:*', Resource: '*' }] });
    const refused = await place.run({ vulnerabilities: 'true', reuse: 'never' }, DEBUG);
    expect(refused.code).toBe(1);
    expectEveryCall(place, refused);
    expect(callsIn(refused).join('\n')).toMatch(/ScanSbom in \S+ HTTP 403 AccessDeniedException/);
  });

  test('has each decision with its reason', async () => {
    const place = await placeWithFunctions();
    const first = debugOf(await place.run(FUNCTIONS, DEBUG));
    const hash = place.region.layers.get('models')?.versions.get(2)?.description ?? '';
    expect(first).toEqual(
      expect.arrayContaining([
        `Content in ${REGION}: Publish ${hash}: version 1 of models, the newest, has no content hash in its description.`,
        `Functions in ${REGION}: Append the new version to api as layer 1.`,
        `Functions in ${REGION}: Swap version 1 for the new version on worker, layer 1 of 1.`,
        `Functions in ${REGION}: Leave out worker-of-others: it has no version of this layer.`,
      ]),
    );
    const second = debugOf(await place.run(FUNCTIONS, DEBUG));
    expect(second).toEqual(
      expect.arrayContaining([
        `Content in ${REGION}: Reuse version 2 of models: it has ${hash}, as this run.`,
        `Functions in ${REGION}: Leave api alone: it has version 2.`,
      ]),
    );
    const third = debugOf(await place.run({ reuse: 'never' }, DEBUG));
    expect(third).toContain(`Content in ${REGION}: Publish ${hash}: \`reuse\` is \`never\`.`);
  });

  test('has no secret, no input and no answer of a call, and no presigned URL', async () => {
    const place = await placeWithFunctions();
    const secrets = {
      AWS_SECRET_ACCESS_KEY: 'sentinel-of-the-secret-key-0123456789abcd',
      AWS_SESSION_TOKEN: 'sentinel-of-the-session-token-0123456789',
      GITHUB_TOKEN: 'sentinel-of-the-github-token-0123456789ab',
    };
    place.write({ 'layer/python/models.py': 'KEY = "sentinel-of-the-layer"\n' });
    place.region.seedFunction({ name: 'api', environment: { TOKEN: 'sentinel-of-the-function' } });
    const inputs = { ...FUNCTIONS, 'smoke-test': '{"token":"sentinel-of-the-event"}' };
    const published = await place.run(inputs, { ...secrets, ...DEBUG });
    expect(failureOf(published)).toBe('');
    const source = published.outputs['layer-version-arn'] ?? '';
    const promoted = await place.promote({ source, regions: 'us-east-1' }, { ...secrets, ...DEBUG });
    expect(failureOf(promoted)).toBe('');
    for (const outcome of [published, promoted]) {
      expect(callsIn(outcome).length).toBeGreaterThan(3);
      const told = debugOf(outcome).join('\n');
      expect(told).not.toMatch(/sentinel|X-Amz-|https?:|Authorization|Signature/i);
    }
  });
});

test('A job without debug logging has none of it', async () => {
  const place = await placeWithFunctions();
  const outcome = await place.run(FUNCTIONS);
  expect(failureOf(outcome)).toBe('');
  expect(outcome.log).not.toContain('::debug::');
});
