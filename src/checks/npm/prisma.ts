import type { CheckedLayer } from '../checked-layer.ts';
import type { Finding } from '../finding.ts';
import { inWords } from '../../shared/wording.ts';
import type { OperatingSystem } from '../../lambda/runtimes.ts';
import { targetsOf } from '../native/targets.ts';
import { manifestOf, npmPackages, titleOf } from './packages.ts';
import type { NpmPackage } from './packages.ts';

/** Prisma without the client that it generates, or with the engine of another system. */
export function prisma(layer: CheckedLayer): Finding[] {
  return clientsOf(layer).flatMap((one) => {
    const finding = notGenerated(layer, one) ?? otherEngine(layer, one);
    return finding ? [finding] : [];
  });
}

/** The entry of each generated client: a stub says that it is one, and the real one names its engines. */
export function textsOfPrisma(layer: CheckedLayer): string[] {
  return clientsOf(layer).flatMap(entriesOf);
}

function clientsOf(layer: CheckedLayer): NpmPackage[] {
  return npmPackages(layer).all.filter(({ about, name }) => (about.name || name) === '@prisma/client');
}

/** `prisma generate` writes into `.prisma/client` beside the package, unless the schema names another place. */
function generatedFolder({ folder, name }: NpmPackage): string {
  return `${folder.slice(0, -name.length)}.prisma/client`;
}

function entriesOf(pkg: NpmPackage): string[] {
  return ['index.js', 'default.js'].map((name) => `${generatedFolder(pkg)}/${name}`);
}

const GENERATE = 'Run `npx prisma generate` after the install, and before the layer is packed';

function notGenerated(layer: CheckedLayer, pkg: NpmPackage): Finding | undefined {
  const { isThere } = npmPackages(layer);
  const entries = entriesOf(pkg);
  const isStub = entries.some((path) => layer.texts?.get(path)?.includes('did not initialize yet') === true);
  if ((entries.some(isThere) && !isStub) || hasOtherClient(layer, pkg)) return undefined;
  // From version 7 on, the client is generated into the sources of the function.
  const isOld = Number.parseInt(pkg.about.version) < 7;
  return {
    rule: 'npm/prisma-client',
    severity: isOld ? 'error' : 'notice',
    path: manifestOf(pkg),
    message: `${titleOf(pkg)} is without the client that \`prisma generate\` writes: ${isStub ? 'only the stub of the package is there' : `nothing is in ${generatedFolder(pkg)}/`}.`,
    fix: `${GENERATE}; where the client has an \`output\` of its own in the function, ignore this rule.`,
  };
}

/** A client with an `output` of its own. */
function hasOtherClient({ files }: CheckedLayer, pkg: NpmPackage): boolean {
  const own = generatedFolder(pkg);
  return files.some(
    ({ path }) =>
      /\/(?:schema\.prisma|query_compiler_bg\.wasm|libquery_engine-[^/]+)$/.test(path) &&
      !path.startsWith(`${own}/`) &&
      !/node_modules\/(?:@prisma\/[^/]+|prisma)\//.test(path),
  );
}

/**
 * Prisma's names of the systems of AWS Lambda. Source: "binaryTargets options", Prisma schema reference, and "Deploy to AWS Lambda".
 */
const ENGINES: Readonly<Record<OperatingSystem, Readonly<Record<string, string>>>> = {
  AL1: { x86_64: 'rhel-openssl-1.0.x' },
  AL2: { x86_64: 'rhel-openssl-1.0.x', arm64: 'linux-arm64-openssl-1.0.x' },
  AL2023: { x86_64: 'rhel-openssl-3.0.x', arm64: 'linux-arm64-openssl-3.0.x' },
};

const ENGINE = /(?:lib)?query[_-]engine-([a-z][\w.-]*?)(?:\.(?:so|dylib|dll)\.node|\.exe)?(?=["'`\s)]|$)/g;

function enginesIn(text: string): string[] {
  return [...text.matchAll(ENGINE)].map(([, target = '']) => target);
}

function otherEngine(layer: CheckedLayer, pkg: NpmPackage): Finding | undefined {
  const generated = generatedFolder(pkg);
  const inLayer = layer.files.flatMap(({ path }) => enginesIn(path.slice(path.lastIndexOf('/') + 1)));
  const ofClient = layer.files.filter(({ path }) => path.startsWith(`${generated}/`));
  const wanted = entriesOf(pkg).flatMap((path) => enginesIn(layer.texts?.get(path) ?? ''));
  // Without an engine in either, the client is one that has a driver adapter, or asks a server.
  const isNeeded = wanted.length > 0 || ofClient.some(({ path }) => enginesIn(path).length > 0);
  const lacking = isNeeded
    ? enginesOf(layer).filter((names) => !names.some((name) => inLayer.includes(name)))
    : [];
  const names = [...new Set(lacking.flat())];
  if (names.length === 0) return undefined;
  const found = [...new Set(inLayer)];
  return {
    rule: 'npm/prisma-engine',
    severity: 'error',
    path: manifestOf(pkg),
    message: `${titleOf(pkg)} looks for the query engine of ${inWords(names)}, and the layer has ${found.length > 0 ? `that of ${inWords(found)}` : 'none'}.`,
    fix: `Set \`binaryTargets = ["native", ${names.map((name) => `"${name}"`).join(', ')}]\` in the generator of schema.prisma. ${GENERATE}.`,
  };
}

/** Of each declared Node.js and architecture: the engines of which one has to be there. */
function enginesOf(layer: CheckedLayer): string[][] {
  return targetsOf(layer).flatMap(({ runtime, architecture }) => {
    if (runtime?.language !== 'nodejs') return [];
    const engines = ENGINES[runtime.os];
    const named = architecture === undefined ? Object.values(engines) : [engines[architecture] ?? ''];
    return [named.filter(Boolean)];
  });
}
