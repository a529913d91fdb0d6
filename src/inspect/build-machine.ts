/** Places that only a build machine has: runners, homes, Homebrew, virtual environments. */
const BUILD_MACHINE =
  /^\/(?:home|root|Users|github|builds|workspace|codebuild|tmp|private|nix|usr\/local|Library|opt\/(?:hostedtoolcache|homebrew|venv|conda|miniconda\d?))\/|\/\.?venv\//;

/** Tells whether a path is one of the machine that built the layer. */
export function buildMachinePath(path: string): boolean {
  return BUILD_MACHINE.test(path);
}
