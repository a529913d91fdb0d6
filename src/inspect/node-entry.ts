import type { NodeEntry } from './file-facts.ts';

/** Conditions that Node.js has for both, beside `require` and `import`. Source: "Conditional exports", Node.js docs. */
const CONDITIONS = ['node', 'node-addons', 'default'];

/** Conditions in conditions, or lists in lists, beyond this depth are no package's. */
const MOST_LEVELS = 20;

/**
 * Where a package's own name leads by `exports`, or else by `main`, with the conditions of Node.js.
 * Source: "Determining package entry points" and PACKAGE_TARGET_RESOLVE, Node.js documentation of modules.
 */
export function nodeEntry({ main, exports }: Record<string, unknown>): NodeEntry | undefined {
  if (exports === undefined || exports === null)
    return typeof main === 'string' && main !== '' ? { main } : undefined;
  const target = ownTarget(exports);
  const [forRequire, forImport] = ['require', 'import'].map((kind) =>
    resolved(target, new Set([...CONDITIONS, kind]), 0),
  );
  return {
    exports: {
      ...(typeof forRequire === 'string' && { require: forRequire }),
      ...(typeof forImport === 'string' && { import: forImport }),
    },
  };
}

/** What `exports` has for `.`: all of it where its keys are no paths. */
function ownTarget(exports: unknown): unknown {
  if (typeof exports !== 'object' || exports === null || Array.isArray(exports)) return exports;
  const keys = Object.keys(exports);
  return keys.some((key) => key.startsWith('.')) ? (exports as Record<string, unknown>)['.'] : exports;
}

/** @returns undefined where no condition fits, null where the package refuses to be loaded */
function resolved(
  target: unknown,
  conditions: ReadonlySet<string>,
  level: number,
): string | null | undefined {
  if (target === null) return null;
  if (typeof target === 'string') return target.startsWith('./') ? target : undefined;
  if (typeof target !== 'object' || level > MOST_LEVELS) return undefined;
  const candidates: unknown[] = Array.isArray(target)
    ? target
    : Object.entries(target).flatMap(([condition, one]): unknown[] =>
        conditions.has(condition) ? [one] : [],
      );
  const found = candidates.map((candidate) => resolved(candidate, conditions, level + 1));
  // A list goes on behind null, and conditions end there.
  if (!Array.isArray(target)) return found.find((one) => one !== undefined);
  return found.find((one) => typeof one === 'string') ?? found.find((one) => one === null);
}
