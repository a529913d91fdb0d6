import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { cleanUp, runStep } from '../emulator/github-runner.js';
import { startEmulator } from '../emulator/index.js';
import { readPublishInputs } from '../src/inputs.js';
import { BUILT_IN_EXCLUDES } from '../src/layer/exclude.js';
import { outputsOf, startReport } from '../src/report/report.js';

interface Action {
  inputs: Record<string, { description: string; required: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

interface Statement {
  Effect: 'Allow';
  Action: string | string[];
  Resource: string | string[];
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const readme = readFileSync('README.md', 'utf8');

/** The code blocks of the README in a language. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, body = '']) => body,
  );
}

describe('action.yml and the code', () => {
  afterEach(() => {
    for (const name of Object.keys(action.inputs)) process.env[`INPUT_${name.toUpperCase()}`] = '';
  });

  /** What the code makes of inputs given as the runner gives them. */
  function read(inputs: Record<string, string>) {
    for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
    return readPublishInputs();
  }

  test('have the same inputs', () => {
    const source = readFileSync('src/inputs.ts', 'utf8');
    const readers = /\b(?:getInput|required|list|boolean|choice|wholeNumber)\('([a-z-]+)'/g;
    const names = [...source.matchAll(readers)].map(([, name]) => name);
    expect([...new Set(names)].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('have the same outputs', () => {
    expect(Object.keys(outputsOf(startReport(), 'report.json'))).toEqual(Object.keys(action.outputs));
  });

  test('have the same defaults', () => {
    const given = { 'layer-name': 'models', path: 'layer' };
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']),
    );
    const withoutDefaults = read(given);
    expect(read({ ...defaults, ...given })).toEqual(withoutDefaults);
  });

  test('agree on how many functions are too many by default', () => {
    const most = Number(action.inputs['max-functions']?.default);
    const names = (count: number) => Array.from({ length: count }, (_, n) => `function-${n}`).join();
    const given = { 'layer-name': 'models', path: 'layer' };
    expect(read({ ...given, functions: names(most) }).functions).toHaveLength(most);
    expect(() => read({ ...given, functions: names(most + 1) })).toThrow('max-functions');
  });

  test('name a bundle that exists and the runtime of GitHub that it is made for', () => {
    expect(existsSync(action.runs.main)).toBe(true);
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/publish.js' });
  });
});

describe('README.md', () => {
  test('has the tables of inputs and outputs that action.yml gives', () => {
    const check = spawnSync(process.execPath, ['scripts/readme-tables.js', '--check'], { encoding: 'utf8' });
    expect(`${check.stdout}${check.stderr}`).toBe('');
    expect(check.status).toBe(0);
  });

  test('lists what is left out of a layer', () => {
    expect(blocks('gitignore')[0]?.trimEnd().split('\n')).toEqual([...BUILT_IN_EXCLUDES]);
  });

  test('shows YAML and JSON that parse', () => {
    expect(blocks('yaml').length).toBeGreaterThan(5);
    for (const block of blocks('yaml')) expect(parse(block)).toBeTruthy();
    for (const block of blocks('json')) expect(JSON.parse(block)).toBeTruthy();
  });

  test('uses only inputs and outputs that exist', () => {
    for (const step of blocks('yaml').flatMap((block) => steps(parse(block)))) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
    const outputs = [...readme.matchAll(/steps\.layer\.outputs\.([a-z-]+)/g)].map(([, name]) => name);
    expect(outputs.length).toBeGreaterThan(0);
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs));
  });

  test('never puts an expression into a script', () => {
    for (const block of blocks('yaml')) expect(block).not.toMatch(/run:[^\n]*\$\{\{/);
  });

  test('quotes messages as the code has them', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join('src', path), 'utf8'))
      .join('\n');
    const troubles = readme.slice(readme.indexOf('## Troubleshooting'));
    const quoted = [...troubles.matchAll(/^\| `([^`]+)`/gm)].map(([, message = '']) => message);
    expect(quoted.length).toBeGreaterThan(5);
    const pieces = quoted.flatMap((message) => message.split('…')).map((piece) => piece.trim());
    for (const piece of pieces) expect(sources).toContain(piece);
  });
});

/** The steps of a YAML block that use this action, whether it is a workflow or a list of steps. */
function steps(yaml: unknown): { uses?: string; with?: Record<string, unknown> }[] {
  if (Array.isArray(yaml))
    return (yaml as { uses?: string }[]).filter(({ uses }) => uses?.startsWith('org/'));
  const { jobs = {} } = yaml as { jobs?: Record<string, { steps: unknown }> };
  return Object.values(jobs).flatMap((job) => steps(job.steps));
}

describe('The policies in README.md', () => {
  const policy = (name: string) => {
    const [, json = ''] =
      new RegExp(`<!-- policy:${name} -->\\s+\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? [];
    return JSON.parse(json) as Statement[];
  };
  const whole = () => [...policy('publish'), ...policy('functions')];

  /** Publishes a layer for two functions that have another one too, with the rights of a policy. */
  async function publishWith(allow: Statement[], functions: string): Promise<number | null> {
    const workspace = mkdtempSync(join(tmpdir(), 'policy-'));
    const aws = await startEmulator({ allow });
    try {
      mkdirSync(join(workspace, 'layer'));
      writeFileSync(join(workspace, 'layer', 'data.txt'), 'data');
      const region = aws.region('123456789012', 'eu-central-1');
      const layers = [region.seedLayer({ name: 'telemetry' }), region.seedLayer({ name: 'greetings' })];
      for (const name of ['checkout', 'invoices']) region.seedFunction({ name, layers });
      const result = await runStep({
        main: action.runs.main,
        inputs: { 'layer-name': 'greetings', path: join(workspace, 'layer'), functions },
        workspace: process.cwd(),
        env: {
          AWS_ENDPOINT_URL: aws.url,
          AWS_REGION: 'eu-central-1',
          AWS_ACCESS_KEY_ID: '123456789012',
          AWS_SECRET_ACCESS_KEY: 'any',
        },
      });
      cleanUp(result);
      return result.code;
    } finally {
      await aws.close();
      rmSync(workspace, { recursive: true, force: true });
    }
  }

  test('are enough to publish, and to update functions', async () => {
    expect(await publishWith(policy('publish'), '')).toBe(0);
    expect(await publishWith(whole(), 'checkout, invoices')).toBe(0);
  });

  test('have no statement that could be left out', async () => {
    for (const statement of whole()) {
      const rest = whole().filter((other) => JSON.stringify(other) !== JSON.stringify(statement));
      expect(await publishWith(rest, 'checkout, invoices')).toBe(1);
    }
  });
});
