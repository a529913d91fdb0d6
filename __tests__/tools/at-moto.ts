// The actions in front of moto, and the AWS CLI to look at what they did there: neither knows anything of this project.
import type { ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { cleanUp, runStep } from '../../emulator/github-runner.js';
import type { Report } from '../../src/publish/result.ts';
import { described, NODE } from '../actions/step.ts';
import { commandsIn } from '../actions/runner-commands.ts';
import { execFileSync } from '../child-process.ts';
import { writeTree } from '../layer/tree.ts';
import type { Tree } from '../layer/tree.ts';
import type { Moto } from '../moto.ts';
import type { Tool } from './tool.ts';

/** Of moto's, unless a role of another one is assumed. */
export const ACCOUNT = '123456789012';
export const REGION = 'eu-central-1';

type Environment = Record<string, string>;

export interface StepAtMoto {
  code: number | null;
  outputs: Record<string, string>;
  report: Report;
  log: string;
  errors: string[];
  warnings: string[];
}

/** An empty account, a workspace, and what works on them. */
export interface AtMoto {
  workspace: string;
  write: (tree: Tree) => void;
  /** Runs the action of a folder; its record is kept as `record.jsonl` in the workspace. */
  act: (folder: string, inputs: Record<string, string>, env?: Environment) => Promise<StepAtMoto>;
  /** What `aws` answers, as JSON. @throws Error with what it says where it fails */
  aws: (...args: string[]) => unknown;
  /** What `aws` prints. */
  awsText: (...args: string[]) => string;
}

/** Credentials that moto takes for those of its account while it checks no rights. */
const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'any', AWS_SECRET_ACCESS_KEY: 'any' };

/** Runs a scene at a moto; its files are gone afterwards. */
export async function withMoto(moto: Moto, cli: Tool, scene: (at: AtMoto) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'moto-'));
  const workspace = join(folder, 'workspace');
  writeTree(folder, { 'workspace/': '', 'home/': '' });
  const env = {
    HOME: join(folder, 'home'),
    AWS_ENDPOINT_URL: moto.url,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    ...CREDENTIALS,
  };
  try {
    await scene({
      workspace,
      write: (tree) => writeTree(workspace, tree),
      act: (action, inputs, more = {}) => act(action, inputs, { workspace, env: { ...env, ...more } }),
      ...cliOf(cli, { PATH: process.env['PATH'] ?? '', ...env }),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cliOf(cli: Tool, env: Environment): Pick<AtMoto, 'aws' | 'awsText'> {
  // Its own first line names the folder that it was installed in.
  const [python, script] = [join(cli, 'bin', 'python'), join(cli, 'bin', 'aws')];
  const options: ExecFileSyncOptionsWithStringEncoding = {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  };
  const awsText = (...args: string[]) => execFileSync(python, [script, ...args], options);
  return {
    awsText,
    aws: (...args) => JSON.parse(awsText(...args, '--output', 'json') || '{}') as unknown,
  };
}

interface Where {
  workspace: string;
  env: Environment;
}

async function act(
  folder: string,
  inputs: Record<string, string>,
  { workspace, env }: Where,
): Promise<StepAtMoto> {
  const { main, defaults } = described(folder);
  const step = { main, inputs: { ...defaults, ...inputs }, workspace, env, node: NODE };
  const result = await runStep(step);
  const { code, outputs, log } = result;
  const report = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as Report;
  if (outputs['record']?.endsWith('.jsonl')) copyFileSync(outputs['record'], join(workspace, 'record.jsonl'));
  cleanUp(result);
  const told = (kind: string) => commandsIn(log).flatMap(({ name, data }) => (name === kind ? [data] : []));
  return { code, outputs, report, log, errors: told('error'), warnings: told('warning') };
}

/** Functions of moto's account with the layers given, and the role that they need. */
export function createFunctions({ aws, workspace }: AtMoto, names: string[], layers: string[] = []): void {
  const zip = new AdmZip();
  zip.addFile('index.py', Buffer.from('def handler(event, context): return event\n'));
  const file = join(workspace, '..', 'function.zip');
  writeFileSync(file, zip.toBuffer());
  const trust = {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ],
  };
  aws(
    ...['iam', 'create-role', '--role-name', 'run'],
    ...['--assume-role-policy-document', JSON.stringify(trust)],
  );
  for (const name of names) {
    aws(
      ...[
        'lambda',
        'create-function',
        '--function-name',
        name,
        '--runtime',
        'python3.13',
        '--architectures',
        'arm64',
      ],
      ...['--role', `arn:aws:iam::${ACCOUNT}:role/run`, '--handler', 'index.handler'],
      ...['--zip-file', `fileb://${file}`],
      ...(layers.length > 0 ? ['--layers', ...layers] : []),
    );
  }
}
