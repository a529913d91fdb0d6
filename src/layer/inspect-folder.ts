import type { FileFacts } from '../inspect/file-facts.ts';
import type { FolderEntry, InspectedEntry } from './entry.ts';
import type { Inspectable } from './inspect-files.ts';
import { unreadable } from './unreadable.ts';
import type { Workers } from './workers.ts';

/** As for digesting (folder-entries.ts). */
const FILES_PER_TASK = 64;

/**
 * Looks into every file of a folder, on all threads.
 * @returns the entries in their order, with what their bytes say
 * @throws Problem when a file cannot be read any more
 */
export async function inspectFolder(
  entries: readonly FolderEntry[],
  workers: Workers,
): Promise<InspectedEntry[]> {
  const files = entries.flatMap(({ type, path, source }, index) =>
    type === 'file' ? [{ path, source, index }] : [],
  );
  const looked: InspectedEntry[] = [...entries];
  const tasks = Array.from({ length: Math.ceil(files.length / FILES_PER_TASK) }, async (_, task) => {
    const batch = files.slice(task * FILES_PER_TASK, (task + 1) * FILES_PER_TASK);
    for (const [at, contents] of await contentsOf(batch, workers)) {
      const index = batch[at]?.index ?? -1;
      const entry = entries[index];
      if (entry) looked[index] = { ...entry, contents };
    }
  });
  await Promise.all(tasks);
  return looked;
}

async function contentsOf(files: readonly Inspectable[], workers: Workers): Promise<[number, FileFacts][]> {
  const bare = files.map(({ path, source }) => ({ path, source }));
  const answer = await workers.run({ kind: 'inspect', files: bare });
  if (answer.kind !== 'inspect') throw new TypeError(`a thread answered ${answer.kind}`);
  const [failure] = answer.inspected.errors;
  if (failure) throw unreadable(files[failure[0]]?.path ?? '', failure[1]);
  return answer.inspected.contents;
}
