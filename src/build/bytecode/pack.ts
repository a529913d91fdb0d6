import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../checks/finding.ts';
import { LIMITS } from '../../lambda/limits.ts';
import { versionsOf } from '../../lambda/search-paths.ts';
import { MAX_ENTRIES } from '../../layer/archive/format.ts';
import type { Archive } from '../../layer/archive/archive.ts';
import { compilesBytecode, derivedFrom } from '../../layer/bytecode.ts';
import type { BytecodeMode, BytecodeReport } from '../../layer/bytecode.ts';
import type { FolderEntry } from '../../layer/entry.ts';
import type { Layer } from '../../layer/layer.ts';
import { folderEntries } from '../../layer/read-folder.ts';
import { totalSize } from '../../layer/size.ts';
import type { Workers } from '../../layer/workers.ts';
import { chooseBytecode } from './choose.ts';
import type { Choosable, Capacity } from './choose.ts';
import { compileBytecode } from './compile.ts';
import { findInterpreters } from './interpreters.ts';
import { noPython, notCompiled, refuseNoPython, unfinishedPython } from './no-python.ts';
import { isImportedBy, rankedBy } from './sources.ts';
import { isVerified } from './verify.ts';

export interface BytecodePacking {
  layer: Layer;
  /** Of the `bytecode` input. */
  mode: BytecodeMode;
  /** The layer's packages were installed by this action. */
  isBuilt: boolean;
  /** Declared runtimes. */
  runtimes: readonly string[];
  /** Bytes, unzipped, that the functions which get the layer still have room for; Infinity where none gets it. */
  spareBytes: number;
  /** Bytes that the zip has to be smaller than; Infinity where it may have any size. */
  zipLimit: number;
  /** Where the archive is written. */
  to: string;
  onProgress?: (bytes: number) => void;
  workers: Workers;
  /** Absolute path of a folder of the step's own. */
  scratch: string;
  /** Absolute path of the checked-out code. */
  workspace: string;
  interruption: AbortSignal;
}

/** A layer's archive, and the bytecode in it. */
export interface PackedLayer {
  archive: Archive;
  /** Absent where none was asked for. */
  bytecode?: BytecodeReport;
  /** Why bytecode is missing. */
  findings: Finding[];
}

/**
 * Packs a layer, with bytecode of its Python files where that is asked for, fits, and can be compiled here. With `auto`
 * nothing that goes wrong with it is an error.
 * @throws BuildProblem with `true` where an interpreter is missing or fails
 */
