import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execFileSync } from '../../child-process.ts';

/** A layer's folder that a case puts together. */
export class LayerFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  at(path: string): string {
    return join(this.root, path);
  }

  /** Puts the content of a folder into another one; files are hard links until they are written. */
  put(folder: string, at: string): this {
    mkdirSync(this.at(at), { recursive: true });
    execFileSync('cp', ['-al', `${folder}/.`, this.at(at)]);
    return this;
  }

  write(path: string, content: string | Buffer, mode = 0o644): this {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    rmSync(this.at(path), { force: true });
    writeFileSync(this.at(path), content);
    chmodSync(this.at(path), mode);
    return this;
  }

  read(path: string): Buffer {
    return readFileSync(this.at(path));
  }

  link(path: string, target: string): this {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    symlinkSync(target, this.at(path));
    return this;
  }

  /** Paths of files, and of folders with `/` behind them. */
  paths(): string[] {
    const entries = readdirSync(this.root, { recursive: true, withFileTypes: true });
    return entries.map((entry) => {
      const path = join(entry.parentPath, entry.name).slice(this.root.length + 1);
      return entry.isDirectory() ? `${path}/` : path;
    });
  }

  /** @throws Error where nothing has such a path */
  find(pattern: RegExp): string {
    const path = this.paths().find((one) => pattern.test(one));
    if (path === undefined) throw new Error(`nothing matches ${pattern}`);
    return path;
  }

  /** @throws Error where nothing has such a path: the case would not be broken */
  remove(pattern: RegExp): this {
    const doomed = this.paths().filter((path) => pattern.test(path));
    if (doomed.length === 0) throw new Error(`nothing matches ${pattern}`);
    for (const path of doomed) rmSync(this.at(path), { recursive: true, force: true });
    return this;
  }
}
