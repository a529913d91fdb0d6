import { lstatSync, readdirSync } from 'node:fs';

/** Something that is left out: a file or link, or a folder with all that is in it. */
export interface Measurable {
  source: string;
  isFolder: boolean;
}

/** How much is left out, by columns in the order of the task. */
export interface OmittedSize {
  files: number[];
  /** Bytes. */
  bytes: number[];
  /** False where not everything was looked at: there was too much of it, or it cannot be read. */
  isComplete: boolean;
}

/** Files that are looked at: a history of version control has a hundred thousand, and its size is no news. */
const MOST_FILES = 20_000;

/** Counts files and bytes of what is left out, up to a bound; no link is followed. */
export function measureOmitted(omitted: readonly Measurable[], most = MOST_FILES): OmittedSize {
  const measured: OmittedSize = { files: [], bytes: [], isComplete: true };
  let left = most;
  for (const { source, isFolder } of omitted) {
    const share = measure(source, isFolder, left);
    left -= share.files;
    measured.files.push(share.files);
    measured.bytes.push(share.bytes);
    measured.isComplete &&= share.isComplete;
  }
  return measured;
}

interface Share {
  files: number;
  bytes: number;
  isComplete: boolean;
}

function measure(top: string, isFolder: boolean, most: number): Share {
  const share: Share = { files: 0, bytes: 0, isComplete: true };
  const folders: string[] = [];
  const count = (source: string, asFolder: boolean) => {
    if (asFolder) folders.push(source);
    else if (share.files >= most) share.isComplete = false;
    else {
      share.files += 1;
      share.bytes += lstatSync(source).size;
    }
  };
  try {
    count(top, isFolder);
    for (let folder = folders.pop(); folder !== undefined && share.isComplete; folder = folders.pop())
      for (const item of readdirSync(folder, { withFileTypes: true }))
        count(`${folder}/${item.name}`, item.isDirectory());
  } catch {
    share.isComplete = false;
  }
  return share;
}
