import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkLayer } from '../../src/checks/check.ts';
import type { CheckedLayer } from '../../src/checks/checked-layer.ts';
import { layout } from '../../src/checks/layout.ts';
import { sortByPath } from '../../src/layer/entry.ts';
import { checkedLayer, elf, nodePackage, script } from './checked-layer.ts';
import type { Described, DescribedFiles } from './checked-layer.ts';

const PYTHON = { runtimes: ['python3.12'] };
const NODE = { runtimes: ['nodejs22.x'] };

/** What `pip install --target` makes. */
const pip = (folder: string) =>
  [
    'bin/normalizer',
    'requests/__init__.py',
    'requests/models.py',
    'requests-2.32.3.dist-info/METADATA',
    'six.py',
  ].map((path) => `${folder}${path}`);

/** What `npm ci` makes. */
const npm = (folder: string) =>
  [
    'package.json',
    'node_modules/.package-lock.json',
    'node_modules/.bin/semver',
    'node_modules/semver/package.json',
  ]
    .concat(['node_modules/@scope/a/index.js'])
    .map((path) => `${folder}${path}`);

/** What `mvn dependency:copy-dependencies` makes. */
const maven = (folder: string) =>
  ['commons-io-2.16.1.jar', 'guava-33.2.1-jre.jar'].map((name) => `${folder}${name}`);

const found = (files: DescribedFiles, about: Partial<CheckedLayer> = {}) =>
  layout(checkedLayer(files, about)).map(({ rule, severity }) => `${severity} ${rule}`);

const fixes = (files: DescribedFiles, about: Partial<CheckedLayer> = {}) =>
  layout(checkedLayer(files, about)).map(({ fix }) => fix);

const from = (path: string, prefix = '') => ({ source: { path, prefix, kind: 'folder' as const } });
const ZIP = { source: { path: 'layer.zip', prefix: '', kind: 'zip' as const } };

describe('a layer as it should be', () => {
  test.each<[string, DescribedFiles, string[]]>([
    ['of pip', pip('python/'), ['python3.12', 'python3.13']],
    [
      'of pip, with packages that bring their own',
      [...pip('python/'), 'python/setuptools/_vendor/a-1.dist-info/METADATA'],
      ['python3.12'],
    ],
    [
      'of a virtual environment',
      [...pip('python/lib/python3.12/site-packages/'), 'python/pyvenv.cfg', 'python/bin/activate_this.py'],
      ['python3.12'],
    ],
    [
      'for several Pythons',
      [...pip('python/lib/python3.12/site-packages/'), ...pip('python/lib/python3.13/site-packages/')],
      ['python3.12', 'python3.13'],
    ],
    [
      'for another Python too',
      [...pip('python/lib/python3.12/site-packages/'), ...pip('python/')],
      ['python3.12', 'python3.13'],
    ],
    ['of a namespace alone', ['python/google/cloud/storage/__init__.py'], ['python3.12']],
    ['of one module', ['python/shared.py'], ['python3.12']],
    ['of npm', npm('nodejs/'), ['nodejs20.x', 'nodejs22.x']],
    ['for one Node.js', npm('nodejs/node22/'), ['nodejs22.x']],
    [
      'of npm, with Python in it',
      [...npm('nodejs/'), 'nodejs/node_modules/node-gyp/gyp/pylib/gyp/__init__.py'],
      ['nodejs22.x', 'python3.12'],
    ],
    [
      'of Amplify, without packages',
      { 'nodejs/package.json': nodePackage('x'), 'nodejs/shared.js': 1 },
      ['nodejs22.x'],
    ],
    ['of Maven', maven('java/lib/'), ['java21']],
    ['with a Java agent', ['opentelemetry-javaagent.jar'], ['java21']],
    [
      'of bundler',
      ['ruby/gems/3.4.0/gems/rack-3.1.7/lib/rack.rb', 'ruby/gems/3.4.0/specifications/rack-3.1.7.gemspec'],
      ['ruby3.4'],
    ],
    ['of Ruby code', ['ruby/lib/shared.rb'], ['ruby3.4']],
    [
      'of an extension',
      { 'extensions/agent': elf('executable'), 'agent/lib/agent.so': elf('library') },
      ['python3.12'],
    ],
    [
      'of an extension in JavaScript',
      { 'extensions/logs': script('/usr/bin/env node'), 'logs/node_modules/a/index.js': 1 },
      ['nodejs22.x'],
    ],
    [
      'of programs',
      { 'bin/ffmpeg': elf('executable'), 'lib/libx264.so.164': elf('library') },
      ['python3.12', 'nodejs22.x'],
    ],
    ['of models', ['models/en/weights.bin', 'models/en/config.json'], ['python3.12']],
    ['of configuration', ['config/prod.yaml', 'package.json'], ['nodejs22.x']],
    ['of pyspark, with jars', [...pip('python/'), 'python/pyspark/jars/a.jar'], ['python3.12', 'java17']],
    ['of a language that is not declared', pip(''), ['provided.al2023']],
  ])('%s is fine', (_, files, runtimes) => {
    expect(found(files, { runtimes })).toEqual([]);
  });

  test('is fine with nothing declared too', () => {
    for (const files of [
      pip('python/'),
      npm('nodejs/'),
      maven('java/lib/'),
      pip('python/lib/python3.9/site-packages/'),
    ])
      expect(found(files)).toEqual([]);
  });
});