export async function packWithBytecode(packing: BytecodePacking): Promise<PackedLayer> {
  const { layer, to, onProgress } = packing;
  if (!isWanted(packing)) return { archive: await layer.pack(to, onProgress), findings: [] };
  const folder = join(realpathSync(packing.scratch), 'bytecode');
  try {
    const made = await makeBytecode(packing, folder).catch((error: unknown) =>
      withoutBytecode(packing, error),
    );
    const { archive, chosen } = await packWhatFits(packing, made.candidates);
    return { archive, bytecode: reportOf(packing, made, chosen), findings: made.findings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isWanted({ layer, mode, isBuilt, runtimes }: BytecodePacking): boolean {
  return layer.folderEntries !== undefined && compilesBytecode({ bytecode: mode, runtimes }, isBuilt);
}

/** With `auto`, a full disk or a file name that cannot be is no reason to publish nothing. */
function withoutBytecode({ mode, interruption }: BytecodePacking, error: unknown): MadeBytecode {
  if (mode === 'true' || interruption.aborted) throw error;
  return { candidates: [], failed: 0, findings: [notCompiled(error)] };
}

type Candidate = FolderEntry & Choosable;

interface MadeBytecode {
  candidates: Candidate[];
  /** Sources that Python does not compile, of all versions. */
  failed: number;
  findings: Finding[];
}

/** Compiles what the declared versions import, and takes what is proven to be of its source. */
async function makeBytecode(packing: BytecodePacking, folder: string): Promise<MadeBytecode> {
  const { layer, mode, runtimes, workspace, interruption } = packing;
  const entries = layer.folderEntries ?? [];
  const taken = new Set(entries.map(({ path }) => path));
  const files = entries.filter(({ path, type }) => type === 'file' && path.endsWith('.py'));
  const versions = [...new Set(versionsOf('python', runtimes))].filter((version) =>
    files.some(({ path }) => isImportedBy(path, version)),
  );
  if (versions.length === 0 || spareIn(packing).bytes <= 0)
    return { candidates: [], failed: 0, findings: [] };
  const [scratch, made] = [join(folder, 'lists'), join(folder, 'opt')];
  for (const one of [scratch, made]) mkdirSync(one, { recursive: true });
  const interpreters = await findInterpreters(versions, { workspace, scratch, interruption });
  const missing = versions.filter((version) => !interpreters.some((one) => one.version === version));
  if (mode === 'true') refuseNoPython(missing);
  const sources = interpreters.map((interpreter) => ({
    interpreter,
    files: files.filter(({ path }) => isImportedBy(path, interpreter.version)),
  }));
  const compiled = await compileBytecode({ sources, folder: made, scratch, interruption });
  const finished = new Set(compiled.made.filter((path) => !taken.has(path)));
  const all = await folderEntries(made, { ...ONLY_BYTECODE, workers: packing.workers });
  return {
    candidates: verified(all.entries, finished, { files, rank: rankedBy(await layer.inspect()) }),
    failed: compiled.failed,
    findings: [...noPython(missing), ...unfinishedPython(compiled.unfinished, mode)],
  };
}

/** The built-in list leaves it out of folders. */
const ONLY_BYTECODE = { prefix: '', exclude: ['!__pycache__/', '!*.pyc'] };

function verified(
  entries: readonly FolderEntry[],
  finished: ReadonlySet<string>,
  { files, rank }: { files: readonly FolderEntry[]; rank: (path: string) => number },
): Candidate[] {
  const sources = new Map(files.map((file) => [file.path, file]));
  return entries.flatMap((entry) => {
    const source = sources.get(derivedFrom(entry.path)?.source ?? '');
    if (!source || !finished.has(entry.path) || !isVerified(entry, source)) return [];
    return [{ ...entry, sourceSize: source.size, rank: rank(source.path) }];
  });
}

/** What the layer and the functions have room for: each is to stay smaller than its limit. */
function spareIn({ layer, spareBytes }: Pick<BytecodePacking, 'layer' | 'spareBytes'>): Capacity {
  const inLayer = LIMITS.unzippedBytes - 1 - layer.unzippedSize;
  return { bytes: Math.min(inLayer, spareBytes), files: MAX_ENTRIES - layer.entries.length };
}

/** How often a zip is packed again with less bytecode. */
const MOST_TRIES = 3;
/** Of what would fill the zip to its limit, as bytecode does not deflate evenly. */
const MARGIN = 0.97;

/** Packs as much of the bytecode as the zip has room for. */
async function packWhatFits(
  packing: BytecodePacking,
  candidates: readonly Candidate[],
): Promise<{ archive: Archive; chosen: Candidate[] }> {
  const { layer, to, onProgress, zipLimit } = packing;
  const spare = spareIn(packing);
  let { bytes } = spare;
  let ownBytes: number | undefined;
  for (let tries = 0; tries <= MOST_TRIES; tries += 1) {
    const chosen = tries < MOST_TRIES ? chooseBytecode(candidates, { ...spare, bytes }) : [];
    const archive = await layer.pack(to, onProgress, chosen);
    if (archive.size < zipLimit || chosen.length === 0) return { archive, chosen };
    archive.close();
    ownBytes ??= (await layer.zippedSize(to)).bytes;
    const share = (zipLimit - ownBytes) / Math.max(1, archive.size - ownBytes);
    bytes = Math.floor(totalSize(chosen) * share * MARGIN);
  }
  throw new RangeError('a layer without bytecode is packed at the last try');
}

function reportOf(
  { runtimes }: BytecodePacking,
  { candidates, failed }: MadeBytecode,
  chosen: readonly Candidate[],
): BytecodeReport {
  const there = new Set(chosen.map(({ path }) => derivedFrom(path)?.version));
  return {
    versions: [...new Set(versionsOf('python', runtimes))].filter((version) => there.has(version)),
    files: chosen.length,
    bytes: totalSize(chosen),
    failed,
    left: candidates.length - chosen.length,
  };
}
