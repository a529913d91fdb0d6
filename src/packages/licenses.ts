/** A licence as CycloneDX has it: one that SPDX knows, an expression of such, or a name or address that is just that. */
export type Licence = { license: { id: string } } | { license: { name: string } } | { expression: string };

/** Licences of nearly all packages. Source: SPDX License List 3.x, whose identifiers the tests hold these against. */
const IDS =
  `0BSD AFL-2.1 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-2.0 BlueOak-1.0.0
  BSD-1-Clause BSD-2-Clause BSD-3-Clause BSD-4-Clause BSL-1.0 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1
  CPL-1.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GPL-2.0 GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0-only
  GPL-3.0-or-later HPND ISC JSON LGPL-2.0 LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0
  LGPL-3.0-only LGPL-3.0-or-later MIT MIT-0 MIT-CMU MPL-1.1 MPL-2.0 MS-PL NCSA OFL-1.1 OpenSSL PostgreSQL PSF-2.0
  Python-2.0 Ruby Unicode-3.0 Unicode-DFS-2016 Unlicense UPL-1.0 W3C WTFPL X11 Zlib ZPL-2.1`.split(/\s+/);
const EXCEPTIONS = ['Classpath-exception-2.0', 'GCC-exception-3.1', 'LLVM-exception'];
const BY_LOWER_CASE = new Map([...IDS, ...EXCEPTIONS].map((id) => [id.toLowerCase(), id]));

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

/** Identifiers of SPDX that are told as such. */
export const KNOWN_LICENCES: readonly string[] = IDS;

/**
 * What a package says of its licences.
 * @param said identifiers, expressions, names or addresses
 */
export function licencesOf(said: readonly string[]): Licence[] {
  const licences = said.map(licenceOf);
  // An expression says everything: beside it there may be no other. Source: CycloneDX 1.5, licenseChoice.
  const expression = licences.find((one) => 'expression' in one);
  const [only] = licences;
  if (expression) return licences.length === 1 && only ? [only] : said.map((name) => ({ license: { name } }));
  return [...new Map(licences.map((one) => [JSON.stringify(one), one])).values()];
}

function licenceOf(said: string): Licence {
  const id = idOf(said) ?? ALIASES.get(said.toLowerCase()) ?? ALIASES.get(addressOf(said));
  if (id !== undefined) return { license: { id } };
  const expression = expressionOf(said);
  return expression === undefined ? { license: { name: said } } : { expression };
}

function idOf(said: string): string | undefined {
  const id = BY_LOWER_CASE.get(said.toLowerCase());
  return id !== undefined && IDS.includes(id) ? id : undefined;
}

/** `www.apache.org/licenses/license-2.0` of the address with or without scheme and ending. */
function addressOf(said: string): string {
  return said
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/(?:\.(?:txt|html|php))?\/?$/, '');
}

/** An expression of identifiers that are known, with each as SPDX spells it; undefined for any other text. */
function expressionOf(said: string): string | undefined {
  const words = said
    .replace(/([()])/g, ' $1 ')
    .trim()
    .split(/\s+/);
  const spelt = words.map((word) => {
    if (/^(?:AND|OR|WITH)$/i.test(word)) return word.toUpperCase();
    return /^[()]$/.test(word) ? word : BY_LOWER_CASE.get(word.toLowerCase());
  });
  if (spelt.includes(undefined) || !isBalanced(words)) return undefined;
  const text = spelt.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
  const operand = String.raw`\(*[\w.+-]+\)*`;
  return new RegExp(`^${operand}(?: (?:AND|OR|WITH) ${operand})+$`).test(text) ? text : undefined;
}

function isBalanced(words: readonly string[]): boolean {
  let depth = 0;
  for (const word of words) {
    depth += word === '(' ? 1 : word === ')' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}
