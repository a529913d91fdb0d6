import { ListLayersCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { createRegionClient } from '../../src/aws/region-client.ts';
import { classifyError } from '../../src/aws/error-kind.ts';
import { sigv4Request } from '../../src/aws/signed-request.ts';
import { ACCOUNT, atTheEmulator } from './at-the-emulator.ts';

const COMPONENT = { 'bom-ref': 'a', type: 'library', name: 'a', version: '1', purl: 'pkg:npm/a@1' };
const SBOM = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: [COMPONENT] };
const scan = (sbom: object = SBOM) => ({
  ...{
    service: 'inspector-scan',
    operation: 'ScanSbom',
    path: '/scan/sbom',
    input: { sbom, outputFormat: 'CYCLONE_DX_1_5' },
  },
});

describe('a signed call of a service without a client', () => {
  test('is answered as a call of the service by its client is', async () => {
    await atTheEmulator({}, async ({ aws, region }) => {
      region.seedVulnerability({ purl: 'pkg:npm/a@1', id: 'CVE-2026-1' });
      const reply = await aws.call(sigv4Request(aws, scan()));
      expect(reply).toMatchObject({ sbom: { vulnerabilities: [{ id: 'CVE-2026-1' }] } });
    });
  });

  test('that is refused fails with the code that AWS gives, and is not repeated', async () => {
    await atTheEmulator({}, async ({ aws, emulator }) => {
      const call = aws.call(sigv4Request(aws, scan({ ...SBOM, components: [] })), { repeatable: true });
      const failure = classifyError(await call.catch((error: unknown) => error));
      expect(failure).toMatchObject({ kind: 'refused', code: 'ValidationException', status: 400 });
      expect(emulator.callsOf('ScanSbom')).toHaveLength(1);
    });
  });

  test('is signed for its own service, before and after calls of Lambda and of other services', async () => {
    await atTheEmulator({}, async ({ aws, emulator }) => {
      const call = async () => aws.call(sigv4Request(aws, scan()));
      const list = async () => aws.lambda.send(new ListLayersCommand({}));
      for (const make of [call, list, call, list]) await make();
      expect(emulator.calls.map(({ service, status }) => [service, status])).toEqual([
        ['inspector-scan', 200],
        ['lambda', 200],
        ['inspector-scan', 200],
        ['lambda', 200],
      ]);
    });
  });

  test.each(['429', '500'] as const)('that fails with %s is made again', async (kind) => {
    await atTheEmulator({}, async ({ aws, emulator }) => {
      emulator.fault({ operation: 'ScanSbom', kind, times: 2 });
      const reply = await aws.call(sigv4Request(aws, scan()), { repeatable: true });
      expect(reply).toMatchObject({ sbom: { components: [COMPONENT] } });
      expect(emulator.callsOf('ScanSbom')).toHaveLength(3);
    });
  });

  test.each(['502-html', 'bad-json'] as const)(
    'answered with %s says nothing of what that was',
    async (kind) => {
      await atTheEmulator({}, async ({ aws, emulator }) => {
        emulator.fault({ operation: 'ScanSbom', kind, times: Infinity });
        const error = await aws.call(sigv4Request(aws, scan())).catch((thrown: unknown) => thrown);
        expect(classifyError(error)).toMatchObject({ kind: 'unclear' });
        expect(classifyError(error).message).toMatch(/^(?:AWS answered with|it is not JSON)/);
      });
    },
  );

  test.each([
    ['eu-central-1', 'inspector-scan.eu-central-1.amazonaws.com'],
    ['us-gov-west-1', 'inspector-scan.us-gov-west-1.amazonaws.com'],
    ['cn-north-1', 'inspector-scan.cn-north-1.amazonaws.com.cn'],
    ['us-isob-east-1', 'inspector-scan.us-isob-east-1.sc2s.sgov.gov'],
    ['eusc-de-east-1', 'inspector-scan.eusc-de-east-1.amazonaws.eu'],
  ])('goes in %s to %s', async (region, host) => {
    expect(await hostOfCall(region)).toBe(host);
  });
});

/** The host that a call would go to without an endpoint of one's own; nothing is sent. */
async function hostOfCall(region: string): Promise<string> {
  const { AWS_ENDPOINT_URL: given, ...others } = process.env;
  process.env = others;
  const credentials = { accessKeyId: ACCOUNT, secretAccessKey: 'secret' };
  const aws = await createRegionClient({ region, credentials });
  try {
    let host = '';
    const { requestHandler } = aws.lambda.config;
    requestHandler.handle = (request: { hostname: string }) => {
      host = request.hostname;
      return Promise.reject(new Error('not sent'));
    };
    await sigv4Request(aws, scan())({ abortSignal: AbortSignal.timeout(5000) }).catch(() => undefined);
    return host;
  } finally {
    aws.close();
    if (given !== undefined) process.env['AWS_ENDPOINT_URL'] = given;
  }
}
