// .github/workflows/rollout.yml, examples/rollout.yml and docs/accounts.md.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { spawnSync } from './child-process.ts';
import { testWith } from './layer/tools.ts';
import { readWorkflow } from './workflow-runner.ts';

const workflow = readWorkflow('.github/workflows/rollout.yml');
const example = readWorkflow('examples/rollout.yml');
const action = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { default?: string; required: boolean }>;
};
const page = readFileSync('docs/accounts.md', 'utf8');

const { inputs = {} } = workflow.on.workflow_call ?? {};
const { rollout, versions } = workflow.jobs;
const allSteps = [workflow, example].flatMap(({ jobs }) =>
  Object.values(jobs).flatMap(({ steps = [] }) => steps),
);

/** A job has one account and one region, which the workflow itself knows. */
const OWN = ['allowed-account-ids', 'regions', 'align-versions'];

/** What writes to the repository, or makes something for a step that follows, is for the job that builds the layer. */
const OF_ONE_JOB = ['attest', 'sbom', 'submit-dependencies', 'github-token'];

describe('the reusable workflow', () => {
  test('has the inputs of the action, with their defaults, but for the account and the regions', () => {
    for (const [name, { default: value, required }] of Object.entries(action.inputs)) {
      if ([...OWN, ...OF_ONE_JOB].includes(name)) continue;
      expect([name, inputs[name]?.required ?? false]).toEqual([name, required]);
      if (!required) expect([name, String(inputs[name]?.default)]).toEqual([name, value]);
    }
  });

  test('hands every input to the action under its name', () => {
    const given = rollout?.steps?.find(({ uses }) => uses === 'org/publish-layer@v1')?.with ?? {};
    const handed = Object.keys(action.inputs).filter(
      (name) => !['regions', 'align-versions', ...OF_ONE_JOB].includes(name),
    );
    expect(Object.keys(given).sort()).toEqual(handed.sort());
    const { 'allowed-account-ids': account, ...others } = given;
    expect(account).toBe('${{ matrix.account.id }}');
    for (const [name, value] of Object.entries(others)) expect(value).toBe(`\${{ inputs.${name} }}`);
  });

  test('runs a job for each account and region, which stops no other and waits for its like', () => {
    expect(rollout?.strategy).toEqual({
      'fail-fast': false,
      'max-parallel': '${{ inputs.max-parallel }}',
      matrix: { account: '${{ fromJSON(inputs.accounts) }}', region: '${{ fromJSON(inputs.regions) }}' },
    });
    expect(rollout?.environment).toBe('${{ inputs.environment }}');
    expect(rollout?.concurrency?.['cancel-in-progress']).toBe(false);
    for (const part of ['matrix.account.id', 'matrix.region', 'inputs.layer-name'])
      expect(rollout?.concurrency?.group).toContain(part);
  });

  test('keeps record and report whatever becomes of the job', () => {
    const kept = rollout?.steps?.filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@')) ?? [];
    expect(kept.map((step) => step.with?.['path'])).toEqual([
      '${{ steps.layer.outputs.record }}',
      '${{ steps.layer.outputs.report }}',
    ]);
    for (const step of kept) expect(step.if).toMatch(/^always\(\) && /);
  });

  test('gives each job no right that it does not need', () => {
    expect(workflow.permissions).toEqual({});
    expect(rollout?.permissions).toEqual({ 'id-token': 'write', contents: 'read' });
    expect(versions?.permissions).toEqual({});
  });

  testWith('jq', 'collects the versions of all reports, each once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'versions-'));
    const report = (name: string, content: object) => {
      mkdirSync(join(folder, 'reports', name), { recursive: true });
      writeFileSync(join(folder, 'reports', name, 'report.json'), JSON.stringify(content, undefined, 2));
    };
    const collect = () => {
      const output = join(folder, 'output');
      writeFileSync(output, '');
      const script = versions?.steps?.find(({ id }) => id === 'versions')?.run ?? '';
      const env = { ...process.env, GITHUB_OUTPUT: output };
      expect(spawnSync('bash', ['-e', '-c', script], { cwd: folder, env }).status).toBe(0);
      return readFileSync(output, 'utf8');
    };
    try {
      expect(collect()).toBe('arns=[]\n');
      report('b', { regions: [{ region: 'b', version: { arn: 'arn:b' } }] });
      report('a', { regions: [{ region: 'a', version: { arn: 'arn:a' } }] });
      report('a again', { regions: [{ region: 'a', version: { arn: 'arn:a' } }] });
      report('failed', { regions: [{ region: 'c', functions: [] }], problems: [] });
      report('failed at once', { regions: [], problems: [] });
      expect(collect()).toBe('arns=["arn:a","arn:b"]\n');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the example', () => {
  const { check, staging, production } = example.jobs;
  const calls = [staging, production];

  test('is what the documentation shows', () => {
    const text = readFileSync('examples/rollout.yml', 'utf8');
    expect(page).toContain(`<!-- examples/rollout.yml -->\n\n\`\`\`yaml\n${text}\`\`\`\n`);
  });

  test('checks without rights, then rolls out by stages, one run at a time', () => {
    expect([example.permissions, check?.permissions]).toEqual([{}, { contents: 'read' }]);
    expect(example.concurrency?.['cancel-in-progress']).toBe(false);
    expect([staging?.needs, production?.needs]).toEqual(['check', 'staging']);
    expect(calls.map((call) => call?.with?.['environment'])).toEqual(['staging', 'production']);
    for (const call of calls) expect(call?.permissions).toEqual(rollout?.permissions);
  });

  test('checks the layer that it rolls out', () => {
    const { 'layer-name': name, ...checked } = check?.steps?.at(-1)?.with ?? {};
    expect(checked).toMatchObject({ dependencies: 'requirements.txt' });
    for (const call of calls) expect(call?.with).toMatchObject({ 'layer-name': name, ...checked });
  });

  test('gives the workflow what it asks for, in lists that parse', () => {
    for (const call of calls) {
      expect(call?.uses).toBe('org/publish-layer/.github/workflows/rollout.yml@v1');
      const given = call?.with ?? {};
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      const required = Object.keys(inputs).filter((name) => inputs[name]?.required);
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
      const accounts = JSON.parse(String(given['accounts'])) as { id: string; role: string }[];
      for (const { id, role } of accounts) expect(role).toContain(`::${id}:role/`);
      expect(JSON.parse(String(given['regions']))).toContain('eu-central-1');
    }
  });
});

test('the page has each input that is not of the action, with its default', () => {
  const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  for (const [name, { required, default: value = '' }] of Object.entries(inputs)) {
    if (Object.hasOwn(action.inputs, name) && name !== 'regions') continue;
    const shown = required ? '**required**' : value && `\`${value}\``;
    expect(rows).toContainEqual(['', `\`${name}\``, shown, expect.any(String), '']);
  }
});

test('actions of others are pinned, and no expression is put into a script', () => {
  for (const { uses = '', run = '' } of allSteps) {
    if (uses && !uses.startsWith('org/')) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    expect(run).not.toContain('${{');
  }
});
