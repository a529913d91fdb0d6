/**
 * Real packages from their registries: what is listed of them is what the tools that installed them list. Where a registry
 * is out of reach the tests are skipped with a line that says so, and under CI they fail.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageListOf } from '../../src/packages/components.ts';
import type { Component } from '../../src/packages/components.ts';
import { sbomText } from '../../src/packages/sbom.ts';
import { spawnSync } from '../child-process.ts';
import { readFolder } from '../layer/read-folder.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { runTool, testWith } from '../layer/tools.ts';
import { faultsOf } from './schema.ts';

const PIP = ['-m', 'pip', '--disable-pip-version-check'];
const WHEELS = ['--only-binary=:all:', '--platform', 'manylinux2014_x86_64', '--python-version', '3.12'];
const PYTHON = ['requests==2.32.3', 'PyYAML==6.0.2', 'zope.interface==7.2', 'attrs==24.3.0'];
const NODE = ['express@5.1.0', 'sharp@0.34.3'];

/** Runs a tool; undefined where it fails, which fails the test under CI. */
function attempt(tool: string, args: string[], cwd?: string): string | undefined {
  const { status, stdout, stderr, error } = spawnSync(tool, args, { encoding: 'utf8', ...(cwd && { cwd }) });
  if (status === 0) return stdout;
  const fault = error?.message ?? stderr.trim();
  if (process.env['CI'] === 'true') throw new Error(`${tool} ${args.join(' ')}: ${fault}`);
  console.warn(`skipped, ${tool} failed: ${fault}`);
  return undefined;
}

/** What a folder holds, having proven that its bill of materials fits the schema. */
async function componentsOf(folder: string, prefix: string): Promise<Component[]> {
  const layer = await readFolder(folder, { prefix });
  const inventory = packageListOf(await layer.inspect());
  expect(inventory.leftOut).toEqual([]);
  const bom = sbomText({ layerName: 'real', contentHash: layer.contentHash }, inventory);
  expect(faultsOf(JSON.parse(bom))).toEqual([]);
  return inventory.components;
}

const spelt = (name: string) => name.toLowerCase().replace(/[-_.]+/g, '-');

describe('The packages that are listed', () => {
  test('of wheels are those that pip lists, each with a licence', async () => {
    const folder = join(temporaryFolder(), 'python');
    const installed = attempt('python3', [...PIP, 'install', '-q', ...WHEELS, '--target', folder, ...PYTHON]);
    const list =
      installed !== undefined && attempt('python3', [...PIP, 'list', '--path', folder, '--format=json']);
    if (!list) return;
    const expected = (JSON.parse(list) as { name: string; version: string }[]).map(
      ({ name, version }) => `${spelt(name)}@${version}`,
    );
    const components = await componentsOf(folder, 'python');
    expect(components.map(({ name, version }) => `${spelt(name)}@${version}`).sort()).toEqual(
      expected.sort(),
    );
    expect(components.length).toBeGreaterThan(7);
    expect(components.filter(({ licences }) => licences.length === 0)).toEqual([]);
  }, 300_000);

  test('of a node_modules are those that npm lists', async () => {
    const folder = join(temporaryFolder(), 'nodejs');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts'];
    const installed = attempt('npm', ['install', '--prefix', folder, ...quiet, ...NODE]);
    const list = installed !== undefined && attempt('npm', ['ls', '--all', '--json'], folder);
    if (!list) return;
    const expected = new Set(namesIn(JSON.parse(list) as NpmTree));
    const components = await componentsOf(folder, 'nodejs');
    const found = components.map(
      ({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name}@${version}`,
    );
    expect(found.sort()).toEqual([...expected].sort());
    expect(found.length).toBeGreaterThan(60);
  }, 300_000);
});

interface NpmTree {
  version?: string;
  dependencies?: Record<string, NpmTree>;
}

/** An optional package for another system is listed without a version, as it is not there. */
function namesIn({ dependencies = {} }: NpmTree): string[] {
  return Object.entries(dependencies).flatMap(([name, tree]) =>
    tree.version === undefined ? [] : [`${name}@${tree.version}`, ...namesIn(tree)],
  );
}

const MAIN = `package main

import "fmt"

func main() { fmt.Println("hello") }
`;

testWith('go', 'a program written in Go tells which Go it was built with, stripped or not', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'go.mod'), 'module example.com/hello\n\ngo 1.21\n');
  writeFileSync(join(folder, 'main.go'), MAIN);
  for (const flags of [[], ['-ldflags=-s -w']])
    runTool(
      'go',
      ['build', ...flags, '-o', join(folder, 'layer', 'extensions', `hello${flags.length}`), '.'],
      folder,
    );
  const [version = ''] = /\d+(?:\.\d+)+/.exec(runTool('go', ['env', 'GOVERSION'])) ?? [];
  const components = await componentsOf(join(folder, 'layer'), '');
  expect(components).toEqual([
    {
      ...{ purl: `pkg:golang/stdlib@${version}`, name: 'stdlib', version, licences: [] },
      paths: ['extensions/hello0', 'extensions/hello1'],
    },
  ]);
});
