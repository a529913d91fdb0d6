import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { CheckedFile, CheckedLayer } from '../../checks/checked-layer.ts';
import type { Finding } from '../../checks/finding.ts';
import { notBuilt, textsOfUnbuilt } from '../../checks/npm/not-built.ts';
import { prisma, textsOfPrisma } from '../../checks/npm/prisma.ts';
import { inspectFiles } from '../../layer/inspect-files.ts';
import { asRecord, asText } from '../../shared/json.ts';
import { inWords } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';
import type { BuildTargets } from '../targets.ts';
import { platformOf } from './lock.ts';
import type { ModulesPackage } from './installed-tree.ts';

interface InstalledTree {
  /** Absolute path of the folder that has node_modules. */
  root: string;
  packages: readonly ModulesPackage[];
  place: string;
  targets: BuildTargets;
}

/**
 * Refuses packages that work only after a script of theirs has run: those that compile or download their addon or
 * program, and Prisma, which generates its client. The rules of the check say which do without.
 * @throws BuildProblem that names all of them
 */
export function refuseNeededScripts(tree: InstalledTree): void {
  const needing = new Map<string, string>();
  for (const architecture of tree.targets.architectures) {
    const layer = layerOf(tree, architecture);
    for (const { path } of needingFindings(layer)) needing.set(path, titleAt(tree, path));
  }
  for (const one of tree.packages)
    if (downloads(one, tree)) needing.set(`nodejs/${one.folder}/package.json`, titleOf(one));
  if (needing.size === 0) return;
  throw scriptsNeeded(tree.place, [...needing.values()].sort());
}

function needingFindings(layer: CheckedLayer): Finding[] {
  const wanted = [textsOfUnbuilt, textsOfPrisma].flatMap((texts) => texts(layer));
  const texts = new Map(wanted.flatMap((path) => textEntry(path, layer.source.path)));
  const read = { ...layer, texts };
  return [...notBuilt(read), ...prisma(read)].filter(({ severity }) => severity !== 'notice');
}

