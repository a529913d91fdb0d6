import type { CheckedLayer, InstalledPackagesSource } from './checked-layer.ts';
import type { Finding } from './finding.ts';
import { installedPackagesOf } from './native/installed-by.ts';
import { shellWord } from './shell.ts';

/** How the lock of a project is changed, by its name: for another release of a package, and for one package more. */
const COMMANDS: Readonly<Record<string, { update: string; add: string }>> = {
  'uv.lock': { update: 'uv lock --upgrade-package', add: 'uv add' },
  'poetry.lock': { update: 'poetry update --lock', add: 'poetry add --lock' },
  'Pipfile.lock': { update: 'pipenv upgrade', add: 'pipenv install' },
  'package-lock.json': { update: 'npm update --package-lock-only', add: 'npm install --package-lock-only' },
  'npm-shrinkwrap.json': { update: 'npm update', add: 'npm install' },
  'pnpm-lock.yaml': { update: 'pnpm update --lockfile-only', add: 'pnpm add --lockfile-only' },
};

/** Findings that another release of the package mends. */
const ANOTHER_RELEASE = /^(?:native|npm)\/|^deps\/(?:conflict|incomplete|no-metadata|removed-module)$/;
/** Findings that one package more mends. */
const ONE_MORE = new Set(['deps/missing', 'npm/missing-dependency']);

/**
 * Gives findings about installed packages a fix in their manifest: a user who never ran pip or npm has no folder to run it
 * in. Findings about own files, and fixes by other means, stay as they are.
 */
export function withManifestFixes(findings: readonly Finding[], layer: CheckedLayer): Finding[] {
  const { installed, files } = layer;
  if (!installed) return [...findings];
  const packages = installedPackagesOf(files);
  return findings.map((finding) => {
    if (finding.path === '' || !installed.holds(finding.path)) return finding;
    const fix = manifestFix(finding, finding.package ?? packages.ownerOf(finding.path).name, installed);
    return fix === undefined ? finding : { ...finding, fix };
  });
}

function manifestFix(
  { rule }: Finding,
  name: string,
  { manifest }: InstalledPackagesSource,
): string | undefined {
  const lock = manifest.slice(manifest.lastIndexOf('/') + 1);
  const commands = COMMANDS[lock];
  if (ONE_MORE.has(rule))
    return commands
      ? `Add the missing package to the project (\`${commands.add} …\`) and commit ${manifest}, or attach the layer that holds it beside this one.`
      : `Add the missing package to ${manifest}, or attach the layer that holds it beside this one.`;
  if (!ANOTHER_RELEASE.test(rule)) return undefined;
  return commands
    ? `Take a release of ${name} without this fault (\`${commands.update} ${shellWord(name)}\`) and commit ${manifest}.`
    : `Name a release of ${name} without this fault in ${manifest}.`;
}