describe('a folder too many', () => {
  test.each([
    ['my-layer/', pip('my-layer/python/'), PYTHON, 'Set `path: build/my-layer`.'],
    ['lib/', npm('lib/nodejs/'), NODE, 'Set `path: build/lib`.'],
    ['two of them', pip('build/out/python/'), PYTHON, 'Set `path: build/build/out`.'],
    ['java', maven('x/java/lib/'), { runtimes: ['java21'] }, 'Set `path: build/x`.'],
    ['beside loose files', ['README.md', ...pip('my-layer/python/')], PYTHON, 'Set `path: build/my-layer`.'],
    [
      'of a virtual environment',
      pip('x/python/lib/python3.12/site-packages/'),
      PYTHON,
      'Set `path: build/x`.',
    ],
  ])('is named: %s', (_, files, about, fix) => {
    expect(found(files, { ...about, ...from('build') })).toEqual(['error layout/extra-folder']);
    expect(fixes(files, { ...about, ...from('build') })).toEqual([fix]);
    expect(found(files)).toEqual(['warning layout/extra-folder']);
  });

  test('is a prefix that is there already', () => {
    expect(fixes(pip('python/python/'), { ...PYTHON, ...from('build', 'python') })).toEqual([
      'Set no `prefix`.',
    ]);
    expect(fixes(npm('nodejs/nodejs/'), { ...NODE, ...from('build', 'nodejs') })).toEqual([
      'Set no `prefix`.',
    ]);
    expect(fixes(pip('opt/python/'), { ...PYTHON, ...from('build', 'opt/python') })).toEqual([
      'Set `prefix: python`.',
    ]);
  });

  test("is GitHub's own in a zip", () => {
    expect(fixes(pip('repo-main/python/'), { ...PYTHON, ...ZIP })).toEqual([
      'Make the zip inside that folder: `cd repo-main && zip -qr ../layer.zip .`.',
    ]);
  });

  test('is none where something else is in place, or the language is another', () => {
    expect(found([...pip('my-layer/python/'), ...pip('python/')], PYTHON)).toEqual([]);
    expect(found(pip('my-layer/python/'), NODE)).toEqual([]);
    expect(found(['python/python/__init__.py', 'python/python/python.py'], PYTHON)).toEqual([]);
  });

  test('hides an extension as well', () => {
    expect(found({ 'out/extensions/agent': elf('executable'), 'out/python/a.py': 1 }, NODE)).toEqual([
      'error layout/extra-folder',
    ]);
  });

  test.each<[string, DescribedFiles]>([
    ['a bootstrap', { 'r-1/bootstrap': script('/bin/sh') }],
    ['an extension', { 'r-1/extensions/e': elf('executable'), 'r-1/e/config.json': 1 }],
    ['an extension, whatever the folder is called', { 'agent/extensions/e': script('/bin/bash') }],
    ['programs', { 'r-1/bin/e': elf('executable'), 'r-1/README.md': 1 }],
    ['programs, two folders deep', { 'dist/layer/bin/e': script('/bin/sh') }],
    ['libraries', { 'my-layer-main/lib/x.so': elf('library'), 'my-layer-main/lib/x.so.1': { link: 'x.so' } }],
  ])('hides %s', (_, files) => {
    expect(found(files)).toEqual(['error layout/extra-folder']);
    expect(found(files, { runtimes: ['provided.al2023'] })).toEqual(['error layout/extra-folder']);
  });

  test('may be the folder of a tool that functions start by its path', () => {
    const jre = {
      'jre-21/bin/java': elf('executable'),
      'jre-21/lib/libjava.so': elf('library'),
      'jre-21/conf/a': 1,
    };
    expect(found(jre, { runtimes: ['provided.al2023'] })).toEqual([]);
    expect(found({ 'ffmpeg/bin/ffmpeg': elf('executable') })).toEqual(['warning layout/extra-folder']);
    expect(found({ 'r-1/bootstrap': script('/bin/sh') }, PYTHON)).toEqual([]);
    expect(found({ 'python/tools/bin/run': script('/bin/sh') }, PYTHON)).toEqual([]);
    expect(found({ 'java/lib/libjni.so': elf('library') })).toEqual([]);
    expect(found({ 'r-1/extensions/notes.txt': 1, 'r-1/lib/data': 1 })).toEqual([]);
    expect(found({ 'bin/e': elf('executable'), 'bin/r-1/bin/f': elf('executable') })).toEqual([]);
    expect(found({ 'lib/x.so': elf('library'), 'bin/e': elf('executable') })).toEqual([]);
  });
});

