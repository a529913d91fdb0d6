/** The audit's bills of materials, as GitHub's runner runs it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../emulator/index.js';
import { READS } from '../account/audit/reads.ts';
import { policyNamed } from '../documented-policies.ts';
import { randomBytes } from '../layer/tree.ts';
import { metadata } from '../packages/layer-files.ts';
import { faultsOf } from '../packages/schema.ts';
import { UNSEEN } from './harmless.ts';
import { commandsIn } from './runner-commands.ts';
import { failureOf, REGION, startPlace } from './step.ts';
import type { Place } from './step.ts';

const POM = 'META-INF/maven/org.slf4j/slf4j-api/pom.properties';
const JAR = { [POM]: 'artifactId=slf4j-api\ngroupId=org.slf4j\nversion=2.0.9\n' };
const FILES = {
  'python/urllib3-1.26.4.dist-info/METADATA': metadata('urllib3', '1.26.4', 'License: MIT'),
  'python/urllib3/__init__.py': '',
  'nodejs/node_modules/@x/a/package.json': '{"name":"@x/a","version":"1.0.0","license":"ISC"}',
  'java/lib/slf4j-api-2.0.9.jar': zipOf(JAR),
  'ruby/gems/3.3.0/specifications/rack-3.0.0.gemspec': 's.name = "rack"\ns.version = "3.0.0"\n',
};
const PURLS = [
  ...['pkg:gem/rack@3.0.0', 'pkg:maven/org.slf4j/slf4j-api@2.0.9'],
  ...['pkg:npm/%40x/a@1.0.0', 'pkg:pypi/urllib3@1.26.4'],
];
const six = (version: string) => ({ [`python/six-${version}.dist-info/METADATA`]: metadata('six', version) });
const SBOM = { sbom: 'sboms', 'fail-on': 'never' };

interface Bom {
  components: { purl?: string; name: string }[];
  compositions?: { aggregate: string }[];
}

/** A bill of materials, having proven that it fits the schema. */
function bomAt({ workspace }: Place, file: string): Bom {
  const bom = JSON.parse(readFileSync(join(workspace, 'sboms', REGION, file), 'utf8')) as Bom;
  expect(faultsOf(bom)).toEqual([]);
  return bom;
}

