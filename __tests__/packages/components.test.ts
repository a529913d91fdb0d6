import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zipOf } from '../../emulator/index.js';
import { packageListOf } from '../../src/packages/components.ts';
import { layerFiles, metadata } from './layer-files.ts';

const inventory = (files: Record<string, string | Buffer>) => packageListOf(layerFiles(files));
const purls = (files: Record<string, string | Buffer>) =>
  inventory(files).components.map(({ purl, name }) => purl ?? name);

describe('Packages of Python', () => {
  test('are those whose metadata lie in the layer', () => {
    const { components, leftOut } = inventory({
      'python/urllib3-1.26.4.dist-info/METADATA': metadata('urllib3', '1.26.4', 'License: MIT'),
      'python/lib/python3.13/site-packages/PyYAML-6.0.2.dist-info/METADATA': metadata('PyYAML', '6.0.2'),
      'python/old-1.0-py3.9.egg-info/PKG-INFO': metadata('old', '1.0'),
      'python/urllib3/__init__.py': '',
    });
    expect(leftOut).toEqual([]);
    expect(components.map(({ purl }) => purl)).toEqual([
      'pkg:pypi/old@1.0',
      'pkg:pypi/pyyaml@6.0.2',
      'pkg:pypi/urllib3@1.26.4',
    ]);
    expect(components[2]).toEqual({
      ...{ purl: 'pkg:pypi/urllib3@1.26.4', name: 'urllib3', version: '1.26.4' },
      licences: [{ license: { id: 'MIT' } }],
      paths: ['python/urllib3-1.26.4.dist-info/METADATA'],
    });
  });

  test('that another one carries as its own copy are none', () => {
    const copy = 'python/setuptools/_vendor/wheel-0.43.0.dist-info/METADATA';
    expect(inventory({ [copy]: metadata('wheel', '0.43.0') })).toEqual({ components: [], leftOut: [] });
  });

  test.each([
    ['nothing', ''],
    ['no version', 'Name: a\n'],
    ['a name that no package can have', metadata('../../evil', '1.0')],
    ['a version that none can have', metadata('a', '1.0" onload="x')],
    ['bytes', 'Name: a\0\nVersion: 1\n'],
  ])('that say %s are left out', (_, text) => {
    const path = 'python/a-1.0.dist-info/METADATA';
    expect(inventory({ [path]: text })).toEqual({ components: [], leftOut: [path] });
  });
});

describe('Packages of npm', () => {
  const manifest = (name: string, version: string, more = {}) => JSON.stringify({ name, version, ...more });

  test('are those that npm installed, one below the other', () => {
    const { components } = inventory({
      'nodejs/node_modules/a/package.json': manifest('a', '1.0.0', { license: '(MIT OR Apache-2.0)' }),
      'nodejs/node_modules/a/node_modules/b/package.json': manifest('b', '2.0.0', {
        license: { type: 'ISC' },
      }),
      'nodejs/node_modules/@x/c/package.json': manifest('@x/c', '3.0.0'),
      'nodejs/package.json': manifest('project', '1.0.0'),
    });
    expect(components).toMatchObject([
      { purl: 'pkg:npm/%40x/c@3.0.0', group: '@x', name: 'c', licences: [] },
      { purl: 'pkg:npm/a@1.0.0', licences: [{ expression: '(MIT OR Apache-2.0)' }] },
      { purl: 'pkg:npm/b@2.0.0', licences: [{ license: { id: 'ISC' } }] },
    ]);
  });

  test('by what they are, not by the folder that an alias gave them', () => {
    expect(purls({ 'nodejs/node_modules/old-name/package.json': manifest('a', '1.0.0') })).toEqual([
      'pkg:npm/a@1.0.0',
    ]);
  });

  test('in several places are one, with all of them', () => {
    const paths = ['nodejs/node_modules/a/package.json', 'nodejs/node_modules/b/node_modules/a/package.json'];
    const { components } = inventory(Object.fromEntries(paths.map((path) => [path, manifest('a', '1.0.0')])));
    expect(components).toMatchObject([{ purl: 'pkg:npm/a@1.0.0', paths }]);
  });

  test('are not what a package has for its tests, nor its own folders', () => {
    expect(
      inventory({
        'nodejs/node_modules/resolve/test/node_modules/x/package.json': manifest('x', '1.0.0'),
        'nodejs/node_modules/resolve/dist/package.json': '{"type":"module"}',
      }),
    ).toEqual({ components: [], leftOut: [] });
  });

  test.each(['{', '[]', '{"type":"module"}', manifest('', '1.0.0'), manifest('a b', '1.0.0')])(
    'are left out where it says %s',
    (text) => {
      const path = 'nodejs/node_modules/a/package.json';
      expect(inventory({ [path]: text })).toEqual({ components: [], leftOut: [path] });
    },
  );
});