describe('Python packages outside python/', () => {
  test('are an error where Python is declared, a warning where nothing is', () => {
    expect(found(pip(''), PYTHON)).toEqual(['error layout/no-python-folder']);
    expect(found(pip(''))).toEqual(['warning layout/no-python-folder']);
    expect(fixes(pip(''), PYTHON)).toEqual(['Set `prefix: python`.']);
    expect(found(['shared/__init__.py'], PYTHON)).toEqual(['error layout/no-python-folder']);
  });

  test('below one folder are moved by both inputs', () => {
    expect(found(pip('deps/'), PYTHON)).toEqual(['error layout/no-python-folder']);
    expect(fixes(pip('deps/'), { ...PYTHON, ...from('./layer/') })).toEqual([
      'Set `path: ./layer/deps` and `prefix: python`.',
    ]);
    expect(fixes(pip('deps/'), { ...PYTHON, ...from('layer', 'deps') })).toEqual(['Set `prefix: python`.']);
    expect(fixes(['mine/__init__.py'], { ...PYTHON, ...from('src/mine', 'mine') })).toEqual([
      'Set `prefix: python/mine`.',
    ]);
  });

  test('beside what is in place are a warning, and moved by hand', () => {
    const files = [...pip(''), 'python/six.py', ...npm('nodejs/')];
    expect(found(files, PYTHON)).toEqual(['warning layout/no-python-folder']);
    expect(fixes(files, PYTHON)).toEqual(['Put the packages into `python/` of the layer.']);
    expect(found(['mine/__init__.py', 'python/six.py'], PYTHON)).toEqual([]);
  });

  test('may be found by a wrapper that sets its own path', () => {
    const wrapper = script('/bin/sh');
    expect(found({ 'mine/__init__.py': 1, wrapper }, PYTHON)).toEqual(['warning layout/no-python-folder']);
  });

  test('that are modules alone may be loaded by path', () => {
    expect(found(['shared.py'], PYTHON)).toEqual(['warning layout/no-python-folder']);
    expect(found(['shared.py'])).toEqual([]);
  });

  test('in a zip are put into a folder before', () => {
    expect(fixes(pip(''), { ...PYTHON, ...ZIP })).toEqual([
      'Put the packages into `layer/python/` and make the zip from there: `cd layer && zip -qr ../layer.zip .`.',
    ]);
  });
});

