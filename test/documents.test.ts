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
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { cleanUp, runStep } from '../emulator/github-runner.js';
import { startEmulator } from '../emulator/index.js';
import { readCheckInputs } from '../src/inputs/check.js';
import { readPublishInputs } from '../src/inputs/publish.js';
import { BUILT_IN_EXCLUDES } from '../src/layer/exclude.js';
import { checkOutputs } from '../src/report/check-outputs.js';
import { startCheckReport } from '../src/report/check-report.js';
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

const described = (folder: string) => parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Action;
const action = described('.');
const readme = readFileSync('README.md', 'utf8');
const READMES = ['README.md', 'check/README.md', 'docs/comment-on-forks.md'];

/** The code blocks of a page in a language. */
function blocks(language: string, page = readme): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, body = '']) => body,
  );
}

/** Each action with what its code makes of inputs and gives as outputs. */
const ACTIONS = [
  {
    folder: '.',
    main: 'dist/publish.js',
    read: readPublishInputs,
    sources: ['layer', 'check', 'publish'],
    outputs: () => outputsOf(startReport(), 'report.json'),
  },
  {
    folder: 'check',
    main: '../dist/check.js',
    read: readCheckInputs,
    sources: ['layer', 'check'],
    outputs: () => checkOutputs(startCheckReport(), 'report.json'),
  },
];
const REQUIRED = { 'layer-name': 'models', path: 'layer' };

/** Inputs that the code of the check reads and the root action, which shares some of that code, does not have. */
const OF_THE_CHECK_ALONE = ['compare-with', 'base-path', 'comment', 'github-token', 'sarif-file'];

/** What the code makes of inputs given as the runner gives them. */
function reading<T>(read: () => T, inputs: Record<string, string>): T {
  const before = { ...process.env };
  for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
  try {
    return read();
  } finally {
    process.env = before;
  }
}

describe.each(ACTIONS)('action.yml in $folder and the code', ({ folder, main, read, sources, outputs }) => {
  const { inputs, outputs: promised, runs } = described(folder);

  test('have the same inputs', () => {
    const source = sources.map((name) => readFileSync(`src/inputs/${name}.ts`, 'utf8')).join('\n');
    const readers = /\b(?:text|required|list|boolean|choice|wholeNumber|byteSize)\('([a-z-]+)'/g;
    const names = new Set([...source.matchAll(readers)].map(([, name = '']) => name));
    if (folder === '.') for (const name of OF_THE_CHECK_ALONE) names.delete(name);
    expect([...names].sort()).toEqual(Object.keys(inputs).sort());
  });

  test('have the same outputs', () => {
    expect(Object.keys(outputs())).toEqual(Object.keys(promised));
  });

  test('have the same defaults', () => {
    const defaults = Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']),
    );
    const { 'github-token': token, ...others } = defaults;
    expect(token).toBe(folder === 'check' ? '${{ github.token }}' : undefined);
    expect(reading<unknown>(read, { ...others, ...REQUIRED })).toEqual(reading<unknown>(read, REQUIRED));
  });

  test('name a bundle that exists and the runtime of GitHub that it is made for', () => {
    expect(existsSync(join(folder, runs.main))).toBe(true);
    expect(runs).toEqual({ using: 'node24', main });
  });
});

describe('action.yml and the code', () => {
  test('agree on how many functions are too many by default', () => {
    const most = Number(action.inputs['max-functions']?.default);
    const names = (count: number) => Array.from({ length: count }, (_, n) => `function-${n}`).join();
    const read = (count: number) => reading(readPublishInputs, { ...REQUIRED, functions: names(count) });
    expect(read(most).functions).toHaveLength(most);
    expect(() => read(most + 1)).toThrow('max-functions');
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

describe.each(READMES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('shows YAML and JSON that parse', () => {
    expect(blocks('yaml', text).length).toBeGreaterThan(1);
    for (const block of blocks('yaml', text)) expect(parse(block)).toBeTruthy();
    for (const block of blocks('json', text)) expect(JSON.parse(block)).toBeTruthy();
  });

  test('uses only actions, inputs and outputs that exist', () => {
    const used = blocks('yaml', text).flatMap((block) => steps(parse(block)));
    expect(used.length).toBeGreaterThan(0);
    for (const { uses = '', with: given = {} } of used) {
      const folder = /^org\/publish-layer(?:\/([a-z]+))?@v1$/.exec(uses)?.[1] ?? '.';
      expect(Object.keys(described(folder).inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
    const outputs = [...text.matchAll(/steps\.(layer|check)\.outputs\.([a-z-]+)/g)];
    for (const [, id, name] of outputs)
      expect(Object.keys(described(id === 'check' ? 'check' : '.').outputs)).toContain(name);
  });

  test('never puts an expression into a script', () => {
    for (const block of blocks('yaml', text)) expect(block).not.toMatch(/run:[^\n]*\$\{\{/);
  });
});

test('docs/rules.md has every rule with its sentence', () => {
  const check = spawnSync(process.execPath, ['scripts/rules-table.js', '--check'], { encoding: 'utf8' });
  expect(`${check.stdout}${check.stderr}`).toBe('');
  expect(check.status).toBe(0);
});

/** The steps of a YAML block that use this action, whether it is a workflow or a list of steps. */
function steps(yaml: unknown): { uses?: string; with?: Record<string, unknown> }[] {
  if (Array.isArray(yaml))
    return (yaml as { uses?: string }[]).filter(({ uses }) => uses?.startsWith('org/'));
  const { jobs = {}, steps: own } = yaml as { jobs?: Record<string, { steps: unknown }>; steps?: unknown };
  return [...(own ? steps(own) : []), ...Object.values(jobs).flatMap((job) => steps(job.steps))];
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
