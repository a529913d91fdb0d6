import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { leadsOut } from '../../shared/relative-path.ts';
import { asRecord, asText, isRecord } from '../../shared/json.ts';
import { quotedList } from '../../shared/wording.ts';
import { mustBeBuilt } from './must-be-built.ts';

export interface LocalProject {
  /** Normalised. */
  name: string;
  /** Absolute path. */
  folder: string;
  /** Of its pyproject.toml. */
  place: string;
}

/** A folder that becomes a package of the site folder. */
export interface LocalModule {
  /** Absolute path. */
  from: string;
  /** Its name there. */
  to: string;
}

/** Backends that copy the files of a plain package, and do nothing else unless they are told to. */
const PLAIN = new Set([
  'hatchling.build',
  'setuptools.build_meta',
  'flit_core.buildapi',
  'poetry.core.masonry.api',
  'uv_build',
  'pdm.backend',
]);

/** Of those, the ones that take everything in `src` where they are not told otherwise. */
const TAKES_ALL = new Set(['setuptools.build_meta', 'pdm.backend']);

/** What a setting says of where the packages are: their folders, nothing, or something that only the backend knows. */
type Setting = readonly string[] | 'default' | 'unclear';

/**
 * The folders that a build would copy.
 * @param manifest content of pyproject.toml
 * @throws BuildProblem where the build does more than to copy `src/NAME` or `NAME`
 */
export function localModules(manifest: Record<string, unknown>, project: LocalProject): LocalModule[] {
  const { folder } = project;
  const system = asRecord(manifest['build-system']);
  const backend = asText(system['build-backend']) || 'setuptools.build_meta';
  if (!PLAIN.has(backend) || system['backend-path'] !== undefined)
    throw mustBeBuilt(project, `is built by ${backend}, which may do more than to copy files`);
  if (
    backend.startsWith('setuptools') &&
    ['setup.py', 'setup.cfg'].some((name) => existsSync(join(folder, name)))
  )
    throw mustBeBuilt(project, 'has a setup.py or setup.cfg beside it, which decides on its files');
  const setting = settingOf(backend, asRecord(manifest['tool']));
  if (setting === 'unclear') throw mustBeBuilt(project, `has settings of its build backend (${backend})`);
  if (setting === 'default' && TAKES_ALL.has(backend)) refuseMore(project);
  const names = setting === 'default' ? [defaultFolder(project)] : setting;
  return names.map((name) => moduleAt(name, project));
}

function moduleAt(name: string | undefined, project: LocalProject): LocalModule {
  const from = resolve(project.folder, name ?? '');
  const isPackage = name !== undefined && existsSync(join(from, '__init__.py'));
  if (!isPackage || leadsOut(relative(project.folder, from)))
    throw mustBeBuilt(
      project,
      `has no package at ${name ?? `src/${moduleName(project.name)} or ${moduleName(project.name)}`} with an __init__.py`,
    );
  return { from, to: basename(from) };
}

function moduleName(name: string): string {
  return name.replaceAll('-', '_');
}

/**
 * A copy of the one package would lack the others. Source: "Package Discovery" of the documentation of setuptools,
 * "Build Configuration" of that of the PDM backend.
 */
function refuseMore(project: LocalProject): void {
  const src = join(project.folder, 'src');
  const own = basename(defaultFolder(project) ?? '');
  const others = (existsSync(src) ? readdirSync(src, { withFileTypes: true }) : []).filter(
    (entry) =>
      (entry.isDirectory() || entry.name.endsWith('.py')) &&
      entry.name !== own &&
      !/^(?:\.|__pycache__$)|\.egg-info$/.test(entry.name),
  );
  if (own === '' || others.length === 0) return;
  throw mustBeBuilt(project, `has more in src than ${own} (${quotedList(others.map(({ name }) => name))})`);
}

/** `src/NAME` or `NAME`, in the spelling that it has there. */
function defaultFolder({ name, folder }: LocalProject): string | undefined {
  const wanted = moduleName(name);
  for (const parent of ['src', '.']) {
    const names = existsSync(join(folder, parent)) ? readdirSync(join(folder, parent)) : [];
    const own = names.find((one) => one === wanted) ?? names.find((one) => one.toLowerCase() === wanted);
    if (own !== undefined && existsSync(join(folder, parent, own, '__init__.py'))) return join(parent, own);
  }
  return undefined;
}