describe('Python packages at another depth', () => {
  test.each([
    ['python/site-packages', 'Set `path: layer/python/site-packages` and `prefix: python`.'],
    ['lib/python3.12/site-packages', 'Set `path: layer/lib/python3.12/site-packages` and `prefix: python`.'],
    ['python/lib/3.8/site-packages', 'Set `path: layer/python/lib/3.8/site-packages` and `prefix: python`.'],
    [
      'python/python3.12/site-packages',
      'Set `path: layer/python/python3.12/site-packages` and `prefix: python`.',
    ],
    [
      'python/venv/lib/python3.12/site-packages',
      'Set `path: layer/python/venv/lib/python3.12/site-packages` and `prefix: python`.',
    ],
    ['python/lib/python3.12', 'Set `path: layer/python/lib/python3.12` and `prefix: python`.'],
  ])('are found by nobody: %s', (folder, fix) => {
    expect(found(pip(`${folder}/`), PYTHON)).toEqual(['error layout/site-packages']);
    expect(fixes(pip(`${folder}/`), PYTHON)).toEqual([fix]);
    expect(found(pip(`${folder}/`))).toEqual(['warning layout/site-packages']);
    expect(found([...pip(`${folder}/`), ...pip('python/')], PYTHON)).toEqual([
      'warning layout/site-packages',
    ]);
  });

  test('with the rest of a virtual environment are so too', () => {
    const files = [...pip('python/venv/lib/python3.12/site-packages/'), 'python/venv/bin/activate_this.py'];
    expect(found(files, PYTHON)).toEqual(['error layout/site-packages']);
    expect(fixes(files, PYTHON)).toEqual([
      'Put what is in "python/venv/lib/python3.12/site-packages/" into `python/` of the layer.',
    ]);
  });

  test('for another Python are found by that one only', () => {
    const files = pip('python/lib/python3.11/site-packages/');
    expect(found(files, PYTHON)).toEqual(['error layout/site-packages']);
    const [finding] = layout(checkedLayer(files, { runtimes: ['python3.11', 'python3.12'] }));
    expect(finding?.message).toContain('declared for python3.12 but holds packages for python3.11 only');
    expect(finding?.fix).toContain('`compatible-runtimes: python3.11`');
  });
});

describe('npm packages outside nodejs/', () => {
  test('are an error where Node.js is declared, a warning where nothing is', () => {
    expect(found(npm(''), NODE)).toEqual(['error layout/no-nodejs-folder']);
    expect(found(npm(''))).toEqual(['warning layout/no-nodejs-folder']);
    expect(fixes(npm(''), NODE)).toEqual(['Set `prefix: nodejs`.']);
    expect(fixes(npm('app/'), { ...NODE, ...from('dist') })).toEqual([
      'Set `path: dist/app` and `prefix: nodejs`.',
    ]);
    expect(found(npm(''), PYTHON)).toEqual([]);
  });

  test('without node_modules/ are known by their names, or by their number', () => {
    const named = { 'lodash/package.json': nodePackage('lodash'), 'lodash/index.js': 1 };
    expect(found(named, NODE)).toEqual(['warning layout/no-nodejs-folder']);
    const many = ['lodash/package.json', '@aws-sdk/client-s3/package.json', 'semver/package.json'];
    expect(found(many, NODE)).toEqual(['error layout/no-nodejs-folder']);
    expect(fixes(many, NODE)).toEqual(['Set `prefix: nodejs/node_modules`.']);
    expect(found({ 'app/package.json': nodePackage('my-app') }, NODE)).toEqual([]);
  });

  test('directly in nodejs/ are known where they are published, and beside no code of the layer', () => {
    const about = { name: 'uuid', version: '9.0.1', dependencies: {}, isPublished: true } as const;
    const uuid = { 'nodejs/uuid/package.json': { contents: { nodePackage: about } }, 'nodejs/uuid/a.js': 1 };
    expect(found(uuid, NODE)).toEqual(['warning layout/no-nodejs-folder']);
    const many = Object.fromEntries(
      ['uuid', 'pg', 'ms'].map((name) => [
        `nodejs/${name}/package.json`,
        { contents: { nodePackage: { ...about, name } } },
      ]),
    );
    expect(found(many, NODE)).toEqual(['error layout/no-nodejs-folder']);
    expect(fixes(uuid, NODE)[0]).toContain('`prefix: nodejs/node_modules`');
    expect(found({ ...uuid, 'nodejs/index.js': 1 }, NODE)).toEqual(['warning layout/no-nodejs-folder']);
    expect(found({ ...uuid, 'nodejs/node_modules/a/package.json': 1 }, NODE)).toEqual([]);
    expect(found({ 'nodejs/shared/package.json': nodePackage('shared') }, NODE)).toEqual([]);
  });

  test('for a Node.js that is not declared are found by nobody', () => {
    expect(found(npm('nodejs/node18/'), NODE)).toEqual(['error layout/node-version-folder']);
    expect(found([...npm('nodejs/node18/'), ...npm('nodejs/')], NODE)).toEqual([
      'warning layout/node-version-folder',
    ]);
    expect(found(npm('nodejs/node18/'), { runtimes: ['nodejs18.x', 'nodejs22.x'] })).toEqual([]);
    expect(found(npm('nodejs/node18/'))).toEqual([]);
  });

  test('that nobody installed are missed', () => {
    const wanting = {
      'nodejs/package.json': nodePackage('x', '1.0.0', ['semver']),
      'nodejs/package-lock.json': 1,
    };
    expect(found(wanting, NODE)).toEqual(['error layout/empty-node-modules']);
    expect(found({ ...wanting, 'nodejs/node_modules/.package-lock.json': 1 }, NODE)).toEqual([
      'error layout/empty-node-modules',
    ]);
    expect(found({ ...wanting, 'nodejs/index.mjs': 1 }, NODE)).toEqual(['warning layout/empty-node-modules']);
    expect(found(['nodejs/yarn.lock'])).toEqual(['warning layout/empty-node-modules']);
    expect(fixes(wanting, { ...NODE, ...from('dist', 'nodejs') })[0]).toContain('--prefix dist`');
    expect(fixes(wanting, { ...NODE, ...from('dist') })[0]).toContain('--prefix dist/nodejs`');
    expect(found({ ...wanting, 'nodejs/node_modules/semver/package.json': 1 }, NODE)).toEqual([]);
    // Of a workspace, npm installs a link.
    const workspace = { 'nodejs/words/package.json': nodePackage('words') };
    for (const name of ['words', '@scope/words']) {
      const link = { [`nodejs/node_modules/${name}`]: { link: '../words' } };
      expect(found({ ...wanting, ...workspace, ...link }, NODE)).toEqual([]);
    }
    const bin = { 'nodejs/node_modules/.bin/words': { link: '../../words/index.js' } };
    expect(found({ ...wanting, ...workspace, ...bin }, NODE)).toEqual(['error layout/empty-node-modules']);
  });
});

