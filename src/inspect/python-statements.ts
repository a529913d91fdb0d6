/**
 * The statements of a Python source with the blocks that they stand in, read from its text; nothing is run.
 * Source: "Compound statements", Python reference.
 */
import { logicalLines } from './python-lines.ts';

/** One logical line in its place. */
export interface PythonStatement {
  /** Every string is `""`. */
  code: string;
  strings: string[];
  /** The clauses around it, from the outermost; its own is the last where it begins one. */
  blocks: readonly Clause[];
}

/** A clause of a compound statement. */
export interface Clause {
  keyword: string;
  indent: number;
  /** Its line up to where it ends, e.g. `if not NO_EXTENSIONS:`, and those of the clauses before it. */
  heads: string[];
  /** Of the clauses of one `try`, all of which share it. */
  attempt?: TryStatement;
}

/** A `try` statement. */
export interface TryStatement {
  /** One of its `except` takes an ImportError. */
  takesImportError: boolean;
  /** One of its `except` takes an OSError. */
  takesOsError: boolean;
  /** An `except` that takes it gives up in any case. */
  raises: boolean;
  /** Names that any of its clauses gives a value: what the code around tells its end by. */
  names: Set<string>;
}

const KEYWORD =
  /^(?:async\s+)?(if|elif|else|try|except|finally|with|for|while|def|class|match|case)(?![\w.=,])/;

/** Parts a source into statements; of a broken one, as much as can be read. */
export function pythonStatements(text: string): PythonStatement[] {
  const statements: PythonStatement[] = [];
  const open: Clause[] = [];
  for (const { indent, code, strings } of logicalLines(text)) {
    const depth = open.findIndex((clause) => clause.indent >= indent);
    const [ended] = depth < 0 ? [] : open.splice(depth);
    const keyword = KEYWORD.exec(code)?.[1];
    if (keyword !== undefined && /^(?:try|else|finally|except)\b|[\s("]|:/.test(code))
      open.push(clauseOf({ keyword, code, indent }, ended?.indent === indent ? ended : undefined));
    for (const name of namesSet(code)) for (const { attempt } of open) attempt?.names.add(name);
    const innermost = open.at(-1);
    if (innermost?.keyword === 'except' && innermost.attempt && takes(innermost, IMPORT_ERRORS))
      innermost.attempt.raises ||= /^raise\b|^(?:sys\.)?exit\(/.test(bodyOf(code));
    statements.push({ code, strings, blocks: [...open] });
  }
  return statements;
}

/** Of `except ImportError: raise` what stands behind the colon; else the statement. */
function bodyOf(code: string): string {
  return code.replace(/^except\b[^:]*:\s*/, '');
}

/** The names that an assignment, an import or an annotated assignment gives a value. */
function namesSet(code: string): string[] {
  const [, target] = /^([\w.,\s]+?)(?::[^=]+)?=(?!=)/.exec(code) ?? [];
  return target === undefined ? [] : target.split(',').map((name) => name.trim());
}

/** @param before the clause of the same indentation that has just ended */
function clauseOf(
  { keyword, code, indent }: Pick<Clause, 'keyword' | 'indent'> & { code: string },
  before?: Clause,
): Clause {
  const continues = ['elif', 'else', 'except', 'finally'].includes(keyword);
  const heads = [...(continues && before ? before.heads : []), code];
  const attempt =
    keyword === 'try'
      ? { takesImportError: false, takesOsError: false, raises: false, names: new Set<string>() }
      : continues
        ? before?.attempt
        : undefined;
  const clause = { keyword, indent, heads, ...(attempt && { attempt }) };
  if (attempt && keyword === 'except') {
    attempt.takesImportError ||= takes(clause, IMPORT_ERRORS);
    attempt.takesOsError ||= takes(clause, OS_ERRORS);
  }
  return clause;
}

const ALL_ERRORS = ['Exception', 'BaseException'];
const IMPORT_ERRORS: ReadonlySet<string> = new Set([...ALL_ERRORS, 'ImportError', 'ModuleNotFoundError']);
const OS_ERRORS: ReadonlySet<string> = new Set([...ALL_ERRORS, 'OSError', 'IOError', 'EnvironmentError']);

/** Tells whether an `except` takes one of some exceptions; one without names takes all. */
function takes({ heads }: Clause, errors: ReadonlySet<string>): boolean {
  const head = (heads.at(-1) ?? '').replace(/:.*$/s, '').replace(/\bas\s+\w+\s*$/, '');
  const names = head.match(/\w+/g)?.slice(1) ?? [];
  return names.length === 0 || names.some((name) => errors.has(name));
}
