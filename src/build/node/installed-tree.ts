import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, rmSync, rmdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { asRecord } from '../../shared/json.ts';
import { leadsOut } from '../../shared/relative-path.ts';
import { BuildProblem } from '../build-problem.ts';
import { copyLocalPackage } from './local-copies.ts';
import type { LocalPackage } from './local-copies.ts';
import { nameAt, platformOf, resolveIn } from './lock.ts';
import type { Fits } from './lock.ts';

/** A package in node_modules. */
export interface ModulesPackage {
  /** Below the folder of node_modules, `/`-separated, e.g. `node_modules/a/node_modules/b`. */
  folder: string;
  /** What package.json says; empty where there is none. */
  about: Record<string, unknown>;
  /** Paths of its files below the same folder, without those of packages nested in it. */
  files: { path: string; size: number }[];
}

/** How a tree is made fit for a layer. */
export interface TreeRules {
  /** Absolute path of the folder that has node_modules. */
  root: string;
  /** Local packages by the absolute path that links lead to. */
  locals: ReadonlyMap<string, LocalPackage>;
  /** Whether a package is for a platform of the layer; what is not is removed. */
  fits: Fits;
}

/** Notes and links of installers, in any node_modules: they differ by tool, version and run. */
const NOTE =
  /^\.(?:bin|package-lock\.json|package-map\.json|modules\.yaml|pnpm.*|yarn-state\.yml|yarn-integrity|cache)$/;

/**
 * Makes an installed node_modules fit for a layer, in one walk: no notes of the installer, no empty folders, copies in
 * place of links to local packages, nothing for other platforms.
 * @returns its packages, sorted by folder
 * @throws BuildProblem where a link leads out of it
 */
export function finishTree(rules: TreeRules): ModulesPackage[] {
  const walk = new TreeWalk(rules);
  walk.modules('node_modules', []);
  return walk.packages.sort((a, b) => (a.folder < b.folder ? -1 : Number(a.folder > b.folder)));
}

class TreeWalk {
  readonly packages: ModulesPackage[] = [];
  readonly #rules: TreeRules;
  /** Absolute paths that links led to, by the folders of the copies in their places. */
  readonly #copied = new Map<string, string>();

  constructor(rules: TreeRules) {
    this.#rules = rules;
  }

