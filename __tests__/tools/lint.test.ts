// What other people's linters say of our actions, our workflows, and of every workflow and step that we show to users.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from '../child-process.ts';
import { documentationPages } from '../documentation-pages.ts';
import { writeTree } from '../layer/tree.ts';
import type { Tree } from '../layer/tree.ts';
import { ACTIONLINT, CHECK_JSONSCHEMA, obtainTools, SHELLCHECK, testWithTools, ZIZMOR } from './tool.ts';
import { asWorkflow, yamlBlocks } from './yaml-blocks.ts';

const ACTIONS = ['.', 'attach', 'audit', 'check', 'promote', 'prune', 'rollback'];
const CONFIGURATION = resolve('.github/zizmor.yml');

const blocks = documentationPages().flatMap(yamlBlocks);

/** Where linters look for workflows, below a folder for each of the places that ours are in. */
const workflowIn = (place: string, name: string) => join(place, '.github/workflows', name);

const workflows: Record<string, string> = Object.fromEntries([
  ...filesIn('.github/workflows', '.'),
  ...filesIn('examples', 'examples'),
  ...blocks
    .filter(({ kind }) => kind !== 'dependabot' && kind !== 'template')
    .map((block) => [workflowIn(block.page, `line-${block.line}.yml`), asWorkflow(block)] as const),
]);

const dependabots: Record<string, string> = Object.fromEntries([
  ...['.github/dependabot.yml', 'examples/dependabot.yml'].map(
    (path) => [path, readFileSync(path, 'utf8')] as const,
  ),
  ...blocks
    .filter(({ kind }) => kind === 'dependabot')
    .map(({ page, line, text }) => [join(page, `line-${line}`, 'dependabot.yml'), text] as const),
]);

function filesIn(folder: string, place: string): (readonly [string, string])[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml') && name !== 'dependabot.yml');
  return names.map((name) => [workflowIn(place, name), readFileSync(join(folder, name), 'utf8')]);
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A repository that has our actions and these workflows. */
function repositoryOf(files: Tree): string {
  const repository = mkdtempSync(join(tmpdir(), 'lint-'));
  folders.push(repository);
  for (const action of ACTIONS) {
    mkdirSync(join(repository, action), { recursive: true });
    cpSync(join(action, 'action.yml'), join(repository, action, 'action.yml'));
  }
  cpSync('dist', join(repository, 'dist'), { recursive: true });
  writeTree(repository, { '.git/': '', ...files });
  return repository;
}

/** What a linter says, on both streams, if it finds anything. */
function lint(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  return status === 0 ? '' : `exit code ${status}\n${stdout}${stderr}`;
}

/** A workflow that does these steps. */
function withSteps(text: string): Record<string, string> {
  return { [workflowIn('README.md', 'faulty.yml')]: asWorkflow({ kind: 'steps', text }) };
}

test('the documentation shows workflows and steps', () => {
  const count = (wanted: string) => blocks.filter(({ kind }) => kind === wanted).length;
  expect(count('workflow')).toBeGreaterThan(5);
  expect(count('steps')).toBeGreaterThan(12);
});

const actionlint = await obtainTools(ACTIONLINT, SHELLCHECK);

describe('actionlint', () => {
  /** Our actions are those of the same repository here, so that it knows their inputs and outputs. */
  const local = (text: string) =>
    text
      .replaceAll(/org\/publish-layer\/(\.github\/workflows\/[\w-]+\.yml)@v1/g, './$1')
      .replaceAll(/org\/publish-layer(\/\w+)?@v1/g, (_, folder = '/') => `.${folder}`);

  /** To actionlint a folder with workflows is a repository. */
  const inOneFolder = (path: string) => {
    const [, place = '', name = ''] = /^(?:(.*)\/)?\.github\/workflows\/(.*)$/.exec(path) ?? [];
    return workflowIn('.', [...place.split('/').filter(Boolean), name].join('-'));
  };

  const check = ([program, shellcheck]: readonly [string, string], files: Record<string, string>) => {
    const named = Object.entries(files).map(([path, text]) => [inOneFolder(path), local(text)] as const);
    const args = ['-no-color', '-oneline', '-pyflakes=', `-shellcheck=${join(shellcheck, 'bin/shellcheck')}`];
    const repository = repositoryOf(Object.fromEntries(named));
    return lint(join(program, 'bin', 'actionlint'), args, repository);
  };

  testWithTools(actionlint, 'finds nothing in any workflow, example or page', (tools) => {
    expect(check(tools, workflows)).toBe('');
  });

  testWithTools(actionlint, 'would find what it is run for', (tools) => {
    const faults = {
      'with: { layer-nam: greetings, layer-name: greetings, path: layer }':
        'input "layer-nam" is not defined',
      'with: { path: layer }': 'missing input "layer-name" which is required',
      'with: { layer-name: greetings, path: "${{ steps.layer.outputs.versoin }}" }':
        'property "versoin" is not defined',
    };
    for (const [given, message] of Object.entries(faults)) {
      const text = `- uses: org/publish-layer@v1\n  id: layer\n  with: { layer-name: x, path: y }\n- uses: org/publish-layer@v1\n  ${given}\n`;
      expect(check(tools, withSteps(text))).toContain(message);
    }
    expect(check(tools, withSteps('- run: rm $name\n'))).toContain('SC2086');
  });
});

describe('shellcheck', () => {
  const shells = documentationPages().flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(
      ([, text = ''], index) => [join(page, `${index}.sh`), text] as const,
    ),
  );
  const check = ([, shellcheck]: readonly [string, string], files: Record<string, string>) => {
    const args = ['--shell=bash', '--format=gcc', ...Object.keys(files)];
    return lint(join(shellcheck, 'bin', 'shellcheck'), args, repositoryOf(files));
  };

  testWithTools(actionlint, 'finds nothing in any command that a page shows', (tools) => {
    expect(shells.length).toBeGreaterThan(10);
    expect(check(tools, Object.fromEntries(shells))).toBe('');
  });

  testWithTools(actionlint, 'would find what it is run for', (tools) => {
    expect(check(tools, { 'faulty.sh': 'rm $name\n' })).toContain('SC2086');
  });
});

