/** A block of a package, as Composer indents it, and the line with the name of the root package in its block. */
const ROOT = /^ {4}'root' => array\(\n(?: {8}.*\n)*? {4}\),\n/m;
const NAME = /^ {8}'name' => ('(?:[^'\\\n]|\\.)*'),$/m;

/**
 * Composer's list of installed packages without the commit and the branch that the project itself was at, which make
 * it another one at every commit: the root package is told as Composer does where there is no version control.
 * A version that composer.json says, and the references of all other packages, stay.
 * Source: Composer 2, FilesystemRepository::dumpToPhpCode; RootPackageLoader for the default version.
 */
export function canonicalInstalledPhp(text: string): string {
  const root = ROOT.exec(text)?.[0];
  const name = root && NAME.exec(root)?.[1];
  if (!root || !name) return text;
  const start = `        ${name} => array(\n`;
  const at = text.indexOf(start);
  const end = text.indexOf('\n        ),\n', at);
  const listed = at < 0 || end < 0 ? undefined : text.slice(at, end);
  const replaced = listed === undefined ? text : text.slice(0, at) + withoutCommit(listed) + text.slice(end);
  return replaced.replace(root, () => withoutCommit(root));
}

function withoutCommit(block: string): string {
  return block
    .replace(/^( +'reference' => ).*,$/m, '$1NULL,')
    .replace(/^( +'pretty_version' => )'dev-.*',$/m, "$1'1.0.0+no-version-set',")
    .replace(/^( +'version' => )'dev-.*',$/m, "$1'1.0.0.0',");
}
