import type { Material, UvPlatform } from '../real-material/material.ts';
import type { LayerFolder } from './layer-folder.ts';
import type { Truth } from './truth.ts';

/** A layer as a user might build it, and the truth about it. */
export interface Case {
  id: string;
  /** In a table's short form: `python3.12 x86_64`. */
  declared: string;
  /** What is put where, in order. */
  materials: [material: Material, at: string][];
  /** What is done to it afterwards. */
  edit?: (layer: LayerFolder, obtained: (material: Material) => string) => void;
  /** Of a broken layer: a rule that names the cause, or words of a finding that do. Of a right one: nothing. */
  cause?: RegExp | { text: RegExp };
  /** Rules of errors and warnings that are right beside that. */
  allow?: RegExp;
  /** Works of a right layer, and fails of a broken one, unless `harmless`. */
  truth?: Truth;
  /** The damage does not show at this import. */
  harmless?: true;
}

/** Machines as npm names them. */
export const X = 'linux x64 glibc';
export const ARM = 'linux arm64 glibc';
/** Platforms as uv names them. */
export const X86 = 'manylinux2014';
export const X228 = 'manylinux_2_28';
export const X234 = 'manylinux_2_34';
export const ARM234 = 'manylinux_2_34_arm64';

export const imports = (modules: string, python: string): Truth => ({
  python,
  code: modules
    .split(' ')
    .map((module) => `import ${module}`)
    .join('\n'),
});
export const python = (code: string, version: string): Truth => ({ python: version, code });
export const requires = (packages: string, node = '22'): Truth => ({
  node,
  code: packages
    .split(' ')
    .map((name) => `require('${name}')`)
    .join(';'),
});
export const node = (code: string, version: string): Truth => ({ node: version, code });

/** Of `id python3.12 x86_64`. */
export function named(what: string): Pick<Case, 'id' | 'declared'> {
  const [id = '', ...declared] = what.split(' ');
  return { id, declared: declared.join(' ') };
}

export type UvWheels = (version: string, platform: UvPlatform, packages: string) => Material;

/** Where packages belong in a layer. */
export const PYTHON = 'python';
export const NODE = 'nodejs';
