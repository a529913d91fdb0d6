/** Digests and packs a folder as the action does: `node pack.js FOLDER ARCHIVE`. Prints its peak memory in MiB. */
import { writeArchive } from '../src/layer/archive/write.ts';
import { folderEntries } from '../src/layer/read-folder.ts';
import { startWorkers } from '../src/layer/workers.ts';

const [folder = '.', archive = 'layer.zip'] = process.argv.slice(2);
const workers = startWorkers();
const { entries } = await folderEntries(folder, { prefix: '', exclude: [], workers });
await writeArchive(entries, { to: archive, workers });
await workers.close();
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