describe('jars', () => {
  const JAVA = { runtimes: ['java21'] };

  test('outside java/lib/ are found by no Java', () => {
    for (const folder of ['', 'lib/', 'java/', 'target/dependency/'])
      expect(found(maven(folder), JAVA)).toEqual(['error layout/java']);
    expect(fixes(maven('target/dependency/'), JAVA)).toEqual([
      'Set `path: layer/target/dependency` and `prefix: java/lib`.',
    ]);
  });

  test('are a warning where they may have a purpose', () => {
    expect(found([...maven('a/'), ...maven('b/')], JAVA)).toEqual(['warning layout/java']);
    expect(found([...maven(''), 'my-agent.jar'], JAVA)).toEqual(['warning layout/java']);
  });

  test('are nothing beside java/lib/, or without Java', () => {
    expect(found([...maven(''), ...maven('java/lib/')], JAVA)).toEqual([]);
    expect(found(maven(''))).toEqual([]);
    expect(found(maven(''), PYTHON)).toEqual([]);
  });
});

describe('gems', () => {
  const RUBY = { runtimes: ['ruby3.4'] };

  test.each(['', 'ruby/', 'ruby/3.4.0/', 'vendor/bundle/ruby/3.4.0/', 'ruby/gems/'])(
    'in %sgems/ are found by no Ruby',
    (home) => {
      const files = [`${home}gems/rack-3.1.7/lib/rack.rb`];
      expect(found(files, RUBY)).toEqual(['error layout/ruby']);
      expect(fixes(files, RUBY)[0]).toContain('`prefix: ruby/gems/3.4.0`');
      expect(found(files)).toEqual(['warning layout/ruby']);
    },
  );

  test('of another Ruby are found by that one only', () => {
    const files = ['ruby/gems/3.3.0/gems/rack-3.1.7/lib/rack.rb'];
    expect(found(files, RUBY)).toEqual(['error layout/ruby']);
    expect(fixes(files, RUBY)[0]).toContain('`compatible-runtimes: ruby3.3`');
    expect(found(files, { runtimes: ['ruby3.3'] })).toEqual([]);
    expect(found([...files, 'ruby/lib/mine.rb'], RUBY)).toEqual(['warning layout/ruby']);
  });
});

