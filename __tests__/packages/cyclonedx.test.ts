import { describe, expect, test } from '@jest/globals';
import { cyclonedx, scannable } from '../../src/packages/cyclonedx.ts';
import { packageListOf } from '../../src/packages/components.ts';
import { zipOf } from '../../emulator/index.js';
import { sbomText } from '../../src/packages/sbom.ts';
import { layerFiles, metadata } from './layer-files.ts';
import { faultsOf } from './schema.ts';

const LAYER = { layerName: 'models', contentHash: 'ab'.repeat(32) };

const FILES = {
  'java/lib/a.jar': zipOf({ 'META-INF/MANIFEST.MF': 'Bundle-SymbolicName: a.b\nBundle-Version: 1.0\n' }),
  'nodejs/node_modules/@x/c/package.json': '{"name":"@x/c","version":"3.0.0","license":"MIT OR ISC"}',
  'python/urllib3-1.26.4.dist-info/METADATA': metadata('urllib3', '1.26.4', 'License: MIT'),
  'python/odd-1.0.dist-info/METADATA': metadata('odd', '1.0', 'License: <b>\u202e ::set-output name=x::'),
};
const inventory = packageListOf(layerFiles(FILES));

interface Bom {
  serialNumber: string;
  components: { 'bom-ref': string; purl?: string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
  metadata: { component: { 'bom-ref': string } };
}

const bom = cyclonedx(LAYER, inventory.components) as Bom;

describe('The bill of materials', () => {
  test('fits the schema of CycloneDX 1.5, with packages and without', () => {
    expect(faultsOf(bom)).toEqual([]);
    expect(faultsOf(cyclonedx(LAYER, []))).toEqual([]);
    expect(faultsOf(scannable(inventory.components))).toEqual([]);
    expect(faultsOf({ ...bom, specVersion: 1 })).not.toEqual([]);
    expect(faultsOf({ ...bom, components: [{ type: 'library' }] })).not.toEqual([]);
  });

  test('has every package, which the layer depends on, each under one name', () => {
    expect(bom.components.map(({ purl }) => purl)).toEqual([
      'pkg:npm/%40x/c@3.0.0',
      'pkg:pypi/odd@1.0',
      'pkg:pypi/urllib3@1.26.4',
      undefined,
    ]);
    const refs = bom.components.map((one) => one['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    expect(bom.dependencies).toEqual([{ ref: bom.metadata.component['bom-ref'], dependsOn: refs }]);
  });

  test('is the same for the same content, in whatever order it is found, and says nothing of when', () => {
    const other = packageListOf(layerFiles(FILES).reverse());
    expect(sbomText(LAYER, other)).toBe(sbomText(LAYER, inventory));
    expect(sbomText(LAYER, inventory)).not.toMatch(/timestamp/);
    const changed = cyclonedx({ ...LAYER, contentHash: 'cd'.repeat(32) }, []) as Bom;
    expect(changed.serialNumber).not.toBe(bom.serialNumber);
    expect(bom.serialNumber).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  test('holds foreign text as text, and nothing of it is invisible', () => {
    const text = sbomText(LAYER, inventory);
    expect(text).not.toMatch(/\u202e/);
    expect(text).toContain('<b>\\u202e ::set-output name=x::');
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });
});
