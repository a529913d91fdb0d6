import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkLayer } from '../../src/checks/check.ts';
import { execFileSync } from '../child-process.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { checkedLayer, declared } from './checked.ts';
import { LayerFolder } from './real-layers/layer-folder.ts';

/** Python makes the archives, so that they are those of another program. */
const ARCHIVER = `
import io, sys, tarfile, zipfile
to, *names = sys.argv[1:]
if to.endswith((".zip", ".whl", ".egg")):
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as z:
        for name in names: z.writestr(name, "x = 1\\n")
else:
    mode = {"gz": "w:gz", "gem": "w", "tgz": "w:gz", "tar": "w", "xz": "w:xz", "bz2": "w:bz2"}[to.rsplit(".", 1)[1]]
    with tarfile.open(to, mode) as t:
        for name in names:
            info = tarfile.TarInfo(name); info.size = 6
            t.addfile(info, io.BytesIO(b"x = 1\\n"))
`;

type Content = Record<string, string | string[]>;

/** A folder with texts, and archives of files with such names. */
function folderWith(content: Content): string {
  const root = join(temporaryFolder(), 'layer');
  mkdirSync(root);
  const layer = new LayerFolder(root);
  for (const [path, text] of Object.entries(content)) {
    layer.write(path, typeof text === 'string' ? text : '');
    if (typeof text !== 'string') execFileSync('python3', ['-c', ARCHIVER, layer.at(path), ...text]);
  }
  return root;
}

async function packed(content: Content, declaration = 'python3.12 x86_64') {
  const findings = checkLayer(await checkedLayer(folderWith(content), declared(declaration, '')));
  return findings.filter(({ rule }) => rule === 'layout/packed');
}

const LAYER = ['python/pymysql/__init__.py', 'python/pymysql/cursors.py'];
const WHEEL = ['pymysql/__init__.py', 'PyMySQL-1.1.1.dist-info/METADATA'];
const NPM = ['package/package.json', 'package/index.js'];

test.each<[string, Content, string, RegExp]>([
  [
    'a zip of the layer',
    { 'layer.zip': LAYER },
    '',
    /path: layer\/layer\.zip.*unzip -q layer\/layer\.zip -d layer/,
  ],
  ['a zip of the layer in a folder', { 'art/layer.zip': LAYER }, '', /unzip -q layer\/art\/layer\.zip/],
  ['a zip of a zip', { 'artifact.zip': ['layer.zip'] }, '', /actions\/download-artifact/],
  ['a zip with a folder around', { 'a.zip': ['my-layer/python/x.py'] }, '', /unzip/],
  ['zips of several layers', { 'a.zip': LAYER, 'b.zip': ['nodejs/node_modules/a/index.js'] }, '', /unzip/],
  ['a zip of packages', { 'deps.zip': WHEEL, 'README.md': 'x' }, '', /unzip/],
  [
    'a zip of packages in python/',
    { 'python/deps.zip': WHEEL },
    '',
    /unzip -q layer\/python\/deps\.zip -d layer\/python/,
  ],
  [
    'a wheel',
    { 'python/PyMySQL-1.1.1-py3-none-any.whl': WHEEL },
    '',
    /pip install --target layer\/python layer\/python\/PyMySQL/,
  ],
  ['wheels in a folder', { 'python/wheels/PyMySQL-1.1.1-py3-none-any.whl': WHEEL }, '', /pip install/],
  [
    'a wheel beside its list',
    { 'python/a-1-py3-none-any.whl': WHEEL, 'python/requirements.txt': 'a\n' },
    '',
    /pip/,
  ],
  ['an egg', { 'python/a-1.0-py3.12.egg': ['EGG-INFO/PKG-INFO', 'a.py'] }, '', /unzip/],
  ['a source distribution', { 'python/a-1.0.tar.gz': ['a-1.0/PKG-INFO', 'a-1.0/a.py'] }, '', /pip install/],
  ['a tarball of the layer', { 'layer.tar.gz': LAYER }, '', /tar -xf layer\/layer\.tar\.gz -C layer/],
  ['a plain tarball', { 'layer.tar': LAYER.map((name) => `./${name}`) }, '', /tar -xf/],
  [
    'a package of npm',
    { 'nodejs/acme-1.0.0.tgz': NPM },
    'nodejs22.x',
    /npm install --omit=dev --prefix layer\/nodejs layer\/nodejs\/acme/,
  ],
  [
    'a package of npm beside a manifest',
    { 'nodejs/acme-1.0.0.tgz': NPM, 'nodejs/package.json': '{"dependencies":{"acme":"1"}}' },
    'nodejs22.x',
    /npm install/,
  ],
  [
    'a package of npm in node_modules/',
    { 'nodejs/node_modules/acme-1.0.0.tgz': NPM },
    'nodejs22.x',
    /npm install/,
  ],
  [
    'a gem',
    { 'ruby/gems/3.4.0/a-1.gem': ['metadata.gz', 'data.tar.gz'] },
    'ruby3.4',
    /gem install --install-dir layer\/ruby\/gems\/3\.4\.0/,
  ],
  ['a zip of jars', { 'java/lib/deps.zip': ['gson-2.11.0.jar'] }, 'java21', /unzip/],
  [
    'requirements alone',
    { 'requirements.txt': 'requests\n' },
    '',
    /pip install --target layer\/python -r layer\/requirements\.txt/,
  ],
  [
    'requirements in python/',
    { 'python/requirements.txt': 'requests\n' },
    '',
    /pip install --target layer\/python -r/,
  ],
  ['a lockfile alone', { 'python/poetry.lock': 'x', 'python/pyproject.toml': 'x' }, '', /pip install/],
  ['a package.json at the top', { 'package.json': '{"dependencies":{"pg":"8"}}' }, 'nodejs22.x', /npm ci/],
  ['a Gemfile', { Gemfile: 'gem "a"\n', 'Gemfile.lock': 'x' }, 'ruby3.4', /bundle install/],
  ['a pom.xml', { 'pom.xml': '<project/>' }, 'java21', /mvn .*layer\/java\/lib/],
])(
  '%s in the place of its content is an error that says how to unpack it',
  async (_, content, runtimes, fix) => {
    const found = await packed(content, `${runtimes || 'python3.12'} x86_64`);
    expect(found).toMatchObject([{ severity: 'error' }]);
    expect(found[0]?.fix).toMatch(fix);
  },
);

