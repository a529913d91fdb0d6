/** The imports of a Python source, read from its text; nothing is run. */
import { pythonStatements } from './python-statements.ts';
import type { Clause, PythonStatement } from './python-statements.ts';

/** One `import` of one module. */
export interface PythonImport {
  /** Dotted; a relative one keeps its leading dots: `.`, `..vendor.six`. */
  module: string;
  /** What `from … import` takes of it, `*` included; empty for `import …`. */
  names: string[];
  /** Why it may not run when the file is imported, or may fail without harm; undefined where it always runs. */
  guard?: Guard;
}

/**
 * `except`: inside `try` whose `except` may take an ImportError, in such an `except`, or under `suppress(ImportError)`;
 * `condition`: under `if`, a loop or `match`; `function`: in the body of a function. The first of them that holds.
 */
export type Guard = 'except' | 'condition' | 'function';

/** A statement, and why it may not run or may fail without harm. */
export interface GuardedStatement {
  /** One simple statement without the header before it; every string is `""`. */
  code: string;
  /** Of the whole line. */
  strings: readonly string[];
  guard?: Guard;
  /** It stands in the body of a `try` that goes on after the error of a missing module, not in its `except`. */
  isTried: boolean;
  /** The names of the functions around it, from the outermost. */
  functions: readonly string[];
}

/**
 * Lists the imports of a source in their order.
 * @param text of a `.py` file; of a broken one, as much as can be read
 */
export function pythonImports(text: string): PythonImport[] {
  if (!text.includes('import')) return [];
  return guardedStatements(text, /\bimport\b/).flatMap(({ code, guard }) =>
    importsOf(code).map((one) => (guard ? { ...one, guard } : one)),
  );
}

/** The statements of a source whose code fits a pattern. */
export function guardedStatements(text: string, wanted: RegExp): GuardedStatement[] {
  const statements = pythonStatements(text);
  const catching = catchingAttempts(statements);
  return statements
    .filter(({ code }) => wanted.test(code))
    .flatMap((statement) => {
      const { strings, blocks } = statement;
      const guard = guardOf(blocks, catching);
      const isTried = blocks.some((block) => isBody(block) && catching.has(block.attempt));
      return bodyOf(statement)
        .split(';')
        .map((code) => ({
          code: code.trim(),
          strings,
          isTried,
          functions: functionsAround(blocks),
          ...(guard && { guard }),
        }));
    });
}

/** The names of the functions that a statement stands in, from the outermost. */
export function functionsAround(blocks: readonly Clause[]): string[] {
  return blocks.flatMap(({ keyword, heads }) =>
    keyword === 'def' ? [/\bdef\s+(\w+)/.exec(heads.at(-1) ?? '')?.[1] ?? ''] : [],
  );
}

/**
 * The dotted name of the module that an import means.
 * @param module as in PythonImport
 * @param container the package that the file's relative imports start from: `a.b` for `a/b/c.py` and `a/b/__init__.py`
 * @returns undefined where it leads above the top
 */
export function absoluteModule(module: string, container: string): string | undefined {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  if (dots === 0) return module;
  const steps = container === '' ? [] : container.split('.');
  if (dots > steps.length) return undefined;
  return [...steps.slice(0, steps.length - dots + 1), module.slice(dots)].filter(Boolean).join('.');
}

/** What stands behind the header that a statement's line begins with. */
function bodyOf({ code, blocks }: PythonStatement): string {
  return blocks.at(-1)?.heads.at(-1) === code ? code.slice(headerEnd(code)) : code;
}

/** Behind the colon that ends a header, which is in no brackets. */
function headerEnd(code: string): number {
  let depth = 0;
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charAt(at);
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    else if (character === ':' && depth <= 0) return at + 1;
  }
  return code.length;
}

type Attempt = Clause['attempt'];

/** The `try` statements with an `except` that may take an ImportError. */
function catchingAttempts(statements: readonly PythonStatement[]): Set<Attempt> {
  const catching = new Set<Attempt>();
  for (const { blocks } of statements) {
    const clause = blocks.at(-1);
    if (clause?.keyword === 'except' && clause.attempt && mayTakeImportError(clause.heads.at(-1) ?? ''))
      catching.add(clause.attempt);
  }
  return catching;
}

/** Exceptions that no import raises because a module is missing; a name that is not known may stand for any. */
const OTHER_ERRORS = new Set(
  `AttributeError ValueError TypeError KeyError IndexError LookupError NameError OSError IOError EnvironmentError
  FileNotFoundError RuntimeError NotImplementedError SyntaxError UnicodeError UnicodeDecodeError AssertionError
  KeyboardInterrupt SystemExit StopIteration`.split(/\s+/),
);

function mayTakeImportError(code: string): boolean {
  const head = code.slice(0, headerEnd(code)).replace(/\bas\s+\w+\s*:$/, '');
  const names = head.match(/\w+/g)?.slice(1) ?? [];
  return names.length === 0 || names.some((name) => !OTHER_ERRORS.has(name));
}

const GUARDS: Readonly<Record<string, Guard>> = {
  if: 'condition',
  elif: 'condition',
  else: 'condition',
  for: 'condition',
  while: 'condition',
  match: 'condition',
  case: 'condition',
  except: 'except',
  def: 'function',
};

const SUPPRESSED = /\bsuppress\b.*\b(?:ImportError|ModuleNotFoundError|Exception|BaseException)\b/;

function guardOf(blocks: readonly Clause[], catching: ReadonlySet<Attempt>): Guard | undefined {
  const guards = blocks.map((clause) => {
    if (isBody(clause)) return catching.has(clause.attempt) ? 'except' : undefined;
    if (clause.keyword === 'with') return SUPPRESSED.test(clause.heads.at(-1) ?? '') ? 'except' : undefined;
    return GUARDS[clause.keyword];
  });
  return (['except', 'condition', 'function'] as const).find((guard) => guards.includes(guard));
}

function isBody({ keyword }: Clause): boolean {
  return keyword === 'try';
}

/** @param statement one simple statement on one line, without comments */
function importsOf(statement: string): Pick<PythonImport, 'module' | 'names'>[] {
  const [, module = '', taken = ''] = /^from\s*([\w.\s]*?[\w.])\s*\bimport\b\s*(.+)$/.exec(statement) ?? [];
  if (module !== '') {
    const names = namesIn(taken.replace(/[()]/g, ' '));
    return names.length === 0 ? [] : [{ module: module.replace(/\s/g, ''), names }];
  }
  const [, modules] = /^import\s+(.+)$/.exec(statement) ?? [];
  return modules === undefined ? [] : namesIn(modules).map((name) => ({ module: name, names: [] }));
}

/** `a as b, c` */
function namesIn(list: string): string[] {
  return list.split(',').flatMap((one) => /^\s*(\*|[\w.]+)/.exec(one)?.[1] ?? []);
}
