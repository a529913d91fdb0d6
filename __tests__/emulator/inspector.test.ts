import { describe, expect, test } from '@jest/globals';
import { classifyError } from '../../src/aws/error-kind.ts';
import { sigv4Request } from '../../src/aws/signed-request.ts';
import { atTheEmulator } from '../aws/at-the-emulator.ts';

const COMPONENT = { 'bom-ref': 'a', type: 'library', name: 'a', version: '1', purl: 'pkg:npm/a@1' };
const SBOM = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: [COMPONENT] };

/** What the stand-in says of an input: its answer, or the code and words of its refusal. */
async function scanned(input: object, path = '/scan/sbom'): Promise<unknown> {
  let said: unknown;
  await atTheEmulator({}, async ({ aws }) => {
    const call = aws.call(
      sigv4Request(aws, { service: 'inspector-scan', operation: 'ScanSbom', path, input }),
    );
    said = await call.catch((error: unknown) => {
      const { code, message } = classifyError(error);
      return `${code}: ${message}`;
    });
  });
  return said;
}

const withComponents = (components: unknown) => ({
  ...{ outputFormat: 'CYCLONE_DX_1_5', sbom: { ...SBOM, components } },
});

describe('ScanSbom of the stand-in', () => {
  test('answers in CycloneDX 1.5, with what it was given', async () => {
    expect(await scanned({ sbom: SBOM, outputFormat: 'CYCLONE_DX_1_5' })).toMatchObject({
      sbom: { bomFormat: 'CycloneDX', specVersion: '1.5', components: [COMPONENT] },
    });
  });

  test.each<[string, object]>([
    ['another version', { sbom: { ...SBOM, specVersion: '1.6' }, outputFormat: 'CYCLONE_DX_1_5' }],
    ['another format', { sbom: SBOM }],
    ['no bill of materials', { outputFormat: 'CYCLONE_DX_1_5' }],
    ['no components', withComponents([])],
    [
      'too many',
      withComponents(Array.from({ length: 2001 }, (_, n) => ({ ...COMPONENT, 'bom-ref': `${n}` }))),
    ],
    ['one name for two', withComponents([COMPONENT, COMPONENT])],
    ['a purl that is none', withComponents([{ ...COMPONENT, purl: 'pkg:npm/a b@1' }])],
    ['no version', withComponents([{ ...COMPONENT, version: '' }])],
  ])('refuses %s', async (_, input) => {
    expect(await scanned(input)).toMatch(/^ValidationException: /);
  });

  test('does not know other operations and parameters', async () => {
    expect(await scanned({ sbom: SBOM }, '/scan/other')).toMatch(/^UnknownOperationException/);
    expect(await scanned({ sbom: SBOM, other: 1 })).toMatch(/^UnknownOperationException/);
  });
});
