import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../src/shared/problem.ts';
import type { Component } from '../../src/packages/components.ts';
import { scanComponents } from '../../src/actions/scan-vulnerabilities.ts';
import { atTheEmulator } from '../aws/at-the-emulator.ts';

const component = (name: string): Component => ({
  ...{ purl: `pkg:npm/${name}@1.0.0`, name, version: '1.0.0', licences: [], paths: [`${name}/package.json`] },
});
const many = (count: number) => Array.from({ length: count }, (_, n) => component(`p${n}`));

interface Sent {
  sbom?: { specVersion: string; components: unknown[] };
}

describe('A scan by Amazon Inspector', () => {
  test('finds what is known of each package, in as many calls as it takes', async () => {
    await atTheEmulator({}, async ({ aws, region, emulator }) => {
      for (const name of ['p1', 'p4500'])
        region.seedVulnerability({ purl: `pkg:npm/${name}@1.0.0`, id: 'CVE-1', severity: 'high' });
      region.seedVulnerability({ purl: 'pkg:npm/p1@1.0.0', id: 'CVE-2', fixedVersion: '1.0.1' });
      const found = await scanComponents(aws, many(4501), 'layer "models"');
      expect(found).toMatchObject([
        { id: 'CVE-1', name: 'p1', severity: 'high' },
        { id: 'CVE-2', name: 'p1', severity: 'unrated', fixedVersion: '1.0.1' },
        { id: 'CVE-1', name: 'p4500' },
      ]);
      const sent = emulator.callsOf('ScanSbom').map(({ input }) => (input as Sent).sbom);
      expect(sent.map((sbom) => sbom?.components.length)).toEqual([2000, 2000, 501]);
      expect(new Set(sent.map((sbom) => sbom?.specVersion))).toEqual(new Set(['1.5']));
    });
  });

  test('of nothing that has a purl asks nobody', async () => {
    await atTheEmulator({}, async ({ aws, emulator }) => {
      const unknown: Component = { name: 'a', version: '1.0.0', licences: [], paths: [] };
      expect(await scanComponents(aws, [unknown], 'layer')).toEqual([]);
      expect(emulator.calls).toEqual([]);
    });
  });

  test.each(['429', '500', '503', 'reset', 'bad-json'] as const)('goes on after %s', async (kind) => {
    await atTheEmulator({}, async ({ aws, region, emulator }) => {
      region.seedVulnerability({ purl: 'pkg:npm/p0@1.0.0', id: 'CVE-1' });
      emulator.fault({ operation: 'ScanSbom', kind, times: 3 });
      expect(await scanComponents(aws, many(1), 'layer')).toHaveLength(1);
      expect(emulator.callsOf('ScanSbom')).toHaveLength(4);
    });
  });

  test('that is throttled becomes slower', async () => {
    await atTheEmulator({}, async ({ aws, emulator, clock }) => {
      emulator.fault({ operation: 'ScanSbom', kind: '429', times: 4, retryAfterSeconds: 5 });
      const started = clock.now();
      await scanComponents(aws, many(1), 'layer');
      expect(clock.now() - started).toBeGreaterThan(15_000);
    });
  });

  test('answered with something else is a problem, and never a clean bill of health', async () => {
    await atTheEmulator({}, async ({ aws, emulator }) => {
      emulator.fault({ operation: 'ScanSbom', kind: 'wrong-json', times: Infinity });
      await expect(scanComponents(aws, many(1), 'layer')).rejects.toThrow(Problem);
    });
  });

  test('that the role may not do names the right that is missing', async () => {
    await atTheEmulator({ allow: [] }, async ({ aws }) => {
      await expect(scanComponents(aws, many(1), 'layer "models"')).rejects.toThrow(
        'The role may not do inspector-scan:ScanSbom on *, which the scan of layer "models" needs.',
      );
    });
  });
});
