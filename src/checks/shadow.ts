import type { NodePackage } from '../inspect/file-facts.ts';
import type { CheckedLayer } from './checked-layer.ts';
import { filesBelow, filesWithFacts } from './file-lists.ts';
import type { Finding } from './finding.ts';
import { inWords, quotedList } from '../shared/wording.ts';
import {
  inSiteFolder,
  installedPackage,
  modulesSearchedFrom,
  SITE_FOLDER,
  versionsOf,
} from '../lambda/search-paths.ts';
import { isStandard } from './standard-library.ts';
import { byExcluding, exactPattern } from './exclude-pattern.ts';
import { shellWord } from './shell.ts';

/** What the layer hides of the runtime: a layer's folders are searched before the runtime's own. */
export function shadow(layer: CheckedLayer): Finding[] {
  return [
    ...partialPythonSdk(layer),
    ...partialNodeSdk(layer),
    ...standardLibrary(layer),
    ...pythonRuntimeClient(layer),
    ...nodeRuntimeClient(layer),
  ];
}

/** A module or regular package at the top of a folder that Python searches. */
interface Module {
  name: string;
  path: string;
  /** The Python that looks there; undefined for every one. */
  version: string | undefined;
}

/** The modules that Python would import by name; a folder without `__init__.py` gives way to what comes later. */
function modules({ files }: CheckedLayer): Module[] {
  return filesBelow(files, 'python/').flatMap(({ path }) => {
    const { site = '', name = '', rest } = inSiteFolder(path) ?? {};
    const isModule =
      rest === '' ? /\.(?:py|pyc|so)$/.test(name) : /^__init__\.(?:py|pyc|[^/]*so)$/.test(rest ?? '');
    if (!isModule) return [];
    return [{ name: name.split('.')[0] ?? '', path, version: SITE_FOLDER.exec(site)?.[1] }];
  });
}

const SDK = ['boto3', 'botocore'] as const;

/** boto3 and botocore are released together: one from the layer does not fit the other from the runtime. */
function partialPythonSdk(layer: CheckedLayer): Finding[] {
  const found = modules(layer).filter(({ name }) => name === 'boto3' || name === 'botocore');
  const partial = found.find(({ version }) =>
    SDK.some((part) => !found.some((one) => one.name === part && isSeenWith(one.version, version))),
  );
  if (!partial) return [];
  const missing = partial.name === 'boto3' ? 'botocore' : 'boto3';
  return [
    {
      rule: 'shadow/partial-sdk',
      severity: 'warning',
      path: partial.path,
      message: `The layer holds ${partial.name} but not ${missing}, so that functions mix it with the runtime's own ${missing}, of another version.`,
      fix: `Install both (\`pip install --target ... boto3 botocore\`), or leave both to the runtime${byExcluding(distributionPatterns(partial, layer), layer.source)}.`,
    },
  ];
}

/** Without the metadata, which tell what is installed. Anchored: other packages have parts of that name (aws_xray_sdk/ext/botocore). */
function distributionPatterns(
  { name, path }: { name: string; path: string },
  { source }: CheckedLayer,
): string[] {
  const site = inSiteFolder(path)?.site ?? 'python';
  const folder = exactPattern(`${site}/${name}/`, source.prefix);
  return folder === undefined ? [] : [folder];
}

function isSeenWith(version: string | undefined, other: string | undefined): boolean {
  return version === undefined || other === undefined || version === other;
}

/** Packages of the AWS SDK for JavaScript, which Node.js runtimes from nodejs18.x on bring. */
export const SDK_PACKAGE = /^@(?:aws-sdk|smithy)\//;

