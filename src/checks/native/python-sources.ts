import { pythonStatements } from '../../inspect/python-statements.ts';
import type { Clause, PythonStatement } from '../../inspect/python-statements.ts';

/** How a Python source comes to a module. */
export interface Reference {
  /** Dotted names, of which it may mean any: `from a import b` means `a.b` and `a`. */
  modules: string[];
  /**
   * `guarded`: what is missing is caught, and another way is taken; `conditional`: an `if` decides; `plain`: it has
   * to be there once the code is reached.
   */
  kind: 'plain' | 'conditional' | 'guarded';
  /** The conditions that it stands under. */
  conditions: string;
  /** Of a guarded one: names by which other code tells whether it is there. */
  flags: ReadonlySet<string>;
}

/**
 * Lists how a source comes to other modules.
 * @param container the package that relative imports start from: `a.b` for `a/b/c.py` and `a/b/__init__.py`
 */
export function referencesOf(text: string, container: string): Reference[] {
  if (!text.includes('import')) return [];
  const statements = pythonStatements(text);
  const guardedFunctions = functionsCalledGuarded(statements);
  const probes = probesIn(statements);
  return statements.flatMap((statement) => {
    const modules = modulesOf(statement, container);
    const probed = probes.get(statement) ?? [];
    if (modules.length === 0 && probed.length === 0) return [];
    if (statement.blocks.some(isForTypes)) return [];
    const flags = flagsOf(statement, guardedFunctions);
    if (probed.length > 0) return [{ modules: probed, kind: 'guarded', conditions: '', flags }];
    return [{ modules, flags, ...placeOf(statement, guardedFunctions) }];
  });
}

/** `if TYPE_CHECKING:` is for type checkers alone. */
function isForTypes({ keyword, heads }: Clause): boolean {
  const head = heads.at(-1) ?? '';
  return (keyword === 'if' || keyword === 'elif') && /\bTYPE_CHECKING\b/.test(head) && !/\bnot\b/.test(head);
}

const CONDITIONS = new Set(['if', 'elif', 'else', 'while', 'match', 'case', 'except']);

function placeOf(
  { blocks }: PythonStatement,
  guardedFunctions: GuardedFunctions,
): Pick<Reference, 'kind' | 'conditions'> {
  const conditions = blocks
    .filter(({ keyword }) => CONDITIONS.has(keyword))
    // What stands in the `else` of an attempt is reached where the names of that attempt tell that it went well.
    .flatMap((block) => [...block.heads, ...(block.keyword === 'else' ? namesOf(block) : [])])
    .join(' ');
  if (blocks.some((block) => isGuard(block) || guardedFunctions.has(functionNamed(block) ?? '')))
    return { kind: 'guarded', conditions };
  return { kind: conditions === '' ? 'plain' : 'conditional', conditions };
}

/** The body of a `try` that takes an ImportError and goes on, or `with suppress(ImportError)`. */
function isGuard({ keyword, heads, attempt }: Clause): boolean {
  if (keyword === 'with')
    return /\bsuppress\([^)]*(?:ImportError|ModuleNotFoundError|Exception)/.test(heads.join(' '));
  return keyword === 'try' && attempt?.takesImportError === true && !attempt.raises;
}

function functionNamed({ keyword, heads }: Clause): string | undefined {
  return keyword === 'def' ? /\bdef\s+(\w+)/.exec(heads.at(-1) ?? '')?.[1] : undefined;
}

/** By the name of a function: what the `try` statements around its calls give a value. */
type GuardedFunctions = ReadonlyMap<string, readonly string[]>;

