import type { FileFacts, NodePackage } from './file-facts.ts';
import { asRecord, asText } from '../shared/json.ts';
import { nodeEntry } from './node-entry.ts';

/** What a package.json says of its package; nothing where it describes none. Source: package.json, npm documentation. */
export function nodePackage(text: string): Pick<FileFacts, 'nodePackage'> {
  const fields = asRecord(JSON.parse(text));
  const { name, version, dependencies } = fields;
  if (name === undefined && version === undefined && dependencies === undefined) return {};
  const optional = Object.keys(asRecord(fields['optionalDependencies']));
  const described: NodePackage = {
    name: asText(name),
    version: asText(version),
    ...licenseOf(fields),
    dependencies: rangesOf(dependencies, optional),
    ...(optional.length > 0 && { optionalDependencies: optional }),
    ...entryOf(fields),
    ...systemsOf(fields),
    ...installationOf(fields),
  };
  return { nodePackage: described };
}

/** An SPDX expression, or in packages from before npm 3 an object. Source: package.json, npm documentation. */
function licenseOf({ license }: Record<string, unknown>): Pick<NodePackage, 'license'> {
  const said = asText(license) || asText(asRecord(license)['type']);
  return said === '' ? {} : { license: said };
}

/** npm installs a name that is in both lists as an optional one. */
function rangesOf(dependencies: unknown, optional: readonly string[]): Record<string, string> {
  const isOptional = new Set(optional);
  const ranges = Object.entries(asRecord(dependencies)).filter(([name]) => !isOptional.has(name));
  return Object.fromEntries(ranges.map(([name, range]) => [name, asText(range)]));
}

function entryOf(fields: Record<string, unknown>): Pick<NodePackage, 'entry' | 'bin' | 'isModule'> {
  const entry = nodeEntry(fields);
  const bin = asText(fields['bin']) || asText(Object.values(asRecord(fields['bin']))[0]);
  return {
    ...(entry && { entry }),
    ...(bin !== '' && { bin }),
    ...(fields['type'] === 'module' && { isModule: true }),
  };
}

function systemsOf({ os, cpu }: Record<string, unknown>): Pick<NodePackage, 'os' | 'cpu'> {
  const [systems, machines] = [textsOf(os), textsOf(cpu)];
  return { ...(systems.length > 0 && { os: systems }), ...(machines.length > 0 && { cpu: machines }) };
}

/**
 * Tools that build or download an addon, each in the install scripts of popular packages: sqlite3, bcrypt, canvas,
 * better-sqlite3, argon2, re2, zeromq, @tensorflow/tfjs-node.
 */
const ADDON_TOOL =
  /\b(node-pre-gyp|prebuild-install|pkg-prebuilds-verify|node-gyp-build(?:-optional-packages)?|node-gyp|install-from-cache|cmake-js|cargo-cp-artifact|node-waf)\b/;

type Installation = Pick<NodePackage, 'addonTool' | 'files' | 'isPublished' | 'overrides'>;

function installationOf(fields: Record<string, unknown>): Installation {
  const { preinstall, install, postinstall } = asRecord(fields['scripts']);
  const tool = [preinstall, install, postinstall].map((script) => ADDON_TOOL.exec(asText(script))?.[1]);
  const addonTool = tool.find((one) => one !== undefined);
  const files = textsOf(fields['files']).filter((file) => /^[^!*?{[]+$/.test(file));
  const isPublished = fields['repository'] !== undefined && fields['private'] !== true;
  const overrides = Object.keys({
    ...asRecord(fields['overrides']),
    ...asRecord(fields['resolutions']),
    ...asRecord(asRecord(fields['pnpm'])['overrides']),
  });
  return {
    ...(addonTool !== undefined && { addonTool }),
    ...(files.length > 0 && { files: files.slice(0, MOST_FILES) }),
    ...(isPublished && { isPublished }),
    ...(overrides.length > 0 && { overrides }),
  };
}

/** A list of more names its author could have written as a folder. */
const MOST_FILES = 50;

function textsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => (typeof one === 'string' && one !== '' ? [one] : []));
}
