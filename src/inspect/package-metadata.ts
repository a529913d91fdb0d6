import type { FileFacts, Installed } from './file-facts.ts';

/** What is read of a file of metadata, in characters: real ones have a few kilobytes before their long description. */
const MOST_CHARACTERS = 256 * 1024;
const MOST_LICENSES = 20;
const MOST_LICENSE_CHARACTERS = 200;

/** What `License :: …` begins with, the family of licences it is in included. */
const CLASSIFIER = /^License :: (?:OSI Approved :: )?(.+)$/;
/** One SPDX identifier, or several with operators between. */
const EXPRESSION = /^[\w.+()-]+(?: (?:AND|OR|WITH) [\w.+()-]+)*$/i;

/**
 * The head of METADATA or PKG-INFO, as mail has one; nothing where it does not say name and version.
 * Source: Python packaging specifications, "Core metadata".
 */
export function pythonMetadata(text: string): Pick<FileFacts, 'installed' | 'requires'> {
  const fields = fieldsOf(headOf(text));
  const [name] = fields.get('name') ?? [];
  const [version] = fields.get('version') ?? [];
  if (!name || !version) return {};
  const licenses = pythonLicenses(fields);
  const requires = fields.get('requires-dist') ?? [];
  return {
    installed: { name, version, ...(licenses.length > 0 && { licenses }) },
    ...(requires.length > 0 && { requires }),
  };
}

/** Up to the first empty line, behind which is the description. A head without an end is read as far as is reasonable. */
function headOf(text: string): string {
  const some = text.slice(0, MOST_CHARACTERS);
  const end = /\r?\n\r?\n/.exec(some)?.index;
  return end === undefined ? some : some.slice(0, end);
}

/** Values by the names of their fields in lower case; a value that goes on in the next line is a text, and is left out. */
function fieldsOf(head: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  const lines = head.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const colon = line.indexOf(':');
    if (colon < 1 || /^\s/.test(line) || /^[ \t]/.test(lines[index + 1] ?? '')) continue;
    const [key, value] = [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    const known = fields.get(key);
    if (known) known.push(value);
    else fields.set(key, [value]);
  }
  return fields;
}

/**
 * The expression where there is one; else what `License` says, if that may be an identifier, as many write a sentence or
 * the whole text there; else the classifiers.
 */
function pythonLicenses(fields: ReadonlyMap<string, string[]>): string[] {
  const [expression] = fields.get('license-expression') ?? [];
  if (expression) return told([expression]);
  const [license = ''] = fields.get('license') ?? [];
  const said = license === 'UNKNOWN' ? '' : license;
  const classified = (fields.get('classifier') ?? []).flatMap((one) => CLASSIFIER.exec(one)?.[1] ?? []);
  const specific = classified.filter((one) => one !== 'OSI Approved');
  return told(EXPRESSION.test(said) || specific.length === 0 ? [said] : specific);
}

/**
 * A gem's specification as RubyGems writes it when it installs one: Ruby, of which the lines that set a text are read.
 * Source: RubyGems, Gem::Specification#to_ruby.
 */
export function gemSpecification(text: string): Pick<FileFacts, 'installed'> {
  const lines = text.slice(0, MOST_CHARACTERS);
  const name = /^\s*s\.name\s*=\s*"([^"\\]+)"/m.exec(lines)?.[1];
  const version = /^\s*s\.version\s*=\s*"([^"\\]+)"/m.exec(lines)?.[1];
  if (!name || !version) return {};
  const [, list = ''] = /^\s*s\.licenses?\s*=\s*(.*)$/m.exec(lines) ?? [];
  const licenses = told([...list.matchAll(/"([^"\\]+)"/g)].map(([, license = '']) => license));
  return { installed: { name, version, ...(licenses.length > 0 && { licenses }) } };
}

function told(licenses: readonly string[]): NonNullable<Installed['licenses']> {
  const short = licenses.filter((license) => license !== '' && license.length <= MOST_LICENSE_CHARACTERS);
  return [...new Set(short)].slice(0, MOST_LICENSES);
}
