import { workspaceFolder } from '../shared/workspace.ts';
import { familyOf } from '../checks/ignored-rules.ts';
import type { IgnoredRule } from '../checks/ignored-rules.ts';
import { readIgnoreFile } from '../shared/ignore-file.ts';
import type { IgnoreFile } from '../shared/ignore-file.ts';
import { Problem } from '../shared/problem.ts';
import { list } from './read.ts';

const INPUT = 'ignore-rules';

const KIND: IgnoreFile = {
  input: INPUT,
  list: 'rules',
  required: ['rule'],
  optional: ['package', 'path', 'reason', 'expires'],
  about:
    'Each entry says which rule does not count, and may say for which package or path, why, and until when',
  example:
    '`{ "rules": [{ "rule": "native/glibc", "package": "numpy", "reason": "…", "expires": "2027-03-31" }] }`',
};

/** `family/name` or `family/*`, then `@package`, then `:path`. */
const ENTRY = /^([^/@:\s]+\/[^/@:.\s]+)(?:@([^:]+))?(?::(.+))?$/;

/** What can be ignored in an action. */
export interface Ignorable {
  /** The ids of those that there are. */
  rules: readonly string[];
  /** Whether their findings are about packages. */
  havePackages: boolean;
}

/**
 * Reads the rules to leave out: ids and `family/*`, each also for one package (`@numpy`) or path (`:python/acme/**`), and
 * files that list such entries with reasons and last days.
 * @throws Problem for an entry that is none, and a file that cannot be read
 */
export function ignoredRules(ignorable: Ignorable): IgnoredRule[] {
  const workspace = workspaceFolder();
  const entries = list('ignore-rules').flatMap((item): IgnoredRule[] => {
    const entry = entryOf(item);
    if (!entry && /\.json$/i.test(item)) return entriesIn(item, workspace);
    if (!entry && /\.ya?ml$/i.test(item)) throw otherFile(item);
    return [entry ?? { rule: item, place: `"${item}"` }];
  });
  for (const entry of entries) refuseUnknown(entry, ignorable);
  return entries;
}

function entryOf(item: string): IgnoredRule | undefined {
  const [, rule, name, path] = ENTRY.exec(item) ?? [];
  if (rule === undefined) return undefined;
  return {
    rule,
    ...(name !== undefined && { package: name }),
    ...(path !== undefined && { path }),
    place: `"${item}"`,
  };
}

function entriesIn(file: string, workspace: string): IgnoredRule[] {
  return readIgnoreFile(file, workspace, KIND).map(({ fields, place }) => ({
    ...fields,
    rule: fields['rule'] ?? '',
    place,
  }));
}

function otherFile(item: string): Problem {
  return new Problem(
    `\`${INPUT}\` holds "${item}", and a file of ignored rules is JSON.`,
    `It is written like this: ${KIND.example}.`,
  );
}

function refuseUnknown(entry: IgnoredRule, { rules, havePackages }: Ignorable): void {
  if (!rules.some((rule) => rule === entry.rule || familyOf(rule) === entry.rule))
    throw unknownRule(entry, rules);
  if (entry.package !== undefined && !havePackages) {
    throw new Problem(
      `\`${INPUT}\` holds ${entry.place} with the package "${entry.package}", and no finding of this action is about a package.`,
      'Name what it is about by its path: `ignore-rules: audit/behind:*/function/checkout`.',
    );
  }
  const { path } = entry;
  if (path === undefined || !/^[!#]/.test(path)) return;
  throw new Problem(
    `\`${INPUT}\` holds ${entry.place}, whose path begins with "${path.charAt(0)}" and so matches nothing.`,
    'Write the path or a pattern of it as in `exclude`: `secrets/*:python/acme/fixtures/**`.',
  );
}

function unknownRule({ rule, place }: IgnoredRule, known: readonly string[]): Problem {
  const [family = ''] = rule.split('/');
  const near = known.filter((one) => one.startsWith(`${family}/`) || one.endsWith(`/${rule}`));
  const what = place === `"${rule}"` ? place : `${place}: "${rule}"`;
  return new Problem(
    `\`${INPUT}\` holds ${what}, which is no rule.`,
    near.length > 0
      ? `Of that family there are ${near.join(', ')}.`
      : `docs/rules.md lists them all, for instance \`${INPUT}: ${known[0] ?? ''}, ${familyOf(known.at(-1) ?? '')}\`.`,
  );
}