const purlsAt = (place: Place, file: string) => bomAt(place, file).components.map(({ purl }) => purl);
const filesOf = ({ workspace }: Place) =>
  readdirSync(join(workspace, 'sboms'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort();

/** An ELF file that tells no more than what its first page says. */
function program(page: string): Buffer {
  return Buffer.concat([Buffer.from(`\x7fELF${page}`.padEnd(4096, '\0'), 'latin1'), randomBytes(5_000_000)]);
}

describe('bills of materials of an audit', () => {
  test('are of the versions in use and the newest, with its read-only policy', async () => {
    const place = await startPlace();
    const { aws, region } = place;
    const [old = ''] = ['1.14.0', '1.15.0', '1.16.0', '1.17.0'].map((version) =>
      region.seedLayer({ name: 'six', files: six(version) }),
    );
    const second = old.replace(/1$/, '2');
    const owner = aws.region('111111111111', REGION);
    const foreign = owner.seedLayer({ name: 'six', files: six('1.10.0') });
    const grant = { Sid: 's', Effect: 'Allow' as const, Action: 'lambda:GetLayerVersion', Principal: '*' };
    owner.seedPolicy({ name: 'six', version: 1, statements: [{ ...grant, Resource: foreign }] });
    region.seedFunction({ name: 'behind', layers: [second, foreign] });
    region.seedLayer({ name: 'nobodys', files: { a: 'b' } });
    place.aws.set({ allow: policyNamed('audit') });
    const outcome = await place.audit(SBOM);
    expect(failureOf(outcome)).toBe('');
    expect(filesOf(place)).toEqual(
      ['111111111111/six-1', 'nobodys-1', 'six-2', 'six-4'].map((name) => `${REGION}/${name}.cdx.json`),
    );
    expect(purlsAt(place, 'six-2.cdx.json')).toEqual(['pkg:pypi/six@1.15.0']);
    expect(purlsAt(place, '111111111111/six-1.cdx.json')).toEqual(['pkg:pypi/six@1.10.0']);
    expect(purlsAt(place, 'nobodys-1.cdx.json')).toEqual([]);
    expect(outcome.summary).toContain('4 bills of materials written to <code>sboms/eu-central-1</code>');
    expect(outcome.report.regions[0]?.sboms).toMatchObject({ unread: [], beyond: 0 });
    expect(place.operations().filter((operation) => !READS.has(operation))).toEqual([]);
  }, 60_000);

  test('are to the byte what the root action wrote of the same layer, of a large zip too', async () => {
    const place = await startPlace();
    const large = { ...FILES, 'python/model.bin': randomBytes(3_000_000) };
    for (const [name, files] of Object.entries({ small: FILES, large })) {
      place.write(Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text])));
      const published = await place.run({ 'layer-name': name, path: name, sbom: `${name}.json` });
      expect(failureOf(published)).toBe('');
    }
    const before = place.aws.calls.length;
    expect(failureOf(await place.audit(SBOM))).toBe('');
    const reads = place.aws.calls.slice(before).filter(({ operation }) => operation === 'GetObject');
    expect(reads.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0)).toBeLessThan(100_000);
    for (const name of ['small', 'large']) {
      expect(purlsAt(place, `${name}-1.cdx.json`)).toEqual(PURLS);
      const text = readFileSync(join(place.workspace, 'sboms', REGION, `${name}-1.cdx.json`), 'utf8');
      expect(text).toBe(readFileSync(join(place.workspace, `${name}.json`), 'utf8'));
    }
  }, 60_000);

  test('say what is too large to be looked into, and leave no other program out', async () => {
    const place = await startPlace();
    const jar = zipOf({ ...JAR, 'data.bin': randomBytes(5_000_000) });
    const files = {
      ...six('1.17.0'),
      'java/lib/slf4j-api-2.0.9.jar': jar,
      'extensions/agent': program('\0Go\0\0id'),
      'bin/ffmpeg': program('GNU\0'),
    };
    place.region.seedLayer({ name: 'large', zip: zipOf(files, 0o100755) });
    const { warnings, summary, report } = await place.audit(SBOM);
    expect(report.regions[0]?.sboms?.written).toMatchObject([
      { packages: 2, leftOut: ['extensions/agent', 'java/lib/slf4j-api-2.0.9.jar'] },
    ]);
    expect(warnings.join()).toContain('is not complete');
    expect(warnings.join()).toContain('large:1: extensions/agent and 1 more');
    expect(summary).toContain('1 not complete');
    const { components, compositions } = bomAt(place, 'large-1.cdx.json');
    expect(components.map(({ name }) => name)).toEqual(['six', 'slf4j-api']);
    expect(compositions).toMatchObject([{ aggregate: 'incomplete' }]);
  }, 60_000);

  test('are not of a version whose zip cannot be had, or that is deleted, which is said', async () => {
    const place = await startPlace();
    const { region } = place;
    const arn = region.seedLayer({ name: 'gone', files: six('1.17.0'), unreadable: true });
    region.seedLayer({ name: 'here', files: six('1.17.0') });
    const deleted = arn.replace(/gone:1$/, 'here:9');
    region.seedFunction({ name: 'old', layers: [deleted] });
    const { code, warnings, report } = await place.audit(SBOM);
    expect(code).toBe(0);
    expect(report.regions[0]?.sboms?.unread).toEqual([
      { arn, why: expect.any(String) },
      { arn: deleted, why: 'it is deleted' },
    ]);
    expect(warnings.join()).toMatch(/no bill of materials of gone:1 \(.+\); here:9 \(it is deleted\)\./);
    expect(filesOf(place)).toEqual([`${REGION}/here-1.cdx.json`]);
  }, 60_000);

  test('take names and paths of any kind for text', async () => {
    const place = await startPlace();
    const evil = '::set-output name=x::<img src=x>\u202e';
    const files = {
      ...six('1.17.0'),
      [`python/${evil}-1.dist-info/METADATA`]: metadata('evil', '1.0'),
      'python/b-1.dist-info/METADATA': metadata(evil, '1.0'),
      [`python/c${evil}-1.dist-info/METADATA`]: metadata('../../../c', '1.0', `License: ${evil}`),
    };
    place.region.seedLayer({ name: 'hostile', files });
    const { code, log, commands, summary, report, reportText } = await place.audit(SBOM);
    expect(code).toBe(0);
    expect(commands.filter(({ name }) => name === 'set-output')).toEqual([]);
    const text = readFileSync(join(place.workspace, 'sboms', REGION, 'hostile-1.cdx.json'), 'utf8');
    for (const said of [log, summary, reportText, text]) {
      expect(commandsIn(said).filter(({ name }) => name === 'set-output')).toEqual([]);
      expect(said.replaceAll('\n', '')).not.toMatch(UNSEEN);
    }
    expect(summary).not.toContain('<img');
    expect(purlsAt(place, 'hostile-1.cdx.json')).toEqual(['pkg:pypi/evil@1.0', 'pkg:pypi/six@1.17.0']);
    expect(report.regions[0]?.sboms?.written[0]?.leftOut).toHaveLength(2);
  }, 60_000);

  test.each(['../out', '/tmp/out', 'a/../../out', 'out.json'])(
    'go to no place such as %s',
    async (sbom) => {
      const place = await startPlace();
      place.region.seedLayer({ name: 'six', files: six('1.17.0') });
      const { code, errors } = await place.audit({ ...SBOM, sbom });
      expect([code, errors.join()]).toEqual([1, expect.stringContaining('`sbom` is "')]);
      expect(place.operations()).toEqual([]);
    },
    60_000,
  );

  test('are written through no link', async () => {
    const place = await startPlace();
    place.region.seedLayer({ name: 'six', files: six('1.17.0') });
    const file = `${REGION}/six-1.cdx.json`;
    place.write({
      sboms: { link: 'victim' },
      'victim/': '',
      'b/': '',
      [`b/${file}`]: { link: '../../taken' },
    });
    for (const sbom of ['sboms', 'b']) {
      const { code, errors } = await place.audit({ ...SBOM, sbom });
      expect([code, errors.join()]).toEqual([1, expect.stringContaining('cannot be written (ELOOP)')]);
    }
    expect(readdirSync(join(place.workspace, 'victim'))).toEqual([]);
    expect(existsSync(join(place.workspace, 'taken'))).toBe(false);
  }, 60_000);
});