describe('programs and libraries', () => {
  test('outside bin/ are not on the PATH', () => {
    expect(found({ 'usr/bin/git': elf('executable') })).toEqual(['warning layout/bin']);
    expect(found({ 'usr/local/bin/tool': script('/bin/sh') })).toEqual(['warning layout/bin']);
    expect(found({ 'usr/bin/git': elf('executable'), 'bin/git': { link: '../usr/bin/git' } })).toEqual([]);
    expect(found({ 'usr/bin/data': 1, 'usr/share/git/hook': script('/bin/sh') })).toEqual([]);
  });

  test('outside lib/ are not found by the loader', () => {
    expect(found({ 'lib64/libx.so.1': elf('library') })).toEqual(['warning layout/lib64']);
    expect(found({ 'usr/lib/libx.so': 1 })).toEqual(['warning layout/lib64']);
    expect(found({ 'lib64/libx.so.1': 1, 'lib/libx.so.1': 1 })).toEqual([]);
    expect(found({ 'lib64/libx.so': 1, 'bin/x': elf('executable', 'x86_64', ['$ORIGIN/../lib64']) })).toEqual(
      [],
    );
    expect(found({ 'lib64/python3.12/a.py': 1 })).toEqual([]);
  });

  test('are no extension below a folder of extensions/', () => {
    expect(found({ 'extensions/agent/agent': elf('executable') })).toEqual(['warning layout/extensions']);
    expect(found({ 'extension/agent': script('/bin/sh') })).toEqual(['warning layout/extensions']);
    expect(found({ 'extensions/agent/config.yaml': 1 })).toEqual([]);
    expect(found({ 'extensions/a/b': elf('executable'), 'extensions/start': script('/bin/sh') })).toEqual([]);
  });
});

const step = fc.constantFrom(
  ...[
    'python',
    'nodejs',
    'node_modules',
    'lib',
    'python3.12',
    'site-packages',
    'java',
    'ruby',
    'gems',
    '3.4.0',
    'bin',
  ],
  ...[
    'extensions',
    'usr',
    'lib64',
    'a',
    '@s',
    'rack-3.1',
    'a-1.dist-info',
    'node18',
    '__proto__',
    'constructor',
    '',
  ],
);
const leaf = fc.constantFrom(
  ...[
    '__init__.py',
    'a.py',
    'package.json',
    'METADATA',
    'a.jar',
    'a.so',
    'x',
    '__proto__',
    'python',
    'node_modules',
  ],
);
const trees = fc.uniqueArray(
  fc.tuple(fc.array(step, { maxLength: 6 }), leaf).map(([folders, name]) => [...folders, name].join('/')),
  { maxLength: 12 },
);
const runtimes = fc.uniqueArray(
  fc.constantFrom('python3.12', 'python3.13', 'nodejs22.x', 'java21', 'ruby3.4', 'provided', 'x'),
);
const prefixes = fc.constantFrom('', 'python', 'a', 'nodejs/node_modules');

test('whatever the tree, every finding is complete, and the order of files does not matter', () => {
  fc.assert(
    fc.property(trees, runtimes, prefixes, (files, declared, prefix) => {
      const paths = files.map((path) => (prefix ? `${prefix}/${path}` : path));
      const layer = checkedLayer(paths, { runtimes: declared, ...from('layer', prefix) });
      const findings = layout(layer);
      for (const { message, fix } of findings) expect(`${message} ${fix}`).not.toMatch(/undefined|``|Set \./);
      const turned = layout({ ...layer, files: sortByPath(layer.files).toReversed() });
      const named = (list: typeof findings) => list.map(({ rule, severity }) => `${rule} ${severity}`).sort();
      expect(named(turned)).toEqual(named(findings));
    }),
    { numRuns: 2000 },
  );
});

