import { valid } from '@renovatebot/pep440';
import { asRecord, asText } from '../../shared/json.ts';
import { mustBeBuilt } from './must-be-built.ts';

/** What says that a package is installed. */
export interface LocalMetadata {
  version: string;
  /** The folder of its metadata, e.g. `shared-1.0.dist-info`. */
  infoFolder: string;
  /** Texts of its metadata by file name, RECORD aside. */
  info: Readonly<Record<string, string>>;
}

/** What only the build backend knows where it is dynamic, and what an installed package is found and called by. */
const NEEDED = ['version', 'dependencies', 'optional-dependencies', 'scripts', 'gui-scripts', 'entry-points'];

/**
 * The metadata of an installed package from a static `[project]`.
 * Source: Python packaging specifications, "Core metadata", "Declaring project metadata", "Entry points".
 * @throws BuildProblem where something of it is dynamic
 */
export function localMetadata(
  manifest: Record<string, unknown>,
  context: { name: string; place: string },
): LocalMetadata {
  if (manifest['project'] === undefined) throw mustBeBuilt(context, 'has no table [project]');
  const project = asRecord(manifest['project']);
  const dynamic = (Array.isArray(project['dynamic']) ? project['dynamic'].map(asText) : []).filter((one) =>
    NEEDED.includes(one),
  );
  if (dynamic.length > 0)
    throw mustBeBuilt(context, `leaves its ${dynamic.join(', ')} to its build (\`dynamic\`)`);
  const version = asText(project['version']);
  if (!valid(version)) throw mustBeBuilt(context, `has no \`version\` of PEP 440`);
  const entryPoints = entryPointsOf(project);
  return {
    version,
    infoFolder: `${context.name.replaceAll('-', '_')}-${version}.dist-info`,
    info: {
      METADATA: metadataOf(project, version),
      WHEEL: 'Wheel-Version: 1.0\nGenerator: publish-layer\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
      ...(entryPoints !== '' && { 'entry_points.txt': entryPoints }),
    },
  };
}

function metadataOf(project: Record<string, unknown>, version: string): string {
  const optional = Object.entries(asRecord(project['optional-dependencies'])).sort(byName);
  const fields: [string, string][] = [
    ['Metadata-Version', '2.4'],
    ['Name', asText(project['name'])],
    ['Version', version],
    ['Summary', asText(project['description'])],
    ['License-Expression', asText(project['license'])],
    ['Requires-Python', asText(project['requires-python'])],
    ...textsOf(project['dependencies']).map((one): [string, string] => ['Requires-Dist', one]),
    ...optional.flatMap(([extra, requirements]): [string, string][] => [
      ['Provides-Extra', extra],
      ...textsOf(requirements).map((one): [string, string] => ['Requires-Dist', ofExtra(one, extra)]),
    ]),
  ];
  const lines = fields.flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${inOneLine(value)}\n`]));
  return `${lines.join('')}\n`;
}

function ofExtra(requirement: string, extra: string): string {
  const [needed = '', marker] = requirement.split(/\s*;\s*(.*)/s);
  return `${needed} ; ${marker ? `(${marker}) and ` : ''}extra == '${extra}'`;
}

function entryPointsOf(project: Record<string, unknown>): string {
  const groups: [string, unknown][] = [
    ['console_scripts', project['scripts']],
    ['gui_scripts', project['gui-scripts']],
    ...Object.entries(asRecord(project['entry-points'])),
  ];
  return groups
    .map(([group, points]): [string, [string, unknown][]] => [
      group,
      Object.entries(asRecord(points)).sort(byName),
    ])
    .filter(([, points]) => points.length > 0)
    .sort(byName)
    .map(([group, points]) =>
      [
        `[${inOneLine(group)}]\n`,
        ...points.map(([name, target]) => `${inOneLine(name)} = ${inOneLine(asText(target))}\n`),
      ].join(''),
    )
    .join('\n');
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(asText).filter((text) => text !== '') : [];
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
