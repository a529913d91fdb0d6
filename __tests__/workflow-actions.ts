// What stands in for the actions of others in a workflow that workflow-runner.ts runs. Each asks for the permission that
// the real one needs.
import { chmodSync, copyFileSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { writeTree } from './layer/tree.ts';
import type { Running } from './workflow-runner.ts';

type Given = Record<string, string>;

/** By name, without a version; they give their outputs. */
export const ACTIONS_OF_OTHERS: Record<string, (running: Running, given: Given) => Record<string, string>> = {
  'actions/checkout': checkout,
  'actions/attest': attest,
  'actions/upload-artifact': uploadArtifact,
  'actions/download-artifact': downloadArtifact,
  'aws-actions/configure-aws-credentials': configureCredentials,
};

/** Puts down the files of the repository; the token is to be taken away, as later steps are other people's code. */
function checkout({ stage, workspace, need }: Running, given: Given): Record<string, string> {
  need('contents', 'read');
  if (given['persist-credentials'] !== 'false') throw new Error('the checkout leaves its token behind');
  writeTree(join(workspace, given['path'] ?? ''), stage.repository(given['ref'] ?? ''));
  return {};
}

/** The role's account is the access key id: that is how the emulator tells accounts apart. */
function configureCredentials({ exported, need }: Running, given: Given): Record<string, string> {
  need('id-token', 'write');
  const [, account] = /^arn:aws[a-z-]*:iam::(\d{12}):role\/[\w-]+$/.exec(given['role-to-assume'] ?? '') ?? [];
  if (!account || !given['aws-region']) throw new Error('the credentials lack a role or a region');
  Object.assign(exported, {
    ...{ AWS_ACCESS_KEY_ID: account, AWS_SECRET_ACCESS_KEY: 'any' },
    ...{ AWS_REGION: given['aws-region'], AWS_DEFAULT_REGION: given['aws-region'] },
  });
  const ends = new Date(Date.now() + 1000 * Number(given['role-duration-seconds'] ?? 3600)).toISOString();
  return {
    'aws-account-id': account,
    ...(given['output-credentials'] === 'true' && { 'aws-expiration': JSON.stringify(ends) }),
  };
}

/** Signs nothing; gives what would be signed: of which subject, and for a bill of materials what is in it. */
function attest({ workspace, need }: Running, given: Given): Record<string, string> {
  need('id-token', 'write');
  need('attestations', 'write');
  const { 'subject-name': name = '', 'subject-digest': digest = '', 'sbom-path': sbom } = given;
  if (!name || !/^sha256:[0-9a-f]{64}$/.test(digest)) throw new Error('there is no subject');
  return { name, digest, sbom: sbom === undefined ? '' : readFileSync(resolve(workspace, sbom), 'utf8') };
}

/** A file by its name, of a folder what is in it; neither links nor the executable bit are kept. */
function uploadArtifact({ workspace, artifacts, store }: Running, given: Given): Record<string, string> {
  const { name = 'artifact', path = '' } = given;
  if (artifacts.has(name)) throw new Error(`there is an artifact ${name} already`);
  const from = resolve(workspace, path);
  const to = join(store, name);
  if (statSync(from).isDirectory()) copyPlain(from, to);
  else copyFile(from, join(to, basename(from)));
  artifacts.set(name, to);
  return {};
}

/** One by its name into the path; those of a pattern each into a folder of its name. */
function downloadArtifact({ workspace, artifacts, need }: Running, given: Given): Record<string, string> {
  if (given['run-id']) need('actions', 'read');
  const to = resolve(workspace, given['path'] ?? '');
  const { name, pattern } = given;
  if (name !== undefined) {
    const from = artifacts.get(name);
    if (!from) throw new Error(`there is no artifact ${name}`);
    copyPlain(from, to);
    return {};
  }
  const wanted = new RegExp(`^${(pattern ?? '*').replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  for (const [one, from] of artifacts) if (wanted.test(one)) copyPlain(from, join(to, one));
  return {};
}

function copyPlain(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' }))
    if (lstatSync(join(from, name)).isFile()) copyFile(join(from, name), join(to, name));
}

function copyFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  chmodSync(to, 0o644);
}
