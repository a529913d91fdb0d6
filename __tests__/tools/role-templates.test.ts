// examples/aws/role.yml and role.tf give a role the permissions and the trust that the pages show. The first one is deployed
// at moto, by the command of the README.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from '../child-process.ts';
import { jsonAt, policyDocument } from '../documented-policies.ts';
import { startMoto, testAt } from '../moto.ts';
import { withMoto } from './at-moto.ts';
import type { AtMoto } from './at-moto.ts';
import { readTemplate, valueIn } from './cloudformation.ts';
import type { Parameters } from './cloudformation.ts';
import { jsonencodeOf } from './hcl.ts';
import type { Values } from './hcl.ts';
import { AWS_CLI, obtainTools } from './tool.ts';

const [cli = ''] = (await obtainTools(AWS_CLI)) ?? [];
const moto = cli === '' ? undefined : await startMoto();
afterAll(() => moto?.stop());

const REPOSITORY = 'my-org@1234/my-repo@5678';
const FUNCTIONS = ['checkout', 'invoices'].map(
  (name) => `arn:aws:lambda:eu-central-1:123456789012:function:${name}`,
);
const TELEMETRY = ['arn:aws:lambda:eu-central-1:123456789012:layer:telemetry:*'];
const POLICY = policyDocument('quick-start');
const TRUST = JSON.parse(jsonAt('trust-policy:branch')) as unknown;
const OTHER_LAYERS = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'lambda:GetLayerVersion', Resource: TELEMETRY }],
};
/** The trust of a job with an environment. */
const OF_PRODUCTION = JSON.parse(
  JSON.stringify(TRUST).replace('ref:refs/heads/main', 'environment:production'),
) as unknown;

describe('examples/aws/role.yml', () => {
  const template = readTemplate('examples/aws/role.yml');
  const GIVEN: Parameters = {
    ...{ Repository: REPOSITORY, LayerName: 'python-packages', FunctionArns: FUNCTIONS },
    CreateOidcProvider: 'false',
  };
  const roleWith = (parameters: Parameters) =>
    valueIn(template, 'Role', parameters) as {
      AssumeRolePolicyDocument: unknown;
      Policies: { PolicyDocument: unknown }[];
    };

  test('allows exactly the documented policy of the quick start', () => {
    const { Policies } = roleWith(GIVEN);
    expect(Policies.map(({ PolicyDocument }) => PolicyDocument)).toEqual([POLICY]);
  });

  test('allows the other layers of the functions only where there are any', () => {
    expect(valueIn(template, 'OtherLayers', GIVEN)).toBeUndefined();
    const given = { ...GIVEN, OtherLayerArns: TELEMETRY };
    expect(valueIn(template, 'OtherLayers', given)).toMatchObject({ PolicyDocument: OTHER_LAYERS });
  });

  test('trusts one branch, or one environment', () => {
    expect(roleWith(GIVEN).AssumeRolePolicyDocument).toEqual(TRUST);
    const { AssumeRolePolicyDocument } = roleWith({ ...GIVEN, Environment: 'production' });
    expect(AssumeRolePolicyDocument).toEqual(OF_PRODUCTION);
  });

  test('creates the OIDC provider unless the account has it', () => {
    expect(valueIn(template, 'OidcProvider', GIVEN)).toBeUndefined();
    expect(valueIn(template, 'OidcProvider', { ...GIVEN, CreateOidcProvider: 'true' })).toEqual({
      Url: 'https://token.actions.githubusercontent.com',
      ClientIdList: ['sts.amazonaws.com'],
    });
  });

  testAt(moto, 'is deployed by the command of the README', (running) =>
    withMoto(running, cli, (at) => {
      deploy(at, running.url);
      const policies = ['iam', 'list-role-policies', '--role-name', 'publish-layer'];
      expect(at.aws(...policies)).toMatchObject({ PolicyNames: ['publish-layer'] });
      const name = ['--role-name', 'publish-layer', '--policy-name', 'publish-layer'];
      const { PolicyDocument } = at.aws('iam', 'get-role-policy', ...name) as { PolicyDocument: string };
      // moto answers with what Python prints of it.
      expect(JSON.parse(PolicyDocument.replaceAll("'", '"'))).toEqual(POLICY);
      const { Role } = at.aws('iam', 'get-role', '--role-name', 'publish-layer') as {
        Role: { AssumeRolePolicyDocument: { Statement: { Condition: unknown }[] } };
      };
      const [statement] = Role.AssumeRolePolicyDocument.Statement;
      expect(statement?.Condition).toEqual({
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': 'repo:my-org/my-repo:ref:refs/heads/main',
        },
      });
      return Promise.resolve();
    }),
  );
});

/** Runs the command of the README in a folder that has the template. */
function deploy({ workspace }: AtMoto, url: string): void {
  const [, command = ''] =
    /^```sh\n(aws cloudformation deploy[\s\S]*?)^```$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  copyFileSync('examples/aws/role.yml', join(workspace, 'role.yml'));
  const bin = join(workspace, 'bin');
  mkdirSync(bin);
  const program = `#!/bin/sh\nexec "${join(cli, 'bin', 'python')}" "${join(cli, 'bin', 'aws')}" "$@"\n`;
  writeFileSync(join(bin, 'aws'), program, { mode: 0o755 });
  const env = {
    PATH: [bin, process.env['PATH']].join(delimiter),
    HOME: workspace,
    AWS_ENDPOINT_URL: url,
    AWS_DEFAULT_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'any',
    AWS_SECRET_ACCESS_KEY: 'any',
  };
  execFileSync('bash', ['--norc', '-e', '-c', command], { cwd: workspace, env, encoding: 'utf8' });
}

describe('examples/aws/role.tf', () => {
  const text = readFileSync('examples/aws/role.tf', 'utf8');
  const values: Values = {
    'var.repository': REPOSITORY,
    'var.layer_name': 'python-packages',
    'var.function_arns': FUNCTIONS,
    'var.other_layer_arns': TELEMETRY,
    'local.partition': 'aws',
    'local.region': 'eu-central-1',
    'local.account': '123456789012',
    'local.subject': 'ref:refs/heads/main',
  };

  test('allows exactly what role.yml allows', () => {
    expect(jsonencodeOf(text, 'aws_iam_role_policy.publish_layer', values)).toEqual(POLICY);
    expect(jsonencodeOf(text, 'aws_iam_role_policy.other_layers', values)).toEqual(OTHER_LAYERS);
    expect(text.match(/^resource "aws_iam_role_policy/gm)).toHaveLength(2);
  });

  test('trusts what role.yml trusts', () => {
    expect(jsonencodeOf(text, 'aws_iam_role.publish_layer', values)).toEqual(TRUST);
    const [, branch, environment] =
      /subject += var\.environment == "" \? "(.*?)" : "(.*?)"$/m.exec(text) ?? [];
    expect([branch, environment]).toEqual(['ref:refs/heads/${var.branch}', 'environment:${var.environment}']);
  });

  test('has a variable for each parameter of role.yml', () => {
    const snake = (name: string) => name.replace(/\B[A-Z]/g, '_$&').toLowerCase();
    const { Parameters } = readTemplate('examples/aws/role.yml');
    const variables = [...text.matchAll(/^variable "(\w+)"/gm)].map(([, name = '']) => name);
    expect(variables).toEqual(Object.keys(Parameters).map(snake));
  });
});
