import exceptions from 'spdx-exceptions/index.json' with { type: 'json' };
import parseExpression from 'spdx-expression-parse';
import currentIds from 'spdx-license-ids/index.json' with { type: 'json' };
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };

/** A licence as CycloneDX has it: one that SPDX knows, an expression of such, or a name or address that is just that. */
export type Licence = { license: { id: string } } | { license: { name: string } } | { expression: string };

/** Identifiers of the SPDX License List, with those that are deprecated, by their lower case. */
const IDS = byLowerCase([...currentIds, ...deprecatedIds]);
const WORDS = new Map([...IDS, ...byLowerCase([...exceptions, 'AND', 'OR', 'WITH', '(', ')'])]);

/**
 * Other ways to say it that mean one licence only: classifiers of PyPI, and what many write. "BSD" alone is not among
 * them: it may be any of four.
 */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'the mit license': 'MIT',
    'the mit license (mit)': 'MIT',
    'mit license': 'MIT',
    'mit no attribution license (mit-0)': 'MIT-0',
    'apache 2': 'Apache-2.0',
    'apache 2.0': 'Apache-2.0',
    'apache license 2.0': 'Apache-2.0',
    'apache license, version 2.0': 'Apache-2.0',
    'the apache license, version 2.0': 'Apache-2.0',
    'the apache software license, version 2.0': 'Apache-2.0',
    'apache software license': 'Apache-2.0',
    'apache software license 2.0': 'Apache-2.0',
    'www.apache.org/licenses/license-2.0': 'Apache-2.0',
    'opensource.org/licenses/apache-2.0': 'Apache-2.0',
    'opensource.org/licenses/mit': 'MIT',
    'opensource.org/licenses/bsd-3-clause': 'BSD-3-Clause',
    'www.eclipse.org/legal/epl-2.0': 'EPL-2.0',
    'www.eclipse.org/legal/epl-v10': 'EPL-1.0',
    'bsd 2-clause': 'BSD-2-Clause',
    'bsd 2-clause license': 'BSD-2-Clause',
    'bsd 3-clause': 'BSD-3-Clause',
    'bsd 3-clause license': 'BSD-3-Clause',
    'new bsd license': 'BSD-3-Clause',
    'isc license (iscl)': 'ISC',
    'isc license': 'ISC',
    'mozilla public license 2.0 (mpl 2.0)': 'MPL-2.0',
    'python software foundation license': 'PSF-2.0',
    'the unlicense (unlicense)': 'Unlicense',
    'zope public license': 'ZPL-2.1',
    'gnu general public license v2 (gplv2)': 'GPL-2.0-only',
    'gnu general public license v2 or later (gplv2+)': 'GPL-2.0-or-later',
    'gnu general public license v3 (gplv3)': 'GPL-3.0-only',
    'gnu general public license v3 or later (gplv3+)': 'GPL-3.0-or-later',
    'gnu affero general public license v3': 'AGPL-3.0-only',
    'gnu affero general public license v3 or later (agplv3+)': 'AGPL-3.0-or-later',
    'gnu lesser general public license v2 or later (lgplv2+)': 'LGPL-2.0-or-later',
    'gnu lesser general public license v3 (lgplv3)': 'LGPL-3.0-only',
    'gnu lesser general public license v3 or later (lgplv3+)': 'LGPL-3.0-or-later',
  }),
);

/** The identifiers that a bill may name. */
export const KNOWN_LICENCES: readonly string[] = [...IDS.values()];

/**
 * What a package says of its licences.
 * @param said identifiers, expressions, names or addresses
 */
export function licencesOf(said: readonly string[]): Licence[] {
  const licences = said.map(licenceOf);
  // An expression says everything: beside it there may be no other. Source: CycloneDX 1.5, licenseChoice.
  const expression = licences.find((licence) => 'expression' in licence);
  const [only] = licences;
  if (expression) return licences.length === 1 && only ? [only] : said.map((name) => ({ license: { name } }));
  return [...new Map(licences.map((licence) => [JSON.stringify(licence), licence])).values()];
}

function licenceOf(said: string): Licence {
  const id = IDS.get(said.toLowerCase()) ?? ALIASES.get(said.toLowerCase()) ?? ALIASES.get(addressOf(said));
  if (id !== undefined) return { license: { id } };
  const expression = expressionOf(said);
  return expression === undefined ? { license: { name: said } } : { expression };
}

/** `www.apache.org/licenses/license-2.0` of the address with or without scheme and ending. */
function addressOf(said: string): string {
  return said
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/(?:\.(?:txt|html|php))?\/?$/, '');
}

/** An expression of SPDX, each identifier in the case of its list; undefined for any other text. */
function expressionOf(said: string): string | undefined {
  const words = said
    .replace(/([()])/g, ' $1 ')
    .trim()
    .split(/\s+/)
    .map(wordOf);
  if (words.includes(undefined)) return undefined;
  const text = words.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
  return isExpression(text) ? text : undefined;
}

/** The parser wants each word in its own case. `Apache-2.0+` is the identifier with a sign for later versions. */
function wordOf(said: string): string | undefined {
  const [, name = '', plus = ''] = /^(.*?)(\+?)$/s.exec(said) ?? [];
  const id = IDS.get(name.toLowerCase());
  return WORDS.get(said.toLowerCase()) ?? (id === undefined ? undefined : `${id}${plus}`);
}

function isExpression(text: string): boolean {
  try {
    parseExpression(text);
    return true;
  } catch {
    return false;
  }
}

function byLowerCase(words: readonly string[]): Map<string, string> {
  return new Map(words.map((word) => [word.toLowerCase(), word]));
}