test.each<[string, Content, string?]>([
  ['data zips alone', { 'data.zip': ['countries.csv', 'cities.csv'] }],
  ['corpora', { 'nltk_data/corpora/stopwords.zip': ['stopwords/english', 'stopwords/german'] }],
  ['a model in a tarball', { 'model.tar.gz': ['model.joblib', 'config.json'] }],
  ['a pack of chromium', { 'chromium-v137-pack.x64.tar': ['chromium.br', 'fonts.tar.br'] }, 'nodejs22.x'],
  ['a zip beside packages', { 'python/deps.zip': WHEEL, 'python/a/__init__.py': '' }],
  [
    'a wheel beside packages',
    { 'python/pip/_bundled/a-1-py3-none-any.whl': WHEEL, 'python/pip/__init__.py': '' },
  ],
  ['data in python/', { 'python/data.zip': ['countries.csv'] }],
  ['jars', { 'java/lib/a.jar': 'PK' }, 'java21'],
  ['requirements beside packages', { 'python/requirements.txt': 'a\n', 'python/a.py': '' }],
  ['requirements of another language', { 'requirements.txt': 'a\n' }, 'nodejs22.x'],
  ['a package.json that says how code is read', { 'nodejs/package.json': '{"type":"module"}' }, 'nodejs22.x'],
  ['an archive that a loader unpacks', { '.requirements.zip': WHEEL }],
  ['a broken zip', { 'data.zip': 'PK\u0003\u0004 and nothing else' }],
])('nothing is said of %s', async (_, content, runtimes = 'python3.12') => {
  expect(await packed(content, `${runtimes} x86_64`)).toEqual([]);
});

test('an archive that the check cannot read is a warning where packages are looked for', async () => {
  expect(await packed({ 'python/deps.tar.xz': WHEEL })).toMatchObject([{ severity: 'warning' }]);
  expect(await packed({ 'data/deps.tar.xz': WHEEL })).toEqual([]);
});

test('a list of what to install is a warning where no runtime is declared', async () => {
  const root = folderWith({ 'requirements.txt': 'a\n' });
  writeFileSync(join(root, 'LICENSE'), 'MIT');
  const findings = checkLayer(await checkedLayer(root, declared('x86_64', '')));
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'layout/packed', severity: 'warning' }));
});
