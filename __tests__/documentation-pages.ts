// The pages of the documentation.
import { readdirSync } from 'node:fs';
import { join } from 'node:path/posix';

/** Folders without documentation of ours. */
const OTHERS = ['node_modules', 'build', 'dist', 'test', 'src'];

/** Every page of documentation, by its path from the root, with `/`. */
export function documentationPages(): string[] {
  const folders = readdirSync('.', { withFileTypes: true }).flatMap((entry) => {
    const isOurs = entry.isDirectory() && !entry.name.startsWith('.') && !OTHERS.includes(entry.name);
    return isOurs ? [entry.name] : [];
  });
  return ['.', ...folders].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [join(folder, name)] : [])),
  );
}
