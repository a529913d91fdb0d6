import { satisfies, validRange } from '@renovatebot/pep440';

/** The condition under which a requirement holds, as a tree. */
export type Marker =
  | { kind: 'and' | 'or'; left: Marker; right: Marker }
  | { kind: 'comparison'; left: Operand; operator: string; right: Operand };

type Operand = { variable: string } | { literal: string };

/** What markers ask for, e.g. `python_version`, names of a list with spaces between them; of a variable that is missing nothing is known. */
export type MarkerEnvironment = Readonly<Partial<Record<string, string>>>;

const TOKEN = /\s*(?:([()])|(===|~=|[<>=!]=|[<>])|(?:'([^']*)'|"([^"]*)")|([A-Za-z_][\w.]*))/y;

interface Token {
  kind: 'bracket' | 'operator' | 'literal' | 'word';
  text: string;
}

/**
 * Reads a marker. Source: PEP 508 and "Dependency specifiers" of the Python packaging specifications.
 * @returns null where it is none
 */
export function parseMarker(text: string): Marker | null {
  const tokens = tokensOf(text);
  if (!tokens) return null;
  const reader: Reader = { tokens, at: 0 };
  const marker = readOr(reader);
  return marker && reader.at === tokens.length ? marker : null;
}

/**
 * Evaluates a marker as pip does.
 * @param extras normalised names of those that are asked for
 * @returns undefined where it depends on what is not known
 */
export function evaluateMarker(
  marker: Marker,
  environment: MarkerEnvironment,
  extras: ReadonlySet<string>,
): boolean | undefined {
  if (marker.kind === 'comparison') return compare(marker, environment, extras);
  const left = evaluateMarker(marker.left, environment, extras);
  const right = evaluateMarker(marker.right, environment, extras);
  const deciding = marker.kind === 'or';
  if (left === deciding || right === deciding) return deciding;
  return left === undefined || right === undefined ? undefined : !deciding;
}

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  const token = new RegExp(TOKEN);
  while (token.lastIndex < end) {
    const match = token.exec(text);
    if (!match) return undefined;
    const [, bracket, operator, single, double, word] = match;
    if (bracket !== undefined) tokens.push({ kind: 'bracket', text: bracket });
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else tokens.push({ kind: 'literal', text: single ?? double ?? '' });
  }
  return tokens;
}

interface Reader {
  tokens: readonly Token[];
  at: number;
}

function isNext({ tokens, at }: Reader, kind: Token['kind'], text: string): boolean {
  return tokens[at]?.kind === kind && tokens[at].text === text;
}

function readOr(reader: Reader): Marker | null {
  return readChain(reader, 'or', (inner) => readChain(inner, 'and', readFactor));
}

function readChain(
  reader: Reader,
  kind: 'and' | 'or',
  part: (reader: Reader) => Marker | null,
): Marker | null {
  let left = part(reader);
  while (left && isNext(reader, 'word', kind)) {
    reader.at += 1;
    const right = part(reader);
    left = right && { kind, left, right };
  }
  return left;
}

function readFactor(reader: Reader): Marker | null {
  if (!isNext(reader, 'bracket', '(')) return readComparison(reader);
  reader.at += 1;
  const marker = readOr(reader);
  if (!marker || !isNext(reader, 'bracket', ')')) return null;
  reader.at += 1;
  return marker;
}

function readComparison(reader: Reader): Marker | null {
  const left = readOperand(reader);
  const operator = left && readOperator(reader);
  const right = operator ? readOperand(reader) : null;
  return left && operator && right ? { kind: 'comparison', left, operator, right } : null;
}

function readOperator(reader: Reader): string | null {
  const token = reader.tokens[reader.at];
  reader.at += 1;
  if (token?.kind === 'operator' || token?.text === 'in') return token.text;
  if (token?.text !== 'not' || !isNext(reader, 'word', 'in')) return null;
  reader.at += 1;
  return 'not in';
}

/** Spellings from before PEP 508. */
const ALIASES: Readonly<Partial<Record<string, string>>> = {
  'os.name': 'os_name',
  'sys.platform': 'sys_platform',
  'platform.machine': 'platform_machine',
  'platform.version': 'platform_version',
  'platform.python_implementation': 'platform_python_implementation',
  python_implementation: 'platform_python_implementation',
};

function readOperand(reader: Reader): Operand | null {
  const token = reader.tokens[reader.at];
  reader.at += 1;
  if (token?.kind === 'literal') return { literal: token.text };
  if (token?.kind !== 'word' || /^(?:and|or|in|not)$/.test(token.text)) return null;
  return { variable: ALIASES[token.text] ?? token.text };
}

/** Variables whose values are versions, which are compared as such. */
const VERSIONS = new Set(['python_version', 'python_full_version', 'implementation_version']);

/** Variables that hold several names. Source: Python packaging specifications, "Dependency specifiers". */
const LISTS = new Set(['extras', 'dependency_groups']);

function compare(
  { left, operator, right }: Extract<Marker, { kind: 'comparison' }>,
  environment: MarkerEnvironment,
  extras: ReadonlySet<string>,
): boolean | undefined {
  const variable = 'variable' in left ? left.variable : 'variable' in right ? right.variable : undefined;
  if (variable === 'extra') return compareExtra([left, right], operator, extras);
  const [value, against] = [valueOf(left, environment), valueOf(right, environment)];
  if (value === undefined || against === undefined) return undefined;
  if (variable !== undefined && LISTS.has(variable) && 'variable' in right)
    return compareList(value, operator, against);
  if (variable !== undefined && VERSIONS.has(variable) && validRange(operator + against))
    return satisfies(value, operator + against, { prereleases: true });
  return compareTexts(value, operator, against);
}

function valueOf(operand: Operand, environment: MarkerEnvironment): string | undefined {
  return 'literal' in operand ? operand.literal : environment[operand.variable];
}

function compareExtra(
  operands: readonly Operand[],
  operator: string,
  extras: ReadonlySet<string>,
): boolean | undefined {
  const name = operands.flatMap((operand) => ('literal' in operand ? [operand.literal] : []))[0];
  if (name === undefined) return undefined;
  const isAskedFor = extras.has(normalized(name));
  if (operator === '==') return isAskedFor;
  return operator === '!=' ? !isAskedFor : undefined;
}

function compareList(name: string, operator: string, list: string): boolean | undefined {
  const has = list.split(' ').map(normalized).includes(normalized(name));
  return operator === 'in' ? has : operator === 'not in' ? !has : undefined;
}

function normalized(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

function compareTexts(left: string, operator: string, right: string): boolean | undefined {
  if (operator === 'in') return right.includes(left);
  if (operator === 'not in') return !right.includes(left);
  if (operator === '==' || operator === '===') return left === right;
  if (operator === '!=') return left !== right;
  return undefined;
}
