/**
 * Loads the code that lists the packages of a layer; publish and check load it from this one place, or else the bundler
 * would make a file for each of them, which hold the same.
 */
export function loadPackages(): Promise<typeof import('../packages/chunk.ts')> {
  return import('../packages/chunk.ts');
}
