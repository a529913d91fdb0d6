import { realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { MarkerEnvironment } from '../../checks/deps/python-markers.ts';
import type { Finding } from '../../checks/finding.ts';
import { leadsOut } from '../../shared/relative-path.ts';
import { inWords, quotedList } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';
import type { ManifestRequest } from '../prepared-build.ts';
import { localRefusal } from './local-refusal.ts';
import type { PythonLock } from './python-lock.ts';
import { notReadable, readManifest } from './read-toml.ts';
import { isForSome, isPinned, readRequirementLine, requirementLine } from './requirement-line.ts';
import type { WheelRequirement } from './requirement-line.ts';
import { addOption, addVariables } from './requirement-options.ts';
import type { RequirementOptions } from './requirement-options.ts';

interface Reading extends RequirementOptions {
  workspace: string;
  environments: readonly MarkerEnvironment[];
  requirements: WheelRequirement[];
  constraints: WheelRequirement[];
  /** Absolute paths, in their order. */
  files: string[];
  /** Those that were read as constraints, and those that were read as requirements: one file may be both. */
  read: { constraints: Set<string>; requirements: Set<string> };
  /** Names that a comment `# via` of pip-compile or uv says to come by others only. */
  indirect: Set<string>;
  hasReasons: boolean;
}

/**
 * Reads a list of requirements and the lists that it names. What uv gets is written anew from what was understood, so
 * that no line means one thing here and another there.
 * @param environments of the targets; a line that is for none of them is passed over
 * @throws BuildProblem where it asks for what is no wheel
 */
export function readRequirements(
  request: ManifestRequest,
  environments: readonly MarkerEnvironment[],
): PythonLock {
  const { file, place, workspace, groups, extras } = request;
  refuseParts(place, groups, extras, request.member);
  const reading: Reading = {
    ...{
      workspace,
      environments,
      requirements: [],
      constraints: [],
      files: [],
      indirect: new Set(),
      hasReasons: false,
    },
    read: { constraints: new Set(), requirements: new Set() },
    ...{ lines: [], indexes: [], variables: new Set(), args: [], wheels: [] },
  };
  readFile(file, false, reading);
  const constraints = new Map(reading.constraints.map((one) => [one.name, one]));
  const unpinned = reading.requirements.filter(
    (one) => !isPinned(one) && !isPinnedBy(constraints.get(one.name)),
  );
  const unhashed = reading.requirements.filter(
    ({ name, hashes }) => hashes.length === 0 && !constraints.get(name)?.hashes.length,
  );
  const isHashed = unhashed.length < reading.requirements.length;
  if (isHashed && unhashed.length > 0) throw withoutHash(place, unhashed);
  const isComplete = isHashed && unpinned.length === 0;
  return {
    source: {
      form: 'requirements',
      lines: [...reading.lines, ...reading.requirements.map(requirementLine)],
      constraints: reading.constraints.map(requirementLine),
      args: [
        ...reading.args,
        ...(isHashed ? ['--require-hashes'] : []),
        ...(isComplete ? anyIndex(reading) : []),
      ],
    },
    complete: isComplete && reading.requirements.length > 0,
    inputs: [...reading.files, ...reading.wheels],
    findings: unpinned.length > 0 ? [unpinnedFinding(place, unpinned)] : [],
    ...(reading.hasReasons && { direct: directOf(reading) }),
    locals: [],
    files: new Map(),
    otherParts: '',
    indexes: reading.indexes,
    variables: [...reading.variables],
  };
}

/** Where digests decide, no index can pass off a file as another's, and the file may come from each of them. */
function anyIndex({ indexes }: Reading): string[] {
  return indexes.length > 0 ? ['--index-strategy=unsafe-best-match'] : [];
}

function isPinnedBy(constraint: WheelRequirement | undefined): boolean {
  return constraint !== undefined && isPinned(constraint);
}

function directOf({ requirements, indirect }: Reading): Set<string> {
  return new Set(requirements.flatMap(({ name }) => (indirect.has(name) ? [] : [name])));
}

/** A list of requirements has no parts. */
function refuseParts(
  place: string,
  groups: readonly string[],
  extras: readonly string[],
  member: string | undefined,
): void {
  const given = [
    ...(groups.length > 0 ? ['groups'] : []),
    ...(extras.length > 0 ? ['extras'] : []),
    ...(member === undefined ? [] : ['workspace']),
  ];
  if (given.length === 0) return;
  throw new BuildProblem(
    'build/part',
    `${place} has no ${inWords(given)}: it is one list of requirements.`,
    `Take \`${given.join('`, `')}\` out, or name another file, e.g. \`dependencies: requirements-${groups[0] ?? extras[0] ?? 'prod'}.txt\`.`,
  );
}

function readFile(file: string, isConstraint: boolean, reading: Reading): void {
  const read = reading.read[isConstraint ? 'constraints' : 'requirements'];
  if (read.has(file)) return;
  read.add(file);
  const isRepeated = reading.files.includes(file);
  const place = placeOf(file, reading.workspace);
  const text = readManifest(file, place);
  if (!isRepeated) reading.files.push(file);
  for (const { line, number } of logicalLines(text)) {
    const written = { line, file, place: `${place}, line ${number}`, isRepeated };
    if (line.startsWith('-')) readOptions(written, isConstraint, reading);
    else readRequirement(written, isConstraint, reading);
  }
  if (!isConstraint) readReasons(text, reading);
}

interface Written {
  line: string;
  file: string;
  place: string;
  /** The options of the file are known already. */
  isRepeated: boolean;
}

/** A line may have several: `--index-url https://… --trusted-host …`. */
function readOptions(written: Written, isConstraint: boolean, reading: Reading): void {
  for (const line of written.line.split(/\s+(?=--?[a-z])/i))
    readOption({ ...written, line }, isConstraint, reading);
}

/** `-rfile`, `-r file`, `--requirement=file`, `--requirement file`. */
const OPTION = /^(--[a-z][a-z-]*|-[a-zA-Z])(?:\s*=\s*|\s+|(?<=^-[a-zA-Z]))?(.*)$/s;

function readOption(
  { line, file, place, isRepeated }: Written,
  isConstraint: boolean,
  reading: Reading,
): void {
  const [, name = line, given = ''] = OPTION.exec(line) ?? [];
  const value = given.trim().replace(/^(["'])(.*)\1$/s, '$2');
  if (name === '-e' || name === '--editable')
    throw localRefusal({ requirement: line, place, kind: 'editable', address: value });
  if (name === '-r' || name === '--requirement' || name === '-c' || name === '--constraint')
    return readFile(
      nested(value, file, place, reading),
      isConstraint || /^(?:-c|--constraint)$/.test(name),
      reading,
    );
  if (!isRepeated) addOption({ name, value, place, file, workspace: reading.workspace }, reading);
}

/** The file that another one names: below the workspace, links followed. */
function nested(value: string, file: string, place: string, { workspace }: Reading): string {
  const target = resolve(dirname(file), value);
  const isFile = !/^[a-z][a-z+]+:/i.test(value) && statSync(target, { throwIfNoEntry: false })?.isFile();
  if (isFile && !leadsOut(relative(realpathSync(workspace), realpathSync(target)))) return target;
  throw notReadable(
    place,
    `names "${value}", which is no file of the workspace`,
    'Give the path of a file in the repository, relative to the file that names it.',
  );
}

function readRequirement({ line, place }: Written, isConstraint: boolean, reading: Reading): void {
  const read = readRequirementLine(line);
  if (read.kind === 'refused') {
    if (!isForSome(read.marker, reading.environments)) return;
    throw localRefusal({ ...read.source, place });
  }
  if (read.kind === 'unclear')
    throw notReadable(place, `says "${line}", which is no requirement`, 'Write it as `name==version`.');
  const { name, url: value, marker = '' } = read.requirement;
  if (value !== undefined && isForSome(marker, reading.environments))
    addVariables({ name, value, place }, reading);
  (isConstraint ? reading.constraints : reading.requirements).push(read.requirement);
}

/** Lines as pip joins them, without comments. Source: pip, `req_file.py`. */
export function logicalLines(text: string): { line: string; number: number }[] {
  const lines: { line: string; number: number }[] = [];
  let open: { line: string; number: number } | undefined;
  for (const [index, physical] of text.split(/\r\n|\r|\n/).entries()) {
    const isComment = /^\s*#/.test(physical);
    const goesOn = !isComment && physical.endsWith('\\');
    const part = isComment ? '' : physical.slice(0, goesOn ? -1 : undefined);
    const line = `${open?.line ?? ''}${part}`;
    const number = open?.number ?? index + 1;
    open = goesOn ? { line, number } : undefined;
    if (!goesOn) lines.push({ line, number });
  }
  if (open) lines.push(open);
  return lines
    .map(({ line, number }) => ({ line: line.replace(/(?:^|\s)#.*$/s, '').trim(), number }))
    .filter(({ line }) => line !== '');
}

const NAME = /^([A-Za-z0-9][\w.-]*?)(?:\[[^\]]*\])?\s*==/;

/** Comments that say why a package is in the list: `# via requests`, `# via -r requirements.in`. */
function readReasons(text: string, reading: Reading): void {
  let name = '';
  let reasons: string[] = [];
  const close = () => {
    if (
      name !== '' &&
      reasons.length > 0 &&
      !reasons.some((one) => /^-|\(pyproject\.toml\)|\.(?:in|toml|txt)\)?$/.test(one))
    )
      reading.indirect.add(name.toLowerCase().replace(/[-_.]+/g, '-'));
    if (reasons.length > 0) reading.hasReasons = true;
    reasons = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const [, next] = NAME.exec(line) ?? [];
    if (next !== undefined) {
      close();
      name = next;
    }
    const [, one] = /^\s*#\s+via\s*(.*)$/.exec(line) ?? /^\s+#\s{2,}(\S.*)$/.exec(line) ?? [];
    // A constraint limits the version of what others ask for.
    if (one && !/^(?:-c|--constraint)\b/.test(one)) reasons.push(one.trim());
  }
  close();
}

function withoutHash(place: string, unhashed: readonly WheelRequirement[]): BuildProblem {
  return new BuildProblem(
    'build/hash',
    `${place} has digests for some packages and none for ${quotedList(unhashed.map(({ name }) => name))}.`,
    'Write the whole list with digests: `uv pip compile --universal --generate-hashes -o requirements.txt requirements.in`.',
  );
}

function unpinnedFinding(place: string, unpinned: readonly WheelRequirement[]): Finding {
  const names = unpinned.map(({ name }) => name);
  return {
    rule: 'build/unpinned',
    severity: 'warning',
    path: '',
    message: `${place} gives no exact version for ${quotedList(names)}, so that the layer changes when a new release comes out.`,
    fix: 'Keep what you ask for in requirements.in, and write the list from it: `uv pip compile --universal --generate-hashes -o requirements.txt requirements.in`.',
    key: names.join(' '),
  };
}

function placeOf(file: string, workspace: string): string {
  const below = relative(workspace, file);
  return leadsOut(below) ? file : below.replaceAll(sep, '/');
}
