import { randomBytes, text } from './tree.ts';
import type { Tree } from './tree.ts';

/** A small layer whose names sort differently by locale and by UTF-16, and whose files take one piece and several. */
export const SAMPLE: Tree = {
  'python/a.py': 'print(1)\n',
  'python/B.py': 'print(2)\n',
  'python/\u00e4.py': 'print(3)\n',
  'python/z.py': 'print(4)\n',
  'python/i': 'i',
  'python/I.txt': 'I',
  'python/\u0130': 'dotted',
  'python/\u{1f600}': 'beyond the BMP',
  'python/\uff5e': 'late in the BMP',
  'python-2': 'sorts before python/',
  'bin/run': { executable: '#!/bin/sh\nexec "$@"\n' },
  'bin/again': { link: 'run' },
  'bin/python': { link: '../python' },
  'data/text': text(2_500_000),
  'data/weights': randomBytes(1_200_000),
  'data/none': '',
};