/** Functions of a source that nothing in it calls but the body of a `try` that takes an ImportError. */
function functionsCalledGuarded(statements: readonly PythonStatement[]): GuardedFunctions {
  const names = new Set(
    statements.flatMap(({ blocks }) => blocks.flatMap((block) => functionNamed(block) ?? [])),
  );
  const guarded = new Map<string, string[]>();
  const bare = new Set<string>();
  for (const { code, blocks } of statements) {
    if (/^(?:async\s+)?def\b/.test(code)) continue;
    const attempts = blocks.filter(isGuard);
    for (const [, name = ''] of code.matchAll(/\b(\w+)\(/g)) {
      if (!names.has(name)) continue;
      if (attempts.length === 0) bare.add(name);
      else guarded.set(name, [...(guarded.get(name) ?? []), ...attempts.flatMap(namesOf)]);
    }
  }
  return new Map([...guarded].filter(([name]) => !bare.has(name)));
}

/** What the statement's `try` statements, or the branches of the `if` that it begins, give a value. */
function flagsOf({ blocks, code }: PythonStatement, functions: GuardedFunctions): Set<string> {
  const names = blocks.flatMap((block) => [
    ...namesOf(block),
    ...(functions.get(functionNamed(block) ?? '') ?? []),
  ]);
  const assigned = /^([\w.]+)\s*(?::[^=]+)?=(?!=)/.exec(code)?.[1];
  return new Set([...names, ...(assigned === undefined ? [] : [assigned])]);
}

function namesOf({ attempt }: Clause): string[] {
  return [...(attempt?.names ?? [])];
}

const BY_NAME = /\b(?:import_module|__import__|find_spec)\(/;

/** Names in calls of the source's own functions that try an import by its name. */
function probesIn(statements: readonly PythonStatement[]): Map<PythonStatement, string[]> {
  const trying = new Set(
    statements
      .filter(
        ({ code, blocks }) => BY_NAME.test(code) && (blocks.some(isGuard) || code.includes('find_spec(')),
      )
      .flatMap(({ blocks }) => blocks.flatMap((block) => functionNamed(block) ?? [])),
  );
  const probes = new Map<PythonStatement, string[]>();
  if (trying.size === 0) return probes;
  for (const statement of statements) {
    const calls = [...statement.code.matchAll(/\b(\w+)\(""/g)].some(([, name = '']) => trying.has(name));
    if (!calls || /^def\b/.test(statement.code)) continue;
    probes.set(
      statement,
      statement.strings.filter((string) => /^[\w.]+$/.test(string)),
    );
    const clause = statement.blocks.at(-1);
    if (!clause?.heads.includes(statement.code)) continue;
    // `if can_import("a"): kind = "fast"`: what the branch sets is asked for elsewhere.
    clause.attempt ??= { takesImportError: false, takesOsError: false, raises: false, names: new Set() };
    for (const { code, blocks } of statements)
      if (blocks.includes(clause)) {
        const name = /^([\w.]+)\s*=(?!=)/.exec(code)?.[1];
        if (name !== undefined) clause.attempt.names.add(name);
      }
  }
  return probes;
}

/** The modules that a statement imports, dotted. */
function modulesOf(
  { code, strings }: Pick<PythonStatement, 'code' | 'strings'>,
  container: string,
): string[] {
  const named = BY_NAME.test(code) ? strings.filter((string) => /^\.*[A-Za-z_][\w.]*$/.test(string)) : [];
  const statement = code.replace(/^(?:try|else|finally|if\b[^:]*|except\b[^:]*):\s*/, '');
  const [, from, taken = ''] = /^from\s*([\w.\s]*?[\w.])\s*\bimport\b\s*(.+)$/s.exec(statement) ?? [];
  const [, listed = ''] = from === undefined ? (/^import\s+(.+)$/s.exec(statement) ?? []) : [];
  const base = from?.replace(/\s/g, '');
  const all = [
    ...named,
    ...namesIn(listed),
    ...(base === undefined
      ? []
      : [base, ...namesIn(taken.replace(/[()]/g, ' ')).map((name) => joined(base, name))]),
  ];
  return all.flatMap((name) => absoluteModule(name, container) ?? []);
}

function joined(base: string, name: string): string {
  return base.endsWith('.') ? base + name : `${base}.${name}`;
}

/** `a as b, c` */
function namesIn(list: string): string[] {
  return list.split(/[,;]/).flatMap((one) => /^\s*([\w.]+)/.exec(one)?.[1] ?? []);
}

/** Without the dots that a relative name begins with; undefined where they lead above the top. */
function absoluteModule(module: string, container: string): string | undefined {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  if (dots === 0) return module;
  const steps = container === '' ? [] : container.split('.');
  if (dots > steps.length) return undefined;
  return [...steps.slice(0, steps.length - dots + 1), module.slice(dots)].filter(Boolean).join('.');
}
