/** The part of npm-packlist 9 that is used: a tree of one package without dependencies. */
declare module 'npm-packlist' {
  interface PackageTree {
    /** Absolute path of the folder of package.json. */
    path: string;
    /** What package.json says. */
    package: Record<string, unknown>;
    isProjectRoot: boolean;
    edgesOut: ReadonlyMap<string, never>;
  }

  /** The paths that `npm pack` takes, relative to the folder, `/`-separated. */
  export default function packlist(tree: PackageTree): Promise<string[]>;
}
