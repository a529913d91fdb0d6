// What is shipped of others: the bill of materials in dist/, and whether a hole is known in any of it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { sbomOf } from '../../scripts/sbom.js';
import { spawnSync } from '../child-process.ts';

type Sbom = ReturnType<typeof sbomOf>;

interface Lock {
  packages: Record<string, { version: string; integrity?: string; dev?: boolean; dependencies?: object }>;
}

const FILE = 'sbom.cdx.json';
const sbom = JSON.parse(readFileSync(join('dist', FILE), 'utf8')) as Sbom;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const own = sbom.metadata.component;
const nameOf = ({ group = '', name }: { group?: string; name: string }) =>
  group ? `${group}/${name}` : name;

describe('the bill of materials', () => {
  test('is a CycloneDX document of this release', () => {
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(own).toMatchObject({ type: 'application', name: 'publish-layer', version });
    expect(own.purl).toBe(`pkg:github/org/publish-layer@v${version}`);
    expect(Object.keys(sbom).sort()).toEqual(
      ['bomFormat', 'components', 'dependencies', 'metadata', 'specVersion', 'version'].sort(),
    );
  });

  test('has the digest of every file of dist/', () => {
    const digests = readdirSync('dist')
      .filter((name) => name !== FILE)
      .sort()
      .map((name) => ({
        ...{ type: 'file', name: `dist/${name}` },
        hashes: [
          {
            alg: 'SHA-256',
            content: createHash('sha256')
              .update(readFileSync(join('dist', name)))
              .digest('hex'),
          },
        ],
      }));
    expect(own.components).toEqual(digests);
  });

  test('has each package as it is locked, with a licence, and none of development', () => {
    expect(sbom.components.length).toBeGreaterThan(20);
    for (const component of sbom.components) {
      const name = nameOf(component);
      const [[, found] = []] = Object.entries(packages).filter(
        ([folder, { version }]) => folder.endsWith(`node_modules/${name}`) && version === component.version,
      );
      const content = component.hashes.map((hash) => hash.content).join();
      expect([name, found?.dev, found?.integrity]).toEqual([
        ...[name, undefined],
        `sha512-${Buffer.from(content, 'hex').toString('base64')}`,
      ]);
      expect(component.licenses).toHaveLength(1);
      expect(component.purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${component.version}`);
    }
  });

  test('has every dependency of package.json', () => {
    const direct = Object.keys(packages['']?.dependencies ?? {}).sort();
    expect(sbom.components.map(nameOf)).toEqual(expect.arrayContaining(direct));
    expect(sbom.dependencies[0]?.ref).toBe(own.purl);
    expect(sbom.dependencies[0]?.dependsOn).toHaveLength(direct.length);
  });

  test('refers only to what is in it, each once', () => {
    const refs = [own['bom-ref'], ...sbom.components.map((component) => component['bom-ref'])];
    expect(new Set(refs).size).toBe(refs.length);
    expect(sbom.dependencies.map(({ ref }) => ref)).toEqual(refs);
    const used = sbom.dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(used.filter((ref) => !refs.includes(ref))).toEqual([]);
  });

  test('says nothing of where and when it was made', () => {
    const text = readFileSync(join('dist', FILE), 'utf8');
    expect(text).not.toMatch(/timestamp|serialNumber|https?:|\/tmp|\/home/);
  });
});

const audit = auditOf();
if (!audit.metadata)
  console.warn(
    `The registry answers no audits, skipped: ${audit.message?.split(' - ')[0] ?? 'npm is missing'}`,
  );
const testAudit = audit.metadata ? test : test.skip;

testAudit('npm audit knows of no hole in what is shipped', () => {
  expect(audit.vulnerabilities).toEqual({});
});

interface Audit {
  metadata?: object;
  vulnerabilities?: object;
  message?: string;
}

function auditOf(): Audit {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 60_000,
  });
  return JSON.parse(stdout || '{}') as Audit;
}
