import type { CheckedLayer } from './checked-layer.js';
import type { Finding } from './finding.js';
import { extraFolder } from './layout/extra-folder.js';
import { javaLayout } from './layout/java.js';
import { nodeLayout } from './layout/nodejs.js';
import { programLayout } from './layout/programs.js';
import { pythonLayout } from './layout/python.js';
import { rubyLayout } from './layout/ruby.js';
import { virtualEnvironments } from './virtual-environments.js';

export const LAYOUT_RULES = {
  'layout/extra-folder': 'Everything is below one folder too many, so that no runtime finds it.',
  'layout/no-python-folder': 'Python packages are outside python/.',
  'layout/virtual-environment':
    'A virtual environment is in the layer, with links to the Python of the build machine or where no Python looks.',
  'layout/site-packages':
    'Python packages are at a depth where no Python looks, or below the folder of another Python.',
  'layout/no-nodejs-folder': 'npm packages are outside nodejs/node_modules/.',
  'layout/node-version-folder':
    'npm packages are below the folder of a Node.js that the layer is not declared for.',
  'layout/empty-node-modules':
    'A package.json or lockfile is in nodejs/, but none of the packages is installed.',
  'layout/java': 'Jars are outside java/lib/.',
  'layout/ruby': 'Gems are at a depth where no Ruby looks, or below the folder of another Ruby.',
  'layout/bin': 'Programs are outside bin/, which is the folder of a layer that PATH has.',
  'layout/extensions': 'An extension is not directly in extensions/, so that Lambda does not start it.',
  'layout/lib64':
    'Shared libraries are outside lib/, which is the folder of a layer that the loader searches.',
} as const satisfies Record<string, string>;

/**
 * What is where nobody looks for it, judged by evidence alone: a layer of models or configuration is fine anywhere.
 * A layer that is a folder too deep as a whole is told once, and so is one that is a virtual environment.
 */
export function layout(layer: CheckedLayer): Finding[] {
  const environments = virtualEnvironments(layer);
  if (environments.some((one) => isEnvironmentAlone(layer, one))) return environments;
  const extra = extraFolder(layer);
  if (extra.length > 0) return extra;
  return [
    ...environments,
    ...pythonLayout(layer),
    ...nodeLayout(layer),
    ...javaLayout(layer),
    ...rubyLayout(layer),
    ...programLayout(layer),
  ];
}

/** There is nothing else in the layer. */
function isEnvironmentAlone({ files }: CheckedLayer, { path }: Finding): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return files.every((file) => file.path.startsWith(folder));
}
