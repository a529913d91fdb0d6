// What holds for every workflow here, whatever linter is at hand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from '@jest/globals';
import { documentationPages } from '../documentation-pages.ts';
import { readWorkflow } from '../workflow-runner.ts';

const PLACES = ['.github/workflows', 'examples'];
const FILES = PLACES.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).filter(
  (path) => path.endsWith('.yml') && !path.endsWith('dependabot.yml'),
);

describe.each(FILES)('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const { permissions, jobs } = readWorkflow(path);

  test("is a workflow by GitHub's own parser", () => {
    const { context } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('gives each job the rights it says, each with its reason, and no others', () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) expect(job.uses ?? job.permissions).toBeDefined();
    const granted = text.split('\n').filter((line) => /^ {6}[a-z-]+: (?:read|write)\b/.test(line));
    for (const line of granted) expect(line).toMatch(/# to /);
  });

  test('takes the actions of others by their full commit', () => {
    for (const [, uses = ''] of text.matchAll(/^ *(?:- )?uses: (\S+.*)$/gm))
      expect(uses).toMatch(/^(?:\.\/|org\/publish-layer\b|[\w-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$)/);
  });

  test('puts no expression into a script', () => {
    for (const { steps = [] } of Object.values(jobs))
      for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});

test("GitHub's own parser names the mistakes of a workflow", () => {
  const content =
    'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: "${{ nothing.here }}", use: a }]\n';
  const { context } = parseWorkflow({ name: 'a.yml', content }, new NoOperationTraceWriter());
  expect(context.errors.getErrors().map(({ message }) => message)).toEqual([
    "a.yml (Line: 5, Col: 20): Unrecognized named-value: 'nothing'",
    "a.yml (Line: 5, Col: 43): Unexpected value 'use'",
  ]);
});

test('no workflow runs on pull_request_target', () => {
  for (const path of FILES) expect(readFileSync(path, 'utf8')).not.toMatch(/^ {2}pull_request_target:/m);
});

test('each action of others is used in one version, on pages too', () => {
  const versions = new Map<string, Set<string>>();
  for (const path of [...FILES, ...documentationPages()])
    for (const [, owner = '', version = ''] of readFileSync(path, 'utf8').matchAll(
      /uses: ([\w-]+\/[\w-]+)[\w/-]*@([\da-f]{40})/g,
    ))
      versions.set(owner, (versions.get(owner) ?? new Set()).add(version));
  expect([...versions].filter(([, all]) => all.size > 1)).toEqual([]);
});
