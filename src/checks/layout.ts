import type { CheckedLayer } from './checked-layer.ts';
import type { Finding } from './finding.ts';
import { extraFolder } from './layout/extra-folder.ts';
import { javaLayout } from './layout/java.ts';
import { nodeLayout } from './layout/nodejs.ts';
import { packed } from './layout/packed.ts';
import { programLayout } from './layout/programs.ts';
import { pythonLayout } from './layout/python.ts';
import { rubyLayout } from './layout/ruby.ts';
import { virtualEnvironments } from './virtual-environments.ts';

/**
 * What is where nobody looks for it, judged by evidence alone: a layer of models or configuration is fine anywhere.
 * A layer that is a folder too deep as a whole is told once, and so is one that is a virtual environment.
 */
export function layout(layer: CheckedLayer): Finding[] {
  const environments = virtualEnvironments(layer);
  if (environments.some((environment) => isEnvironmentAlone(layer, environment))) return environments;
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
