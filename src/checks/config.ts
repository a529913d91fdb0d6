import { isConfigurationLayer } from '../inspect/configuration/files.ts';
import type { Configuration } from '../inspect/file-facts.ts';
import type { CheckedLayer } from './checked-layer.ts';
import { filesWithFacts } from './file-lists.ts';
import type { Finding } from './finding.ts';
import type { CONFIG_RULES } from './rules.ts';

type Rule = (typeof CONFIG_RULES)[number];

/** What is wrong with the files of a layer of configuration; of any other layer nothing is said. */
export function config({ files, isPublic }: CheckedLayer): Finding[] {
  if (!isConfigurationLayer(files)) return [];
  const read = filesWithFacts(files).flatMap(({ path, contents }) =>
    contents?.configuration ? [{ path, configuration: contents.configuration }] : [],
  );
  return [
    ...read.flatMap(({ path, configuration }) => [
      ...syntax(path, configuration),
      ...duplicateKey(path, configuration),
    ]),
    ...read.flatMap(({ path, configuration }) => unread(path, configuration, isPublic)),
  ];
}

function syntax(path: string, { format, fault }: Configuration): Finding[] {
  if (!fault) return [];
  return [
    {
      rule: 'config/syntax' satisfies Rule,
      severity: 'error',
      path,
      message: `"${path}" is no ${format}: line ${fault.line} ${fault.what}.`,
      fix: `Mend line ${fault.line}; every function that reads the file would fail on it.`,
    },
  ];
}

function duplicateKey(path: string, { repeated }: Configuration): Finding[] {
  const [first] = repeated;
  if (!first) return [];
  const more = repeated.length > 1 ? ` and ${repeated.length - 1} more of its keys` : '';
  return [
    {
      rule: 'config/duplicate-key' satisfies Rule,
      severity: 'warning',
      path,
      message: `"${path}" has "${first.key}"${more} twice, again in line ${first.line}: some programs take the last one, others refuse the file.`,
      fix: 'Leave the one that is meant.',
    },
  ];
}

/** A file that is not read whole may hold secrets, which everybody could read in a public layer. */
function unread(path: string, { fault, unread: reason }: Configuration, isPublic: boolean): Finding[] {
  const why = reason ?? (fault && isPublic ? `is broken in line ${fault.line}` : undefined);
  if (why === undefined) return [];
  return [
    {
      rule: 'config/unread' satisfies Rule,
      severity: isPublic ? 'error' : 'notice',
      path,
      message: `"${path}" ${why} and is not read whole: ${isPublic ? 'it may hold secrets that this check does not see, and every AWS account could read them' : 'whether it parses, and which keys and secrets it holds, is not known'}.`,
      fix: isPublic ? FIX_OF_PUBLIC : FIX_OF_PRIVATE,
    },
  ];
}

const FIX_OF_PUBLIC =
  'Make it a file that can be searched, in UTF-8, of less than 1 MiB, without errors, and with aliases that stand for little; or leave it out with `exclude`. A public layer cannot do without this: `ignore-rules` and `fail-on` do not count for it.';
const FIX_OF_PRIVATE =
  'Nothing has to be done; a test that loads the file with the library that the functions use tells for sure. A public layer cannot have such a file.';