function textEntry(path: string, root: string): [string, string][] {
  const text = textAt(join(root, path.replace(/^nodejs\//, '')));
  return text === undefined ? [] : [[path, text]];
}

function textAt(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const BINARY = /\.(?:node|so|wasm|dylib|dll|exe)$/;

/**
 * The tree as the check sees it, as far as its rules of scripts look at it: every package.json, and compiled files of
 * the architecture. A compiled file of another one is no help, so it is not there.
 */
function layerOf({ root, packages, targets }: InstalledTree, architecture: string): CheckedLayer {
  const all = packages.flatMap(({ files }) => files);
  const read = all.filter(({ path }) => BINARY.test(path) || path.endsWith('/package.json'));
  const sources = read.map(({ path }) => ({ source: join(root, path), path: `nodejs/${path}` }));
  const contents = new Map(
    inspectFiles(sources).contents.flatMap(([index, found]) => {
      const path = sources[index]?.path;
      return path === undefined ? [] : [[path, found] as const];
    }),
  );
  const files = all.flatMap(({ path, size }): CheckedFile[] => {
    const found = contents.get(`nodejs/${path}`);
    const isForeign = BINARY.test(path) && !path.endsWith('.wasm') && found?.elf?.machine !== architecture;
    return isForeign ? [] : [fileOf(`nodejs/${path}`, size, found)];
  });
  return {
    files,
    unzippedSize: 0,
    runtimes: targets.runtimes.map(({ name }) => name),
    architectures: [architecture],
    isPublic: false,
    source: { path: root, prefix: '', kind: 'folder' },
    today: '',
  };
}

function fileOf(path: string, size: number, contents: CheckedFile['contents']): CheckedFile {
  return { path, type: 'file', executable: false, size, sha256: '', crc: 0, ...(contents && { contents }) };
}

function titleAt({ packages }: InstalledTree, path: string): string {
  const found = packages.find(({ folder }) => path === `nodejs/${folder}/package.json`);
  return found ? titleOf(found) : path;
}

function titleOf({ about, folder }: ModulesPackage): string {
  return `${asText(about['name']) || folder} ${asText(about['version'])}`.trim();
}

/**
 * What tells a script that brings a program from one that only prints or reports: it saves a stream, makes a file
 * executable, or says that it downloads. Source: the install scripts of ffmpeg-static, @sentry/cli, puppeteer, and as
 * counterexamples those of core-js, protobufjs, ssh2, @scarf/scarf and @firebase/util (2026-11).
 */
const DOWNLOADS = /\bcreateWriteStream\b|\bchmod(?:Sync)?\s*\(|\bdownload\w*\s*\(|\bcurl\s|\bwget\s/;

/** Their scripts start a file of theirs under a name that is put together. */
const KNOWN_DOWNLOADERS = new Set(['@prisma/engines']);

/** A script that may fail does something that the package does without. */
const MAY_FAIL = /\|\|\s*(?:exit 0|true|echo|:)|\btry\s*\{/;

/** A package whose install script brings a program that is neither in it nor in a package of the platform. */
function downloads(one: ModulesPackage, tree: InstalledTree): boolean {
  const { preinstall, install, postinstall } = asRecord(one.about['scripts']);
  const scripts = [preinstall, install, postinstall].map(asText).filter((script) => script !== '');
  const isKnown = KNOWN_DOWNLOADERS.has(asText(one.about['name']));
  if (!isKnown && !scripts.some((script) => !MAY_FAIL.test(script) && bringsProgram(script, one, tree)))
    return false;
  return !hasProgram(one, tree);
}

function bringsProgram(script: string, one: ModulesPackage, tree: InstalledTree): boolean {
  if (DOWNLOADS.test(script)) return true;
  const named = [...script.matchAll(/(?:^|[\s"'(])((?:\.{0,2}\/)?[\w@./-]+)/g)].map(([, path = '']) => path);
  const seen = new Set<string>();
  return named.some((path) => bringsProgramIn(posix.join(one.folder, path), tree, seen));
}

/** More files than this are read for no script. */
const MOST_SCRIPTS = 30;

function bringsProgramIn(path: string, tree: InstalledTree, seen: Set<string>): boolean {
  const found = ['', '.js', '.cjs', '.mjs', '/index.js']
    .map((ending) => ({ path: path + ending, text: textAt(join(tree.root, path + ending)) }))
    .find(({ text }) => text !== undefined);
  if (found?.text === undefined || seen.has(found.path) || seen.size >= MOST_SCRIPTS) return false;
  seen.add(found.path);
  if (DOWNLOADS.test(found.text)) return true;
  const local = found.text.matchAll(
    /(?:\brequire\s*\(|\bfrom|\bimport\s*\(?)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g,
  );
  const from = posix.dirname(found.path);
  return [...local].some(([, next = '']) => bringsProgramIn(posix.join(from, next), tree, seen));
}

/** Its program is in it, or in a package of the platform that it names as optional. */
function hasProgram(one: ModulesPackage, { packages, targets, root }: InstalledTree): boolean {
  const optional = Object.keys(asRecord(one.about['optionalDependencies']));
  const parts = packages.filter(({ folder, about }) => {
    const { os, cpu } = platformOf(about);
    return os.length + cpu.length > 0 && optional.some((name) => folder.endsWith(`node_modules/${name}`));
  });
  if (parts.length > 0) return true;
  const large = one.files.filter(
    ({ size, path }) => size > 64 && !/\.(?:[cm]?[jt]s|map|json|md)$/.test(path),
  );
  const looked = inspectFiles(large.map(({ path }) => ({ path, source: join(root, path) })));
  const machines = new Set(looked.contents.map(([, { elf }]) => elf?.machine));
  return targets.architectures.every((architecture) => machines.has(architecture));
}

function scriptsNeeded(place: string, titles: readonly string[]): BuildProblem {
  const [several, their] = titles.length > 1 ? ['work', 'their'] : ['works', 'its'];
  return new BuildProblem(
    'build/scripts',
    `${inWords(titles)} of ${place} ${several} only after ${their} install script has run, and no script of a package is run in the job that publishes.`,
    'Take a package that brings its compiled code (with prebuilds, or an optional package for each platform), or install in a job of its own without AWS credentials (`npm ci --omit=dev` on a runner with the CPU of the layer), hand the folder over with actions/upload-artifact, and give it as `path`.',
  );
}
