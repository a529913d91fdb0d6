import type { CheckedLayer } from '../checked-layer.ts';
import type { Finding } from '../finding.ts';
import { distributions } from './distributions.ts';
import type { Distribution } from './distributions.ts';
import { normalizedName } from './python-requirement.ts';
import { moduleName, topsOf } from './tops.ts';

/** Python packages of which the layer holds a pointer to the code instead of the code. */
export function editable(layer: CheckedLayer): Finding[] {
  const pointed = pointersIn(layer);
  const names = modulesIn(layer);
  const byMetadata = distributions(layer)
    .filter((one) => one.isEditable || pointsElsewhere(one, pointed))
    .filter((one) => !isThere(one, names));
  const named = new Set(byMetadata.map(({ site, name }) => `${site} ${name}`));
  const byPointer = [...pointed]
    .map(([path, name]) => ({ path, name, site: path.slice(0, path.lastIndexOf('/')) }))
    .filter((one) => !named.has(`${one.site} ${one.name}`) && !isThere(one, names))
    .filter(({ path }) => !byMetadata.some((one) => holds(one, path)));
  return [...byMetadata, ...byPointer].map(({ path, name }) => ({
    rule: 'deps/editable',
    severity: 'error',
    path,
    message: `${name} is an editable install: the layer holds a pointer (.pth) to its code in a folder of the build machine, and not the code.`,
    fix: 'Install it without `-e`: `pip install --target … .`; with uv, `uv export --no-editable` or `uv sync --no-editable`.',
  }));
}

/** Files by which setuptools, meson-python and scikit-build-core point to the code of an editable install. */
const POINTER = /^(?:__editable__.*|_*(.+?)_editable(?:_loader)?\.(?:py|pth)|(.+)\.(?:pth|egg-link))$/;

/** Below the folders of a layer or of the function, where EFS is mounted, or where functions write. */
const IN_PLACE = /^\/(?:opt|var|mnt|tmp)\//;

/** The `.pth` files at the top that texts are needed of. */
export function editableTexts(layer: CheckedLayer): string[] {
  return topsOf(layer).all.flatMap(({ name, path, size }) =>
    name.endsWith('.pth') && size <= MOST_POINTER_BYTES ? [path] : [],
  );
}

const MOST_POINTER_BYTES = 64 * 1024;

/** The files that point to code elsewhere, with the name of the distribution as far as the file's name tells it. */
function pointersIn(layer: CheckedLayer): Map<string, string> {
  const pointers = new Map<string, string>();
  for (const { name, path } of topsOf(layer).all) {
    if (!/\.(?:pth|egg-link)$/.test(name)) continue;
    const text = layer.texts?.get(path) ?? '';
    const isFinder = name.startsWith('__editable__') || /^import _+\w*editable/m.test(text);
    const isOutside = text
      .split(/\r?\n/)
      .some((line) => /^(?:\/|[A-Za-z]:\\)/.test(line) && !IN_PLACE.test(line));
    if (isFinder || isOutside || name.endsWith('.egg-link')) pointers.set(path, nameIn(name));
  }
  return pointers;
}

/** `shared-utils` for `__editable__.shared_utils-1.0.0.pth`. */
function nameIn(file: string): string {
  const bare = file.replace(/^__editable__[._]+/, '').replace(/\.(?:pth|egg-link)$/, '');
  return normalizedName(bare.replace(/-\d.*$/, '').replace(/^_+|[-_]editable$/g, ''));
}

function holds({ site, recordTops = [] }: Distribution, path: string): boolean {
  return recordTops.some((top) => `${site}/${top}` === path);
}

/** Its RECORD names a pointer and nothing that can be imported. */
function pointsElsewhere(distribution: Distribution, pointed: ReadonlyMap<string, string>): boolean {
  const own = (distribution.recordTops ?? []).filter((top) => !/\.(?:dist|egg)-info$/.test(top));
  return (
    own.some((top) => pointed.has(`${distribution.site}/${top}`)) && own.every((top) => POINTER.test(top))
  );
}

/** A module or package by the distribution's own name is there all the same. */
function isThere({ site, name }: { site: string; name: string }, names: ReadonlySet<string>): boolean {
  return names.has(`${site}/${name}`);
}

function modulesIn(layer: CheckedLayer): Set<string> {
  return new Set(
    topsOf(layer).all.flatMap(({ site, name, isFile }) =>
      (isFile ? /\.(?:py|so)$/ : /^[^.]+$/).test(name) ? [`${site}/${moduleName(name)}`] : [],
    ),
  );
}