  /** @param within the local packages that it is in @returns whether anything is left in a node_modules */
  modules(path: string, within: readonly string[]): boolean {
    let isEmpty = true;
    for (const entry of this.#entries(path)) {
      const below = `${path}/${entry.name}`;
      if (NOTE.test(entry.name)) this.#remove(below);
      else if (entry.name.startsWith('@') && entry.isDirectory())
        for (const scoped of this.#entries(below)) {
          if (this.#package(`${below}/${scoped.name}`, scoped, within)) isEmpty = false;
        }
      else if (this.#package(below, entry, within)) isEmpty = false;
      if (entry.name.startsWith('@')) this.#removeIfEmpty(below);
    }
    if (isEmpty) this.#remove(path);
    return !isEmpty;
  }

  /** @returns whether it is still there */
  #package(folder: string, entry: Dirent, within: readonly string[]): boolean {
    if (this.#copied.has(folder)) return true;
    if (entry.isSymbolicLink()) return this.#link(folder, within);
    if (entry.isDirectory()) return this.#read(folder, within);
    this.#remove(folder);
    return false;
  }

  /**
   * Puts a copy in the place of a link; at the top where its name is free, as in an inner node_modules it would find the
   * packages of its user instead of those that it finds from its own folder.
   * @returns whether anything is left in this place
   */
  #link(folder: string, within: readonly string[]): boolean {
    const linked = this.#linked(folder);
    const local = this.#rules.locals.get(linked);
    if (!local) throw linksOut(folder, this.#target(folder));
    const above = this.#above(folder);
    const isSame = above !== undefined && (this.#copied.get(above) ?? this.#linkedFrom(above)) === linked;
    const isTop = !folder.includes('/node_modules/');
    const to = isTop || above !== undefined ? folder : `node_modules/${nameAt(folder)}`;
    if (to !== folder || isSame || within.includes(linked)) this.#remove(folder);
    if (isSame || within.includes(linked)) return false;
    copyLocalPackage(local, join(this.#rules.root, to), linked);
    this.#copied.set(to, linked);
    return this.#read(to, to === folder ? [...within, linked] : [linked]) && to === folder;
  }

  /** The absolute path that a link leads to from where the installer made it: its package may be copied elsewhere by now. */
  #linked(link: string): string {
    const { root } = this.#rules;
    for (let folder = dirname(link); folder !== '.'; folder = dirname(folder)) {
      const origin = this.#copied.get(folder);
      if (origin !== undefined) return resolve(origin, relative(folder, dirname(link)), this.#target(link));
    }
    return resolve(root, dirname(link), this.#target(link));
  }

  /** Where the user of a link finds its name further up. */
  #above(link: string): string | undefined {
    const name = nameAt(link);
    const user = link.slice(0, -`/node_modules/${name}`.length);
    if (user === '') return undefined;
    const isThere = (location: string) => existsSync(join(this.#rules.root, location));
    return resolveIn({ has: isThere }, dirname(user), name);
  }

  #linkedFrom(folder: string): string | undefined {
    return lstatSync(join(this.#rules.root, folder)).isSymbolicLink() ? this.#linked(folder) : undefined;
  }

  #read(folder: string, within: readonly string[]): boolean {
    const found: ModulesPackage = { folder, about: this.#about(folder), files: [] };
    if (!this.#rules.fits(platformOf(found.about))) {
      this.#remove(folder);
      return false;
    }
    this.packages.push(found);
    return this.#files(folder, found, within);
  }

  /** @returns whether anything is left in a folder of a package */
  #files(path: string, owner: ModulesPackage, within: readonly string[]): boolean {
    let isEmpty = true;
    for (const entry of this.#entries(path)) {
      const below = `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        const isLeft =
          entry.name === 'node_modules' ? this.modules(below, within) : this.#files(below, owner, within);
        if (isLeft) isEmpty = false;
        continue;
      }
      if (entry.isSymbolicLink()) this.#refuseOutside(below);
      const { size } = lstatSync(join(this.#rules.root, below));
      owner.files.push({ path: below, size });
      isEmpty = false;
    }
    if (isEmpty) this.#remove(path);
    return !isEmpty;
  }

  #refuseOutside(path: string): void {
    const target = this.#target(path);
    const leads = relative(
      join(this.#rules.root, 'node_modules'),
      resolve(this.#rules.root, dirname(path), target),
    );
    if (target.startsWith('/') || leadsOut(leads)) throw linksOut(path, target);
  }

  #entries(path: string): Dirent[] {
    return readdirSync(join(this.#rules.root, path), { withFileTypes: true });
  }

  #about(folder: string): Record<string, unknown> {
    try {
      return asRecord(JSON.parse(readFileSync(join(this.#rules.root, folder, 'package.json'), 'utf8')));
    } catch {
      return {}; // A folder without one is a package all the same.
    }
  }

  #target(path: string): string {
    return readlinkSync(join(this.#rules.root, path));
  }

  #remove(path: string): void {
    rmSync(join(this.#rules.root, path), { recursive: true, force: true });
  }

  #removeIfEmpty(path: string): void {
    try {
      rmdirSync(join(this.#rules.root, path));
    } catch {
      // It holds something, or is gone.
    }
  }
}

function linksOut(path: string, target: string): BuildProblem {
  return new BuildProblem(
    'build/links-out',
    `${path.split(sep).join('/')} is a link to "${target}", which is no part of the layer.`,
    'Make the package a member of the workspace, or publish it to a registry.',
  );
}
