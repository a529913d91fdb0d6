// Every action.yml as GitHub reads it.
// Source: docs.github.com, "Metadata syntax reference"; actions/runner, src/Runner.Worker/action_yaml.json;
// the colours and icons of "Metadata syntax reference", branding.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { parse } from 'yaml';

const text = { type: 'string', minLength: 1, pattern: '^\\S[\\s\\S]*$' };

/** What the runner takes for a name: it becomes a part of an environment variable. */
const names = { pattern: '^[A-Za-z_][A-Za-z0-9_-]*$' };

const strict = (properties: object, required: string[]) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

const SCHEMA = strict(
  {
    name: text,
    description: { ...text, maxLength: 125 },
    author: text,
    branding: strict(
      {
        color: {
          enum: ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'],
        },
        // Of the icons that GitHub has, ours.
        icon: { enum: ['layers', 'check-square', 'copy', 'link', 'rotate-ccw', 'scissors', 'search'] },
      },
      ['color', 'icon'],
    ),
    inputs: {
      type: 'object',
      propertyNames: names,
      additionalProperties: strict(
        {
          description: text,
          required: { type: 'boolean' },
          // A number or a boolean would become text in a way of YAML's.
          default: { type: 'string' },
          deprecationMessage: text,
        },
        ['description', 'required'],
      ),
    },
    outputs: {
      type: 'object',
      propertyNames: names,
      // `value` is for composite actions only.
      additionalProperties: strict({ description: text }, ['description']),
    },
    runs: strict(
      { using: { const: 'node24' }, main: { type: 'string', pattern: '^(\\.\\./)?dist/\\w+\\.js$' } },
      ['using', 'main'],
    ),
  },
  ['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'],
);

interface Action {
  name: string;
  inputs: Record<string, { required: boolean; default?: string; description: string }>;
  outputs: Record<string, { description: string }>;
  runs: { main: string };
}

const FOLDERS = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(entry.name, 'action.yml')))
  .map(({ name }) => name);
const ACTIONS = ['.', ...FOLDERS].map((folder) => {
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8'), { strict: true }) as Action;
  return { folder, action };
});

test('there are seven actions, each with a name of its own', () => {
  expect(FOLDERS).toEqual(['attach', 'audit', 'check', 'promote', 'prune', 'rollback']);
  expect(new Set(ACTIONS.map(({ action }) => action.name)).size).toBe(7);
});

describe.each(ACTIONS)('$folder/action.yml', ({ folder, action }) => {
  test('is metadata that GitHub takes', () => {
    const ajv = new Ajv({ allErrors: true });
    ajv.validate(SCHEMA, action);
    expect(ajv.errors ?? []).toEqual([]);
  });

  test('names a file that is there', () => {
    expect(existsSync(join(folder, action.runs.main))).toBe(true);
  });

  test('has a default for an input exactly if that is not required', () => {
    for (const [name, { required, default: value }] of Object.entries(action.inputs))
      expect([name, value !== undefined]).toEqual([name, !required]);
  });

  test('describes inputs and outputs in sentences', () => {
    for (const [name, { description }] of Object.entries({ ...action.inputs, ...action.outputs }))
      expect([name, description.trim()]).toEqual([name, expect.stringMatching(/^[^\s][\s\S]*[.!?)]$/)]);
  });
});

test('what GitHub would refuse is found', () => {
  const [{ action } = { action: undefined }] = ACTIONS;
  const faults: object[] = [
    { runs: { using: 'node20', main: 'dist/publish.js' } },
    { runs: { using: 'node24', main: 'dist/publish.js', pre: 1 } },
    { branding: { icon: 'lambda', color: 'orange' } },
    { branding: { icon: 'layers', color: 'pink' } },
    { inputs: { 'layer name': { description: 'A name.', required: true } } },
    { inputs: { name: { description: 'A name.', required: 'true' } } },
    { inputs: { name: { description: 'A name.', required: false, default: false } } },
    { outputs: { arn: { description: '' } } },
    { description: 'x'.repeat(126) },
    { permissions: {} },
  ];
  const ajv = new Ajv();
  const validate = ajv.compile(SCHEMA);
  expect(faults.map((fault) => validate({ ...action, ...fault }))).toEqual(faults.map(() => false));
});