function settingOf(backend: string, tool: Record<string, unknown>): Setting {
  if (backend === 'uv_build') return ofUv(asRecord(asRecord(tool['uv'])['build-backend']));
  if (backend === 'hatchling.build') return ofHatch(asRecord(asRecord(tool['hatch'])['build']));
  if (backend === 'setuptools.build_meta') return ofSetuptools(asRecord(tool['setuptools']));
  if (backend === 'flit_core.buildapi') return ofFlit(asRecord(asRecord(tool['flit'])['module']));
  if (backend === 'poetry.core.masonry.api') return ofPoetry(asRecord(tool['poetry']));
  return asRecord(tool['pdm'])['build'] === undefined ? 'default' : 'unclear';
}

/** Source: "The uv build backend" of uv's documentation. */
function ofUv(setting: Record<string, unknown>): Setting {
  const known = new Set([
    'module-name',
    'module-root',
    'source-include',
    'source-exclude',
    'default-excludes',
  ]);
  if (Object.keys(setting).some((key) => !known.has(key))) return 'unclear';
  const [name, root] = [setting['module-name'], setting['module-root'] ?? 'src'];
  if (name === undefined) return root === 'src' || root === '' ? 'default' : 'unclear';
  return typeof name === 'string' && typeof root === 'string' && !name.includes('.')
    ? [join(root, name)]
    : 'unclear';
}

/** Source: "Wheel builder" and "Build configuration" of Hatch's documentation. */
function ofHatch(build: Record<string, unknown>): Setting {
  const { targets = {}, ...general } = build;
  const { wheel, sdist, ...others } = asRecord(targets);
  if (Object.keys(general).length > 0 || Object.keys(others).length > 0) return 'unclear';
  const { packages, ...rest } = asRecord(wheel);
  if (Object.keys(rest).length > 0 || asRecord(sdist)['hooks'] !== undefined) return 'unclear';
  return packages === undefined ? 'default' : foldersIn(packages);
}

/** Source: "Package Discovery" of the documentation of setuptools. */
function ofSetuptools(setting: Record<string, unknown>): Setting {
  const { packages, 'package-dir': roots, ...rest } = setting;
  const harmless = new Set(['package-data', 'include-package-data', 'zip-safe', 'license-files']);
  if (Object.keys(rest).some((key) => !harmless.has(key))) return 'unclear';
  if (roots !== undefined && JSON.stringify(roots) !== '{"":"src"}') return 'unclear';
  if (packages === undefined) return 'default';
  if (!isRecord(packages)) return 'unclear';
  const { where, ...others } = asRecord(packages['find']);
  const isPlain =
    Object.keys(others).length === 0 &&
    (where === undefined || /^\["(?:src|\.)"\]$/.test(JSON.stringify(where)));
  return isPlain ? 'default' : 'unclear';
}

function ofFlit(module: Record<string, unknown>): Setting {
  const name = module['name'];
  if (name === undefined) return 'default';
  return typeof name === 'string' && /^\w+$/.test(name) ? 'default' : 'unclear';
}

/** Source: "The pyproject.toml file" of Poetry's documentation. */
function ofPoetry(setting: Record<string, unknown>): Setting {
  if (['build', 'include', 'exclude'].some((key) => setting[key] !== undefined)) return 'unclear';
  const packages = setting['packages'];
  if (packages === undefined) return 'default';
  if (!Array.isArray(packages)) return 'unclear';
  return foldersIn(
    packages.map((one) => {
      const { include, from = '', ...rest } = asRecord(one);
      // What is below another folder keeps its place there.
      const isPlain =
        typeof include === 'string' &&
        !/\/./.test(include) &&
        typeof from === 'string' &&
        Object.keys(rest).length === 0;
      return isPlain ? join(from, include) : undefined;
    }),
  );
}

function foldersIn(value: unknown): Setting {
  const list: unknown[] = Array.isArray(value) ? value : [];
  const names = list.filter((one) => typeof one === 'string');
  const arePlain =
    names.length > 0 && names.length === list.length && names.every((one) => /^[\w./-]+$/.test(one));
  return arePlain ? names : 'unclear';
}
