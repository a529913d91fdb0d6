import { posix } from 'node:path';
import type { CheckedLayer } from '../checked-layer.ts';
import type { Finding, Severity } from '../finding.ts';
import { manifestOf, npmPackages, titleOf } from './packages.ts';
import type { NpmPackage, NpmPackages } from './packages.ts';
import { isForTarget } from './systems.ts';

/** Packages whose own name leads to no file. */
export function noEntry(layer: CheckedLayer): Finding[] {
  const packages = npmPackages(layer);
  return packages.all.flatMap((one) => {
    const fault = isForTarget(one, layer.architectures) ? faultOf(one, packages) : undefined;
    if (!fault || isTypesOnly(one, fault.target, packages)) return [];
    if (fault.severity === 'error' && isProgram(one, packages)) return [];
    const { field, target, severity, consequence } = fault;
    const folder = target.replace(/^\.\//, '').split('/').slice(0, -1)[0];
    return [
      {
        rule: 'npm/no-entry',
        severity: packages.isOptional(one) ? 'notice' : severity,
        path: manifestOf(one),
        message: `\`${field}\` of ${titleOf(one)} leads to ${target}, which is not in the layer: ${consequence} fails.`,
        fix: `Keep ${folder === undefined || folder === '..' ? 'the file' : `${folder}/ of the package`} where \`exclude\` or a step of the build leaves files out, or install the package again: \`npm ci --omit=dev\`.`,
      },
    ];
  });
}

interface Fault {
  field: 'main' | 'exports';
  target: string;
  severity: Severity;
  /** What fails, as the subject of a sentence. */
  consequence: string;
}

function faultOf(pkg: NpmPackage, packages: NpmPackages): Fault | undefined {
  const { main, exports } = pkg.about.entry ?? {};
  const load = (kind: string) =>
    kind === 'require' ? `\`require('${pkg.name}')\`` : `\`import '${pkg.name}'\``;
  if (main !== undefined) {
    const fault = { field: 'main' as const, target: main, severity: 'error' as const };
    return mainOf(pkg, main, packages) === undefined ? { ...fault, consequence: load('require') } : undefined;
  }
  const targets = Object.entries(exports ?? {});
  const missing = targets.filter(([, target]) => !packages.isThere(posix.join(pkg.folder, target)));
  const [first] = missing;
  if (!first) return undefined;
  const [kind, target] = first;
  // Who uses only the other kind of modules may have left these out.
  const severity = missing.length === targets.length ? 'error' : kind === 'require' ? 'warning' : 'notice';
  return { field: 'exports', target, severity, consequence: load(kind) };
}

/** A package of type declarations may name a file that was never there, beside the declarations of it. */
function isTypesOnly(pkg: NpmPackage, target: string, packages: NpmPackages): boolean {
  const files = packages.filesOf(pkg);
  return (
    !files.some(({ path }) => /\.(?:[cm]?js|node)$/.test(path)) &&
    packages.isThere(`${posix.join(pkg.folder, target).replace(/\.[cm]?js$/, '')}.d.ts`)
  );
}

/** A program that is there works without an entry, which its package may name and never have had. */
function isProgram({ folder, about: { bin } }: NpmPackage, packages: NpmPackages): boolean {
  return bin !== undefined && packages.isThere(posix.join(folder, bin));
}

const ENDINGS = ['', '.js', '.json', '.node', '/index.js', '/index.json', '/index.node'];

/**
 * The file that `main` leads to, by its path in the layer; undefined for none.
 * Source: LOAD_AS_FILE, LOAD_INDEX and LOAD_AS_DIRECTORY, Node.js documentation of modules.
 */
export function mainOf(pkg: NpmPackage, main: string, packages: NpmPackages): string | undefined {
  return fileAt(posix.join(pkg.folder, main), packages) ?? fileAt(pkg.folder, packages);
}

/** The file that `require()` of a path loads, by its path in the layer. */
export function fileAt(path: string, { isThere }: NpmPackages): string | undefined {
  const named = path.replace(/\/$/, '');
  return ENDINGS.map((ending) => named + ending).find(isThere);
}
