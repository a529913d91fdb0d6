import { brokenLinks } from '../layer/links.ts';
import type { BrokenLink } from '../layer/links.ts';
import type { CheckedLayer } from './checked-layer.ts';
import { belowPrefix, byExcluding, exactPattern } from './exclude-pattern.ts';
import type { Finding } from './finding.ts';
import { containsAll, joined } from './layout/placement.ts';
import { isLacking } from './system-paths.ts';

/** A virtual environment in a layer that no function can use as it is. */
interface Environment {
  /** With a trailing slash; '' for the top. */
  folder: string;
  /** Its packages, without a trailing slash. */
  packages: string;
  /** The first of its links that leads nowhere; undefined where only its place is wrong. */
  link?: BrokenLink;
}

/** Source: PEP 405. */
const MARKER = 'pyvenv.cfg';

/**
 * The virtual environments of a layer whose links lead nowhere, as those to the Python of the build machine do, or whose
 * packages are where no Python looks. One that is complete in python/ is none of them.
 */
function unusableEnvironments({ files, runtimes }: CheckedLayer): Environment[] {
  return files.flatMap(({ path }): Environment[] => {
    if (!path.endsWith(MARKER)) return [];
    const folder = path.slice(0, -MARKER.length);
    if (folder !== '' && !folder.endsWith('/')) return [];
    const site = /^lib\/python\d+\.\d+\/site-packages(?=\/)/;
    const found = files.find(
      (file) => file.path.startsWith(folder) && site.test(file.path.slice(folder.length)),
    );
    const [inside = ''] = site.exec(found?.path.slice(folder.length) ?? '') ?? [];
    const [link] = brokenLinks(files, (one) => one.startsWith(folder) && isPart(one, folder)).filter(
      ({ outside }) => outside === undefined || isLacking(outside, runtimes),
    );
    if (!link && (folder === 'python/' || inside === '')) return [];
    return [{ folder, packages: folder + (inside || 'lib/python3.x/site-packages'), ...(link && { link }) }];
  });
}

/** Programs, the link that is Python itself among them, and the second name of its libraries. */
function isPart(path: string, folder: string): boolean {
  return /^(?:bin|lib64)(?:\/|$)/.test(path.slice(folder.length));
}

/** @returns tells of a path whether it is a part of an environment that virtualEnvironments() tells of as a whole */
export function isInEnvironmentFinding(layer: CheckedLayer): (path: string) => boolean {
  const folders = unusableEnvironments(layer).map(({ folder }) => folder);
  return (path) => folders.some((folder) => path.startsWith(folder) && isPart(path, folder));
}

/** Virtual environments in place of their packages. */
export function virtualEnvironments(layer: CheckedLayer): Finding[] {
  return unusableEnvironments(layer).map(({ folder, packages, link }) => ({
    rule: 'layout/virtual-environment',
    severity: link || layer.runtimes.some((runtime) => runtime.startsWith('python')) ? 'error' : 'warning',
    path: `${folder}pyvenv.cfg`,
    message: link
      ? `${nameOf(folder)} is a virtual environment of the build machine: its links such as "${link.path}" -> "${link.target}" lead to nothing that a function has.`
      : `${nameOf(folder)} is a virtual environment, and Python does not look for packages in ${packages}/ of a layer.`,
    fix: fixOf(layer, folder, packages),
  }));
}

function nameOf(folder: string): string {
  return folder === '' ? 'The layer' : `"${folder}"`;
}

function fixOf(layer: CheckedLayer, folder: string, packages: string): string {
  const { source } = layer;
  const isAll = folder === '' || containsAll(layer, folder.slice(0, -1));
  if (!isAll)
    return `Leave it out${byExcluding([exactPattern(folder, source.prefix) ?? []].flat(), source)}; a layer needs its packages alone, in python/.`;
  if (source.kind === 'zip')
    return `Put what is in "${packages}/" into \`layer/python/\` and make the zip from there: \`cd layer && zip -qr ../layer.zip .\`.`;
  const path = joined(source.path, belowPrefix(`${packages}/`, source.prefix).slice(0, -1));
  return `Give its packages alone: \`path: ${path}\` and \`prefix: python\`.`;
}
