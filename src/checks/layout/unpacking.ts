import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import { belowPrefix } from '../exclude-pattern.ts';
import { versionsOf } from '../../lambda/search-paths.ts';
import type { PackageLanguage } from '../../lambda/search-paths.ts';
import { shellWord } from '../shell.ts';
import { joined } from './placement.ts';

/** The commands that put the content of an archive into the layer, by the archive's kind. */
export function unpacking(layer: CheckedLayer, { path, contents }: CheckedFile): string {
  const { source } = layer;
  const file = onDisk(layer, path);
  const installer = installerOf(layer, path);
  if (installer !== undefined)
    return `Install it: \`${installer} && rm ${shellWord(file)}\`${when(layer, 'and make the zip anew')}.`;
  const isLayerZip = contents?.packed === 'layer' && /\.zip$/i.test(path) && source.kind === 'folder';
  const start = isLayerZip ? `Publish that zip itself, \`path: ${file}\`, or unpack it` : 'Unpack it';
  return `${start}: \`${unpackCommand(file)} && rm ${shellWord(file)}\`${when(layer, 'and make the zip anew')}. If it comes from an artifact, give actions/upload-artifact the folder and not a zip of it: actions/download-artifact unpacks only the zip that GitHub makes.`;
}

/** The command that installs a packed package; undefined for an archive that is only to be unpacked. */
function installerOf(layer: CheckedLayer, path: string): string | undefined {
  const file = shellWord(onDisk(layer, path));
  const isTarball = /\.(?:tgz|tar\.gz)$/i.test(path);
  if (/\.whl$/i.test(path) || (isTarball && path.startsWith('python/')))
    return `python3 -m pip install --target ${folderOf(layer, 'python')} ${file}`;
  if (isTarball && path.startsWith('nodejs/'))
    return `npm install --omit=dev --prefix ${folderOf(layer, 'nodejs')} ${file}`;
  if (!/\.gem$/i.test(path)) return undefined;
  return `gem install --install-dir ${folderOf(layer, `ruby/gems/${rubyOf(layer)}.0`)} ${file}`;
}

function unpackCommand(file: string): string {
  const folder = shellWord(parentOf(file));
  if (/\.(?:zip|egg)$/i.test(file)) return `unzip -q ${shellWord(file)} -d ${folder}`;
  if (/\.deb$/i.test(file)) return `dpkg -x ${shellWord(file)} ${folder}`;
  if (/\.(?:7z|rar|rpm)$/i.test(file)) return `bsdtar -xf ${shellWord(file)} -C ${folder}`;
  return `tar -xf ${shellWord(file)} -C ${folder}`;
}

/** The command that installs what a manifest lists. */
export function installing(layer: CheckedLayer, path: string, language: PackageLanguage): string {
  const file = onDisk(layer, path);
  const commands: Record<PackageLanguage, string> = {
    python: `python3 -m pip install --target ${folderOf(layer, 'python')} ${/\.(?:txt|in)$/.test(path) ? `-r ${shellWord(file)}` : shellWord(parentOf(file))}`,
    nodejs: `npm ci --omit=dev --prefix ${shellWord(parentOf(file))} && mkdir -p ${folderOf(layer, 'nodejs')} && mv ${shellWord(joined(parentOf(file), 'node_modules'))} ${folderOf(layer, 'nodejs')}`,
    ruby: `BUNDLE_GEMFILE=${shellWord(file)} BUNDLE_PATH="$PWD/bundle" bundle install && mkdir -p ${folderOf(layer, 'ruby')} && mv bundle/ruby ${folderOf(layer, 'ruby/gems')}`,
    java: `mvn -f ${shellWord(parentOf(file))} dependency:copy-dependencies -DoutputDirectory="$PWD/${folderOf(layer, 'java/lib')}"`,
  };
  return `Install it: \`${commands[language]}\`${when(layer, 'and make the zip anew')}.`;
}

function when({ source }: CheckedLayer, forZip: string): string {
  return source.kind === 'zip' ? `, ${forZip}` : ' in a step before this one';
}

/** Of a folder the path on disk; of a zip where it is once that is unpacked into `layer/`. */
function onDisk({ source }: CheckedLayer, path: string): string {
  return source.kind === 'zip'
    ? joined('layer', path)
    : joined(source.path, belowPrefix(path, source.prefix));
}

/** A folder of the layer, as a word of a command. */
function folderOf(layer: CheckedLayer, folder: string): string {
  const { prefix } = layer.source;
  return shellWord(folder === prefix ? onDisk(layer, `${folder}/.`).slice(0, -2) : onDisk(layer, folder));
}

function rubyOf({ runtimes }: CheckedLayer): string {
  return versionsOf('ruby', runtimes)[0] ?? '3.4';
}

function parentOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}
