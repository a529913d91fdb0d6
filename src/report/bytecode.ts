import type { BytecodeReport } from '../layer/bytecode.ts';
import { formatBytes, formatCount } from '../shared/format.ts';
import { inWords } from '../shared/wording.ts';

/** Says in a line which bytecode a published layer has, and what of it is missing. */
export function bytecodeLine({ versions, files, bytes, failed, left }: BytecodeReport): string {
  const missing = [
    ...(left > 0 ? [`no room for ${count(left)} more`] : []),
    ...(failed > 0 ? [`${count(failed)} not compiled`] : []),
  ];
  const rest = missing.length > 0 ? `; ${missing.join(', ')}` : '';
  if (files === 0) return `No Python bytecode${rest}`;
  return `Python bytecode for ${inWords(versions)}: ${count(files)}, ${formatBytes(bytes)} unzipped${rest}`;
}

function count(files: number): string {
  return `${formatCount(files)} ${files === 1 ? 'file' : 'files'}`;
}
