import { isConfigurationLayer } from '../contents/configuration/files.js';
import type { Configuration } from '../contents/contents.js';
import type { CheckedLayer } from './checked-layer.js';
import type { Finding } from './finding.js';
import { named } from './naming.js';

export const CONFIG_RULES = {
  'config/syntax':
    'A JSON, YAML or .properties file of a configuration layer is one that no program can read.',
  'config/duplicate-key': 'A configuration file has a key twice, of which programs take one or refuse both.',
  'config/unread': 'A configuration file is beyond what the check reads: it is not known whether it parses.',
} as const satisfies Record<string, string>;

type Rule = keyof typeof CONFIG_RULES;

/** What is wrong with the files of a layer of configuration; of any other layer nothing is said. */
export function config({ files }: CheckedLayer): Finding[] {
  if (!isConfigurationLayer(files)) return [];
  const read = files.flatMap(({ path, contents }) =>
    contents?.configuration ? [{ path, configuration: contents.configuration }] : [],
  );
  return [
    ...read.flatMap(({ path, configuration }) => [
      ...syntax(path, configuration),
      ...duplicateKey(path, configuration),
    ]),
    ...unread(read.filter(({ configuration: { fault, digests } }) => !fault && !digests)),
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

function unread(found: readonly { path: string }[]): Finding[] {
  if (found.length === 0) return [];
  const paths = found.map(({ path }) => path);
  return [
    {
      rule: 'config/unread' satisfies Rule,
      severity: 'notice',
      path: paths[0] ?? '',
      message: `${named(paths)} ${paths.length === 1 ? 'is' : 'are'} beyond what this check reads (anchors, tags, explicit keys, or more than 1 MiB): whether ${paths.length === 1 ? 'it parses' : 'they parse'}, and what keys there are, is not known.`,
      fix: 'Nothing has to be done; a test that loads the files with the library that the functions use tells for sure.',
    },
  ];
}