describe('a virtual environment', () => {
  const venv = (folder: string, link = '/usr/bin/python3'): Record<string, Described> => ({
    [`${folder}pyvenv.cfg`]: 1,
    [`${folder}bin/python`]: { link },
    [`${folder}bin/python3`]: { link: 'python' },
    [`${folder}bin/pip`]: script('/home/runner/work/app/app/.venv/bin/python'),
    [`${folder}lib64`]: { link: 'lib' },
    [`${folder}lib/python3.12/site-packages/six.py`]: 1,
    [`${folder}lib/python3.12/site-packages/six-1.dist-info/METADATA`]: 1,
  });
  const all = (files: DescribedFiles, about: Partial<CheckedLayer>) => checkLayer(checkedLayer(files, about));

  test.each<[string, string, string]>([
    ['.venv', '', ''],
    ['.venv', 'python/', 'python'],
    ['build/env', 'x/y/', 'x/y'],
  ])('as `path` is one finding: %s in "%s"', (path, folder, prefix) => {
    const [finding, ...others] = all(venv(folder), { ...PYTHON, ...from(path, prefix) });
    expect(finding).toMatchObject({ rule: 'layout/virtual-environment', severity: 'error' });
    expect(finding?.fix).toBe(
      `Give its packages alone: \`path: ${path}/lib/python3.12/site-packages\` and \`prefix: python\`.`,
    );
    expect(others).toEqual([]);
  });

  test('beside a layer is to be left out', () => {
    const files = { 'python/shared.py': 1, ...venv('venv/') };
    const [finding, ...others] = all(files, { ...PYTHON, ...from('build') });
    expect(finding).toMatchObject({ rule: 'layout/virtual-environment', severity: 'error' });
    expect(finding?.fix).toContain('`exclude: /venv/`');
    expect(others.filter(({ rule }) => rule === 'files/broken-link')).toEqual([]);
  });

  test('that Python finds, and that was made where Lambda has its Python, is fine', () => {
    const made = venv('python/', '/var/lang/bin/python3.12');
    expect(found(made, { ...PYTHON, ...from('.venv', 'python') })).toEqual([]);
    expect(all(made, { runtimes: ['nodejs22.x'] }).map(({ rule }) => rule)).toContain(
      'layout/virtual-environment',
    );
  });
});

describe('packages that are not installed', () => {
  const manifest = (...names: string[]): DescribedFiles => ({
    'nodejs/package.json': nodePackage('x', '1.0.0', ['semver']),
    ...Object.fromEntries(names.map((name) => [`nodejs/${name}`, 1])),
  });

  test.each([
    [['package-lock.json'], 'npm ci --omit=dev --prefix layer/nodejs'],
    [['npm-shrinkwrap.json'], 'npm ci --omit=dev --prefix layer/nodejs'],
    [[], 'npm install --omit=dev --prefix layer/nodejs'],
    [['pnpm-lock.yaml'], 'pnpm install --prod --frozen-lockfile --dir layer/nodejs'],
    [['yarn.lock'], 'yarn --cwd layer/nodejs install --production --frozen-lockfile'],
    [['yarn.lock', '.yarnrc.yml'], 'yarn --cwd layer/nodejs workspaces focus --production'],
    [['bun.lock'], 'bun install --production --frozen-lockfile --cwd layer/nodejs'],
    [['bun.lockb'], 'bun install --production --frozen-lockfile --cwd layer/nodejs'],
  ])('are installed by the tool that wrote %j', (names, command) => {
    const [finding] = layout(checkedLayer(manifest(...names), NODE));
    expect(finding).toMatchObject({
      rule: 'layout/empty-node-modules',
      severity: 'error',
      fix: `Run \`${command}\` in a step before this one.`,
    });
    const [ofZip] = layout(checkedLayer(manifest(...names), { ...NODE, ...ZIP }));
    const plainCommand = command.replace(/ --(?:prefix|dir|cwd) layer\/nodejs/, '');
    expect(ofZip?.fix).toBe(`Run \`${plainCommand}\` in nodejs/ before the zip is made.`);
  });

  test.each(['.pnp.cjs', '.pnp.js'])('are told apart from those of Plug and Play, by %s', (name) => {
    const [finding] = layout(checkedLayer(manifest('yarn.lock', '.yarnrc.yml', name), NODE));
    expect(finding).toMatchObject({ rule: 'layout/empty-node-modules', severity: 'error' });
    expect(finding?.path).not.toContain('.pnp');
    expect(finding?.fix).toContain('`nodeLinker: node-modules`');
  });
});
