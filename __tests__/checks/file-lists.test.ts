import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckedFile } from '../../src/checks/checked-layer.ts';
import { filesBelow, filesByNodePackage, filesWithFacts } from '../../src/checks/file-lists.ts';
import { sortByPath } from '../../src/layer/entry.ts';

const NAMES = ['python', 'nodejs', 'node_modules', '@scope', 'a', 'b', '.bin', 'package.json'];
const PATH = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 7 })
  .map((steps) => steps.join('/'));
const FILES = fc.uniqueArray(PATH, { maxLength: 30 }).map((paths) => sortByPath(paths.map(fileAt)));

function fileAt(path: string): CheckedFile {
  const facts = path.endsWith('.json') ? { contents: { secrets: [] } } : {};
  return { path, type: 'file', executable: false, size: 1, sha256: '', crc: 0, ...facts };
}

/** Of each path by itself. */
function packageOf({ path }: CheckedFile): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0];
}

test('The files below a folder at the top, and those with facts, are all there are, in their order', () => {
  fc.assert(
    fc.property(FILES, (files) => {
      for (const top of ['python/', 'nodejs/', 'node_modules/'])
        expect(filesBelow(files, top)).toEqual(files.filter(({ path }) => path.startsWith(top)));
      expect(filesBelow(files, '')).toEqual(files.filter(({ path }) => !path.includes('/')));
      expect(filesWithFacts(files)).toEqual(files.filter(({ contents }) => contents));
    }),
  );
});

test('Files are grouped by the innermost npm package around them, though only one of a folder is asked', () => {
  fc.assert(
    fc.property(FILES, (files) => {
      const packages = filesByNodePackage(files);
      for (const file of files) expect(packages.get(packageOf(file))).toContain(file);
      expect([...packages.values()].flat()).toHaveLength(files.length);
    }),
  );
});