const zizmor = await obtainTools(ZIZMOR);

describe('zizmor', () => {
  const ARGS = [
    ...['--offline', '--persona=pedantic', '--strict-collection', '--no-progress', '--color=never', '-q'],
    ...['--format=plain', '--collect=all', `--config=${CONFIGURATION}`],
  ];
  const check = ([program]: readonly [string], files: Tree) =>
    lint(join(program, 'bin', 'zizmor'), [...ARGS, '.'], repositoryOf(files));

  testWithTools(zizmor, 'finds nothing in any action, workflow, example or page', (tools) => {
    expect(check(tools, { ...workflows, ...dependabots })).toBe('');
  });

  testWithTools(zizmor, 'would find what it is run for', (tools) => {
    const faults = {
      '- run: echo ${{ github.event.pull_request.title }}\n': 'template-injection',
      '- uses: actions/checkout@v7\n': 'unpinned-uses',
      '- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n': 'artipacked',
    };
    for (const [text, rule] of Object.entries(faults))
      expect(check(tools, withSteps(text))).toContain(`[${rule}]`);
  });
});

const schemas = await obtainTools(CHECK_JSONSCHEMA);

// It comes with the schemas of SchemaStore, which GitHub's own documentation and editors go by.
describe('check-jsonschema', () => {
  type Schema = 'github-actions' | 'github-workflows' | 'dependabot';

  const check = ([program]: readonly [string], schema: Schema, files: Record<string, string>) => {
    const [python, script] = ['python', 'check-jsonschema'].map((name) => join(program, 'bin', name));
    const args = [script ?? '', '--builtin-schema', `vendor.${schema}`, '--color=never'];
    return lint(python ?? '', [...args, ...Object.keys(files)], repositoryOf(files));
  };

  const actions = Object.fromEntries(
    ACTIONS.map((folder) => join(folder, 'action.yml')).map((path) => [path, readFileSync(path, 'utf8')]),
  );

  testWithTools(
    schemas,
    'finds nothing in any action, workflow, dependabot.yml, example or page',
    (tools) => {
      expect(check(tools, 'github-actions', actions)).toBe('');
      expect(check(tools, 'github-workflows', workflows)).toBe('');
      expect(check(tools, 'dependabot', dependabots)).toBe('');
    },
  );

  testWithTools(schemas, 'would find what it is run for', (tools) => {
    const workflow = asWorkflow({ kind: 'steps', text: "- run: 'true'\n" });
    const action = actions['action.yml'] ?? '';
    const dependabot = dependabots['.github/dependabot.yml'] ?? '';
    const faults: Record<Schema, Record<string, string>> = {
      'github-actions': {
        node13: action.replace('using: node24', 'using: node13'),
        "'description' is a required property": action.replace(/^description: .*\n/m, ''),
      },
      'github-workflows': {
        "'runs-on' is a required property": workflow.replace('runs-on:', 'run-on:'),
        reads: workflow.replace('contents: read', 'contents: reads'),
        soon: workflow.replace('timeout-minutes: 30', 'timeout-minutes: soon'),
      },
      dependabot: {
        biweekly: dependabot.replace('interval: weekly', 'interval: biweekly'),
        folder: dependabot.replace('directory:', 'folder:'),
      },
    };
    for (const [schema, texts] of Object.entries(faults)) {
      const named = Object.entries(texts).map(([message, text], index) => ({
        ...{ message, text, file: `faulty-${index}.yml` },
      }));
      const found = check(
        tools,
        schema as Schema,
        Object.fromEntries(named.map(({ file, text }) => [file, text])),
      );
      for (const { file, message } of named) expect(found).toMatch(new RegExp(`${file}::[^]*${message}`));
    }
  });
});