/** Packages of the AWS SDK for JavaScript whose own dependencies of it are not in the layer. */
function partialNodeSdk({ files, source }: CheckedLayer): Finding[] {
  const installed = filesWithFacts(files).flatMap(({ path, contents }) => {
    const place = installedPackage(path);
    const inPath = path.startsWith('nodejs/');
    return place && inPath && contents?.nodePackage ? [{ ...place, path, about: contents.nodePackage }] : [];
  });
  const folders = new Set(installed.map(({ modules: folder, name }) => folder + name));
  const partial = installed.flatMap(({ path, name, about }) => {
    const missing = SDK_PACKAGE.test(name) ? missingParts(path, about, folders) : [];
    return missing.length > 0 ? [{ name, path, missing }] : [];
  });
  const [first] = partial;
  if (!first) return [];
  const missing = [...new Set(partial.flatMap((one) => one.missing))];
  return [
    {
      rule: 'shadow/partial-sdk',
      severity: 'warning',
      path: first.path,
      paths: partial.map(({ path }) => path),
      message: `${quotedList(partial.map(({ name }) => name))} ${partial.length === 1 ? 'needs' : 'need'} ${quotedList(missing)}, which the layer does not hold: it comes from the runtime, in another version, or not at all.`,
      fix: `Install the packages with all they depend on (\`npm ci --omit=dev\`), or leave the whole SDK to the runtime${byExcluding(['@aws-sdk/', '@smithy/'], source)}.`,
    },
  ];
}

function missingParts(path: string, { dependencies }: NodePackage, folders: ReadonlySet<string>): string[] {
  const searched = modulesSearchedFrom(path);
  return Object.keys(dependencies).filter(
    (name) => SDK_PACKAGE.test(name) && !searched.some((modules) => folders.has(modules + name)),
  );
}

/**
 * Modules that are found before the standard library's.
 * Source: sys.path printed by functions of python3.7 to 3.10 and 3.13 (none was found of the others): /var/task, then /opt/python/lib/python3.x/
 * site-packages, /opt/python, and only then /var/lang/lib/python3.x; set so by /var/runtime/bootstrap.py.
 */
function standardLibrary(layer: CheckedLayer): Finding[] {
  const declared = versionsOf('python', layer.runtimes);
  const hiding = modules(layer).filter(({ name, version }) =>
    declared.some((one) => isSeenWith(version, one) && isStandard(name, one)),
  );
  const [first] = hiding;
  if (!first) return [];
  const names = [...new Set(hiding.map(({ name }) => name))];
  return [
    {
      rule: 'shadow/standard-library',
      severity: 'warning',
      path: first.path,
      message: `${quotedList(names)} of the layer ${names.length === 1 ? 'hides the module' : 'hide the modules'} of the standard library: Python looks into the layer first.`,
      fix: `Rename your own module, or uninstall the old backport that brings it: \`pip uninstall ${shellWord(first.name)}\`.`,
    },
  ];
}

const RUNTIME_MODULE = /^(?:awslambdaric|bootstrap|lambda_runtime_.*|runtime_client.*|snapshot_restore_py)$/;

/** Names of what Lambda starts Python functions with, in /var/runtime. */
function pythonRuntimeClient(layer: CheckedLayer): Finding[] {
  const found = modules(layer).filter(
    ({ name, path }) => RUNTIME_MODULE.test(name) && (name !== 'bootstrap' || path.endsWith('/bootstrap.py')),
  );
  return runtimeClient(
    found.map(({ path }) => path),
    [...new Set(found.map(({ name }) => name))],
  );
}

function nodeRuntimeClient({ files }: CheckedLayer): Finding[] {
  const found = files.filter(({ path }) =>
    /^nodejs\/(?:node\d+\/)?node_modules\/aws-lambda-ric\/package\.json$/.test(path),
  );
  return runtimeClient(
    found.map(({ path }) => path),
    ['aws-lambda-ric'],
  );
}

function runtimeClient(paths: readonly string[], names: readonly string[]): Finding[] {
  const [path] = paths;
  if (path === undefined) return [];
  return [
    {
      rule: 'shadow/runtime-client',
      severity: 'warning',
      path,
      paths,
      message: `The layer holds ${inWords(names)}, with which Lambda's runtime itself works: functions may start with this one, of another version.`,
      fix: 'Leave it out of the layer; only container images bring their own runtime client.',
    },
  ];
}
