import { pythonStatements } from '../../inspect/python-statements.ts';
import type { Clause, PythonStatement } from '../../inspect/python-statements.ts';

/** With what ctypes and cffi open a library, or look for it. */
const OPENERS = /\b(?:dlopen|CDLL|LoadLibrary|find_library)$/;
const HAS_OPENER = /(?:dlopen|CDLL|LoadLibrary|find_library)\(/;
const CALLS = /([\w.]+)\(/g;

/** A library by its name as Linux has it, or as `find_library` takes it; a path is none. */
const NAME = /^[a-z][\w+-]*(?:\.\d+)*(?:-\d+(?:\.\d+)*)?(?:\.so(?:\.\d+)*)?$/;
/** Names that other systems give to libraries of theirs. */
const OF_OTHER_SYSTEMS =
  /\.(?:dylib|dll)$|^(?:kernel32|user32|advapi32|msvcrt|ntdll|shell32|ole32|psapi|ws2_32|secur32|crypt32|bcrypt|iphlpapi|winmm|objc)$/i;

/**
 * The libraries that a Python source opens by names that stand in it, each with the names that it tries for one, where
 * the source cannot do without: neither in `try` or under a condition, nor where the call says that it may fail.
 * What a function opens counts where it raises an ImportError for it.
 */
export function openedNames(text: string): string[][] {
  if (!HAS_OPENER.test(text)) return [];
  const statements = pythonStatements(text);
  const wrappers = wrappersIn(statements);
  const refusing = new Set(
    statements.flatMap(({ code, blocks }) =>
      /\braise (?:ImportError|ModuleNotFoundError)\b/.test(code) ? blocks.filter(isFunction) : [],
    ),
  );
  return statements.flatMap(({ code, strings, blocks }) => {
    const called = [...code.matchAll(CALLS)].map(([, name = '']) => name);
    const isDirect = called.some((name) => OPENERS.test(name));
    if (!isDirect && !called.some((name) => wrappers.has(name))) return [];
    if (isDefinition(code) || MAY_FAIL.test(code)) return [];
    const functions = blocks.filter(isFunction);
    if (blocks.some(isUncertain) || !functions.every((fn) => refusing.has(fn))) return [];
    const names = strings.filter((string) => NAME.test(string) && !OF_OTHER_SYSTEMS.test(string));
    // A wrapper may be told other things too.
    const isMeant = isDirect ? names.length > 0 : names.some((name) => /^lib|\.so/.test(name));
    return isMeant && !strings.some((string) => string.includes('/')) ? [names] : [];
  });
}

const MAY_FAIL =
  /\b\w*(?:fail|optional|silent|missing_ok)\w*\s*=\s*True\b|\b(?:required|strict|check)\s*=\s*False\b/;

function isDefinition(code: string): boolean {
  return /^(?:async\s+)?def\b/.test(code);
}

function isFunction({ keyword }: Clause): boolean {
  return keyword === 'def';
}

/** Functions of the source that open what they are told. */
function wrappersIn(statements: readonly PythonStatement[]): Set<string> {
  return new Set(
    statements.flatMap(({ code, blocks }) => {
      const opens = /\b(?:dlopen|CDLL|LoadLibrary|find_library)\((?!""|\))/.test(code) && !isDefinition(code);
      const heads = opens ? blocks.filter(isFunction).map(({ heads: all }) => all.at(-1) ?? '') : [];
      return heads.flatMap((head) => /\bdef\s+(\w+)/.exec(head)?.[1] ?? []);
    }),
  );
}

const PLATFORM = /\bplatform\b|\bos\.name\b|\bIS_|\bsystem\b/i;

/** It may not come here, or goes on where nothing was opened; what is for Linux, or for all other systems, it comes to. */
function isUncertain({ keyword, heads, attempt }: Clause): boolean {
  const head = heads.at(-1) ?? '';
  if (keyword === 'try') return attempt?.takesOsError === true || attempt?.takesImportError === true;
  if (keyword === 'with') return head.includes('suppress');
  if (keyword === 'else') return attempt !== undefined || !heads.some((one) => PLATFORM.test(one));
  if (keyword === 'if' || keyword === 'elif') return true;
  return ['except', 'while', 'for', 'case', 'match'].includes(keyword);
}
