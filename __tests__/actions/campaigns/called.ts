// What the actions call, as their sources say, so that an operation that is added is missed in the matrix.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
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

/**
 * Every operation of AWS that `src/aws` calls: as a command of the SDK; by its name, where the emulator knows it; and
 * where a request is signed without a client, by the right that it takes (`inspector-scan:ScanSbom`).
 */
export function operationsCalled(): string[] {
  const paths = readdirSync('src/aws', { recursive: true, encoding: 'utf8' });
  const operations = paths.filter((path) => path.endsWith('.ts')).flatMap((path) => operationsIn(path));
  return [...new Set(operations)].sort();
}

function operationsIn(path: string): string[] {
  const text = readFileSync(join('src/aws', path), 'utf8');
  const nodes = [...nodesIn(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))];
  const texts = nodes.flatMap((node) => (ts.isStringLiteralLike(node) ? [node.text] : []));
  const words = new Set(texts.flatMap((one) => one.match(/\w+/g) ?? []));
  const isSigned = texts.some((one) => one.endsWith('/signed-request.ts'));
  return [
    ...nodes.flatMap(commandOf),
    ...EMULATED.filter((name) => words.has(name)),
    ...(isSigned ? texts.flatMap((one) => /^[a-z-]+:([A-Z]\w+)$/.exec(one)?.[1] ?? []) : []),
    ...(texts.includes('@aws-sdk/lib-storage') ? UPLOAD : []),
  ];
}

function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
}

function commandOf(node: ts.Node): string[] {
  if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression)) return [];
  return /^(\w+)Command$/.exec(node.expression.text)?.slice(1) ?? [];
}

const EMULATED = [
  ...ROUTES.map(({ operation }) => operation),
  ...[...SERVICES.values()].flatMap(({ operations }) => [...operations.keys()]),
];

/** The actions in this repository: `publish`, which is its root, and the folders. */
export function actionsInThere(): string[] {
  const folders = readdirSync('.', { withFileTypes: true }).filter((one) => one.isDirectory());
  const names = folders.flatMap(({ name }) => (readdirSync(name).includes('action.yml') ? [name] : []));
  return [...names, 'publish'].sort();
}
