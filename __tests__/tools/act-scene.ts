// What the workflows that act runs need around them.
import { afterEach } from '@jest/globals';
import { WORKFLOW_RUN } from '../../emulator/github-runner.js';
import { startEmulator } from '../../emulator/index.js';
import { makeWheel } from '../build/python/wheel-maker.ts';
import type { Tree } from '../layer/tree.ts';

export const REGION = 'eu-central-1';
export const ACCOUNT = '123456789012';

export type Aws = Awaited<ReturnType<typeof startEmulator>>;

const open: Aws[] = [];
afterEach(async () => {
  for (const aws of open.splice(0)) await aws.close();
});

/** An emulator that is gone after the test. */
export async function startAws(): Promise<Aws> {
  const aws = await startEmulator();
  open.push(aws);
  return aws;
}

export const environment = (url: string) => ({
  AWS_ENDPOINT_URL: url,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_REGION: REGION,
  AWS_ACCESS_KEY_ID: ACCOUNT,
  AWS_SECRET_ACCESS_KEY: 'any',
  ...WORKFLOW_RUN,
});

/** A wheel as an index would serve it, and the requirement that names it: nothing is asked of a registry. */
export function packageOf(version: string): Tree {
  const { fileName, bytes } = makeWheel({ name: 'clients', version });
  return {
    [`wheels/${fileName}`]: bytes,
    'requirements.txt': `--no-index\n--find-links wheels/\nclients==${version}\n`,
  };
}

export const PACKAGE = packageOf('1.0');

/** Tells whether a workflow needs uv: a step of it installs Python packages. */
export const needsUv = (workflow: string) => /^ *dependencies: /m.test(workflow);

/** What the role `read-layers` of the documentation may do. */
export const READ = [
  { Effect: 'Allow' as const, Action: 'lambda:GetLayerVersion', Resource: 'arn:aws:lambda:*:*:layer:*:*' },
];

/** The numbers of the versions that a layer has. */
export function numbersOf(aws: Aws, account: string, name: string, region = REGION): number[] {
  return [...(aws.region(account, region).layers.get(name)?.versions.keys() ?? [])];
}
