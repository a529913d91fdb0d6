import type { CheckedLayer } from './checked-layer.js';
import type { Finding } from './finding.js';
import { extraFolder } from './layout/extra-folder.js';
import { javaLayout } from './layout/java.js';
import { nodeLayout } from './layout/nodejs.js';
import { packed } from './layout/packed.js';
import { programLayout } from './layout/programs.js';
import { pythonLayout } from './layout/python.js';
import { rubyLayout } from './layout/ruby.js';
import { virtualEnvironments } from './virtual-environments.js';

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
    ...packed(layer),
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
