// What the sources themselves show: nothing of a layer is ever executed, no package is there that is not used, and an
// exported name has one meaning.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

interface Manifest {
  dependencies: Record<string, string>;
}

const PATHS = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);
const SOURCES = PATHS.map((path) => {
  const text = readFileSync(join('src', path), 'utf8');
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
});

/** Modules of Node.js that read, write, compress, digest and connect, and none that starts a program or runs a text. */
const HARMLESS_MODULES = [
  'node:async_hooks',
  'node:crypto',
  'node:events',
  'node:fs',
  'node:http',
  'node:https',
  'node:net',
  'node:os',
  'node:path',
  'node:stream',
  'node:stream/consumers',
  'node:stream/promises',
  'node:timers/promises',
  'node:worker_threads',
  'node:zlib',
];

function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
}

const NODES = SOURCES.flatMap(({ path, tree }) => [...nodesIn(tree)].map((node) => ({ path, node })));

/** What a module is imported by, as it is written; `undefined` where it is computed. */
function importOf(node: ts.Node): { name: string | undefined } | undefined {
  const textOf = (one: ts.Node | undefined) => (one && ts.isStringLiteral(one) ? one.text : undefined);
  // Types load nothing; their packages are of development.
  if (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    return undefined;
  if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier))
    return { name: textOf(node.moduleSpecifier) };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return { name: textOf(node.arguments[0]) };
  return undefined;
}

const IMPORTS = NODES.flatMap(({ path, node }) => {
  const found = importOf(node);
  return found ? [{ path, name: found.name }] : [];
});

describe('the sources', () => {
  test('import by names that are written down, never by a computed path', () => {
    expect(IMPORTS.length).toBeGreaterThan(500);
    expect(IMPORTS.filter(({ name }) => name === undefined)).toEqual([]);
  });

  test('use no module that starts a program or runs a text', () => {
    const names = IMPORTS.flatMap(({ name = '' }) => (name.startsWith('node:') ? [name] : []));
    const others = [...new Set(names)].filter((name) => !HARMLESS_MODULES.includes(name));
    expect(others).toEqual(['node:child_process']);
  });

  test('start programs from two places without a shell: gh by its name, and those of a build', () => {
    const places = IMPORTS.filter(({ name }) => name === 'node:child_process').map(({ path }) => path);
    expect(places.sort()).toEqual([join('build', 'program.ts'), join('publish', 'promote', 'gh.ts')]);
    const texts = places.map((place) => readFileSync(join('src', place), 'utf8'));
    for (const text of texts) {
      expect(text).toContain("import { execFile } from 'node:child_process';");
      expect(text).not.toMatch(/\bshell\b\s*:/);
    }
    const started = texts.map((text) =>
      [...text.matchAll(/execFile\(([^,]*),/g)].map(([, program]) => program),
    );
    expect(started).toEqual([['file'], ["'gh'"]]);
  });

  test('start the programs of a build from that room alone', () => {
    const users = IMPORTS.filter(({ name = '' }) => name.endsWith('/program.ts')).map(({ path }) => path);
    expect(users.filter((path) => !path.startsWith(`build${sep}`))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  test('turn no text into code', () => {
    const forbidden = new Set([
      'eval',
      'Function',
      'require',
      'createRequire',
      'dlopen',
      'binding',
      'runMain',
    ]);
    const found = NODES.filter(
      ({ node }) => ts.isIdentifier(node) && forbidden.has(node.text) && !isTypeName(node) && !isKey(node),
    );
    expect(found.map(({ path, node }) => `${path}: ${node.parent.getText()}`)).toEqual([]);
  });

  test('start a thread from one place, with a file of our own', () => {
    const threads = NODES.flatMap(({ path, node }) =>
      ts.isNewExpression(node) && node.expression.getText() === 'Worker' ? [{ path, node }] : [],
    );
    expect(threads.map(({ path }) => path)).toEqual([join('layer', 'workers.ts')]);
    const text = readFileSync('src/layer/workers.ts', 'utf8');
    expect(text).toMatch(/new URL\('(?:\.\/)?file-worker\.ts', import\.meta\.url\)/);
  });

  test('import every dependency of package.json, and no other package', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const packages = IMPORTS.flatMap(({ name = '' }) => {
      const [, found] = /^((?:@[^/]+\/)?[^./@][^/]*)/.exec(name) ?? [];
      return found === undefined || found.startsWith('node:') ? [] : [found];
    });
    expect([...new Set(packages)].sort()).toEqual(Object.keys(dependencies).sort());
  });
});

/** The name of a member of an object, which calls nothing: `exports` of a package.json has one called `require`. */
function isKey(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}

/** The name of a type, or of a property that a record happens to have. */
function isTypeName(node: ts.Node): boolean {
  return ts.isTypeReferenceNode(node.parent) || ts.isPropertySignature(node.parent);
}

/** The exported declarations of the sources, as `grep` finds them. */
const EXPORTED = SOURCES.flatMap(({ path, tree }) =>
  tree.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map((declaration) => ({
        path,
        name: declaration.name.getText(),
        isType: false,
      }));
    const isType =
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement);
    return isType || ts.isFunctionDeclaration(statement)
      ? [{ path, name: statement.name?.text ?? '', isType }]
      : [];
  }),
);

describe('exported names', () => {
  test('of types are unique, so that one search finds one meaning', () => {
    const types = EXPORTED.filter(({ isType }) => isType);
    expect(types.length).toBeGreaterThan(200);
    const places = Map.groupBy(types, ({ name }) => name);
    const shared = [...places].filter(([, declarations]) => declarations.length > 1);
    expect(shared.map(([name, declarations]) => [name, ...declarations.map(({ path }) => path)])).toEqual([]);
  });

  test('begin with no word that this project alone would use', () => {
    const isPrivate = ({ name }: { name: string }) =>
      /^(?:[Tt]ell|[Tt]old|[Ll]ook(?!up)|[Jj]udg|[Bb]ring|[Ss]ettl|[Ff]ound|[Ii]nside|[Ss]ite)/.test(name);

    expect(EXPORTED.filter(isPrivate).map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
  });
});
