// What the actions call, as their sources say, so that an operation that is added is missed in the matrix.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '../../../emulator/json-rpc.js';
import { ROUTES } from '../../../emulator/routes.js';

/** What the upload of the SDK's `lib-storage` sends. */
const UPLOAD = [
  'PutObject',
  'CreateMultipartUpload',
  'UploadPart',
  'CompleteMultipartUpload',
  'AbortMultipartUpload',
];

/** Every operation of AWS that `src/aws` calls: by a command of the SDK, or by its name among those the emulator has. */
export function operationsCalled(): string[] {
  const sources = readdirSync('src/aws', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => withoutComments(readFileSync(join('src/aws', path), 'utf8')))
    .join('\n');
  const commands = [...sources.matchAll(/\bnew (\w+)Command\(/g)].map(([, name = '']) => name);
  const named = emulated().filter((name) => new RegExp(`\\b${name}\\b`).test(sources));
  const uploads = sources.includes("'@aws-sdk/lib-storage'") ? UPLOAD : [];
  return [...new Set([...commands, ...named, ...uploads])].sort();
}

/** Operations that are not commands of the SDK's clients are there by their names only. */
function emulated(): string[] {
  return [
    ...ROUTES.map(({ operation }) => operation),
    ...[...SERVICES.values()].flatMap(({ operations }) => [...operations.keys()]),
  ];
}

function withoutComments(source: string): string {
  return source.replace(/\/\*.*?\*\/|(?<=^\s*)\/\/.*$/gms, '');
}

/** The actions in this repository: `publish`, which is its root, and the folders. */
export function actionsInThere(): string[] {
  const folders = readdirSync('.', { withFileTypes: true }).filter((one) => one.isDirectory());
  const names = folders.map(({ name }) => name).filter((name) => hasAction(name));
  return [...names, 'publish'].sort();
}

function hasAction(folder: string): boolean {
  return readdirSync(folder).includes('action.yml');
}
