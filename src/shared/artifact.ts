import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files at a place: the file itself, whatever its name, or those in a folder and the folders in it whose name is wanted.
 * An artifact comes from elsewhere, so links are not followed; readdirSync({ recursive: true }) of Node.js 24 would.
 * @returns undefined where there is nothing; a link, or what is neither file nor folder, has no files
 * @throws Error with a system code where a folder cannot be read
 */
export function artifactFiles(place: string, isWanted: (name: string) => boolean): string[] | undefined {
  const stats = lstatSync(place, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (stats.isFile()) return [place];
  return stats.isDirectory() ? filesIn(place, isWanted).sort() : [];
}

function filesIn(folder: string, isWanted: (name: string) => boolean): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path, isWanted);
    return entry.isFile() && isWanted(entry.name) ? [path] : [];
  });
}
