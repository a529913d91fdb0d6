import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import { filesBelow, filesWithFacts } from '../file-lists.ts';
import type { Finding } from '../finding.ts';
import { quotedList } from '../../shared/wording.ts';
import { shellWord } from '../shell.ts';

const PROGRAM = /^(?:usr\/(?:local\/)?s?bin|local\/bin|sbin)\/([^/]+)$/;
const LIBRARY = /^(lib64|usr\/(?:local\/)?lib(?:64)?)\/([^/]+\.so(?:\.[\d.]+)?)$/;

/** Programs, shared libraries and extensions beside the folders that Lambda looks in. */
export function programLayout(layer: CheckedLayer): Finding[] {
  return [...hiddenPrograms(layer), ...hiddenLibraries(layer), ...nestedExtensions(layer)];
}

function isProgram({ executable, contents }: CheckedFile): boolean {
  return contents?.elf?.kind === 'executable' || (executable && contents?.script !== undefined);
}

function hiddenPrograms({ files }: CheckedLayer): Finding[] {
  const inBin = new Set(
    filesBelow(files, 'bin/').flatMap(({ path }) => /^bin\/([^/]+)$/.exec(path)?.[1] ?? []),
  );
  const hidden = filesWithFacts(files)
    .filter((file) => isProgram(file) && !inBin.has(PROGRAM.exec(file.path)?.[1] ?? ''))
    .map(({ path }) => path)
    .filter((path) => PROGRAM.test(path));
  const [first] = hidden;
  if (first === undefined) return [];
  return [
    {
      rule: 'layout/bin',
      severity: 'warning',
      path: first,
      paths: hidden,
      message: `${quotedList(hidden)} can only be started by full path: of a layer, PATH has /opt/bin alone.`,
      fix: `Put programs into \`bin/\` of the layer, or link them there: \`mkdir -p bin && ln -s ../${shellWord(first)} bin/\`.`,
    },
  ];
}

function hiddenLibraries({ files }: CheckedLayer): Finding[] {
  const inLib = new Set(
    filesBelow(files, 'lib/').flatMap(({ path }) => /^lib\/([^/]+)$/.exec(path)?.[1] ?? []),
  );
  const hidden = [...filesBelow(files, 'lib64/'), ...filesBelow(files, 'usr/')].flatMap(({ path }) => {
    const [, folder, name = ''] = LIBRARY.exec(path) ?? [];
    return folder && !inLib.has(name) && !isSearchedFor(folder, files) ? [path] : [];
  });
  const [first] = hidden;
  if (first === undefined) return [];
  return [
    {
      rule: 'layout/lib64',
      severity: 'warning',
      path: first,
      paths: hidden,
      message: `${quotedList(hidden)} ${hidden.length === 1 ? 'is' : 'are'} not found by the loader: of a layer, LD_LIBRARY_PATH has /opt/lib alone.`,
      fix: `Put shared libraries into \`lib/\` of the layer: \`mkdir -p lib && mv ${shellWord(first.slice(0, first.lastIndexOf('/')))}/* lib/\`.`,
    },
  ];
}

/** A file brings the way to the folder with it (RPATH). */
function isSearchedFor(folder: string, files: readonly CheckedFile[]): boolean {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  return filesWithFacts(files).some(({ contents }) =>
    contents?.elf?.searchPath.some((way) => way.split('/').includes(name)),
  );
}

function nestedExtensions({ files }: CheckedLayer): Finding[] {
  if (filesBelow(files, 'extensions/').some(({ path }) => /^extensions\/[^/]+$/.test(path))) return [];
  const nested = filesWithFacts(files).filter(
    (file) => isProgram(file) && /^extensions?\/(?:[^/]+\/)?[^/]+$/.test(file.path),
  );
  const [first] = nested;
  if (!first) return [];
  return [
    {
      rule: 'layout/extensions',
      severity: 'warning',
      path: first.path,
      paths: nested.map(({ path }) => path),
      message: `Lambda does not start ${quotedList(nested.map(({ path }) => path))}: an extension is an executable directly in extensions/.`,
      fix: `Put it there: \`mkdir -p extensions && mv ${shellWord(first.path)} extensions/\`.`,
    },
  ];
}