describe('Jars', () => {
  const POM = 'META-INF/maven/org.slf4j/slf4j-api/pom.properties';
  const pom = 'artifactId=slf4j-api\r\ngroupId=org.slf4j\r\nversion=2.0.9\r\n';

  test('tell what they were made of, and a single one of its licence', () => {
    const manifest =
      'Manifest-Version: 1.0\r\nBundle-License: https://opensource.org/lic\r\n enses/mit\r\n\r\n';
    const jar = zipOf({ 'META-INF/MANIFEST.MF': manifest, [POM]: pom });
    expect(inventory({ 'java/lib/slf4j-api-2.0.9.jar': jar }).components).toEqual([
      {
        ...{ purl: 'pkg:maven/org.slf4j/slf4j-api@2.0.9', group: 'org.slf4j', name: 'slf4j-api' },
        ...{ version: '2.0.9', licences: [{ license: { id: 'MIT' } }] },
        paths: ['java/lib/slf4j-api-2.0.9.jar'],
      },
    ]);
    const other = 'artifactId=b\ngroupId=com.example\nversion=1.0\n';
    const both = zipOf({ [POM]: pom, 'META-INF/maven/com.example/b/pom.properties': other });
    expect(purls({ 'java/lib/all.jar': both })).toEqual([
      'pkg:maven/com.example/b@1.0',
      'pkg:maven/org.slf4j/slf4j-api@2.0.9',
    ]);
  });

  test('without coordinates are known by their manifest, or else by their name', () => {
    const bundle = 'Bundle-SymbolicName: com.example.a;singleton:=true\nBundle-Version: 1.2.3\n';
    const title = 'Implementation-Title: Example Library\nImplementation-Version: 4.5\n';
    expect(
      inventory({
        'java/lib/a.jar': zipOf({ 'META-INF/MANIFEST.MF': bundle }),
        'java/lib/b.jar': zipOf({ 'META-INF/MANIFEST.MF': title }),
        'java/lib/commons-io-2.16.1.jar': zipOf({ a: '' }),
      }).components,
    ).toMatchObject([
      { name: 'Example Library', version: '4.5' },
      { name: 'com.example.a', version: '1.2.3' },
      { name: 'commons-io', version: '2.16.1' },
    ]);
  });

  test('that say nothing, are broken, or hold a bomb are left out', () => {
    const bomb = `artifactId=a\ngroupId=b\nversion=${'1'.repeat(20_000_000)}\n`;
    const files = {
      'java/lib/a.jar': zipOf({ a: '' }),
      'java/lib/b.jar': 'no zip',
      'java/lib/c.jar': zipOf({ [POM]: bomb }),
      'java/lib/d.jar': zipOf({ [POM]: pom.replace('org.slf4j', '"><script>') }),
    };
    expect(inventory(files)).toEqual({ components: [], leftOut: Object.keys(files) });
  });
});

test('Gems are known by the specification that RubyGems leaves', () => {
  const specification = `# -*- encoding: utf-8 -*-
# stub: nokogiri 1.16.0 x86_64-linux lib

Gem::Specification.new do |s|
  s.name = "nokogiri".freeze
  s.version = "1.16.0"
  s.platform = "x86_64-linux".freeze
  s.licenses = ["MIT".freeze, "Ruby".freeze]
end
`;
  const path = 'ruby/gems/3.3.0/specifications/nokogiri-1.16.0-x86_64-linux.gemspec';
  expect(inventory({ [path]: specification }).components).toEqual([
    {
      ...{ purl: 'pkg:gem/nokogiri@1.16.0', name: 'nokogiri', version: '1.16.0', paths: [path] },
      licences: [{ license: { id: 'MIT' } }, { license: { id: 'Ruby' } }],
    },
  ]);
  expect(inventory({ [path]: 's.name = File.read("x")' }).leftOut).toEqual([path]);
});

test('Links tell nothing', () => {
  const [file] = layerFiles({ 'python/a-1.0.dist-info/METADATA': metadata('a', '1.0') });
  expect(packageListOf(file ? [{ ...file, type: 'link' }] : [])).toEqual({ components: [], leftOut: [] });
});

test('Whatever metadata say, each component has a name, a version and at most one purl, in one order', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'Name: a',
      'Name: ‮b',
      'Version: 1',
      'License: <b>',
      'Classifier: License :: OSI Approved',
      '',
    ),
  );
  const paths = [
    'python/a-1.dist-info/METADATA',
    'nodejs/node_modules/a/package.json',
    'ruby/gems/3.3.0/specifications/a-1.gemspec',
    'java/lib/a.jar',
  ];
  fc.assert(
    fc.property(fc.array(fc.array(line), { maxLength: 4 }), (texts) => {
      const files = Object.fromEntries(texts.map((lines, index) => [paths[index] ?? '', lines.join('\n')]));
      for (const { purl, name, version } of inventory(files).components) {
        expect([name, version].every((text) => /^[\w.+!~@ /-]+$/.test(text))).toBe(true);
        if (purl !== undefined) expect(new URL(purl).href).toBe(purl);
      }
    }),
    { numRuns: 500 },
  );
});
