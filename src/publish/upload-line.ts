import type { Upload } from '../aws/upload-meter.ts';
import { formatBytes, formatSeconds } from '../shared/format.ts';

/**
 * How far the uploads under way are: of their bodies while these are sent, then that the answer is awaited.
 * @param now by performance.now()
 * @returns undefined where there is none
 */
export function uploadLine(uploads: readonly Readonly<Upload>[], now: number): string | undefined {
  if (uploads.length === 0) return undefined;
  const sum = (of: 'bytes' | 'sent') => uploads.reduce((total, upload) => total + upload[of], 0);
  const [bytes, sent] = [sum('bytes'), sum('sent')];
  const elapsed = now - Math.min(...uploads.map(({ startedAt }) => startedAt));
  if (sent >= bytes) return `Sent ${formatBytes(sent)}; AWS has not answered yet, ${formatSeconds(elapsed)}`;
  const rate = `${formatBytes((sent / elapsed) * 1000)}/s`;
  return `Uploading: ${formatBytes(sent)} of ${formatBytes(bytes)}, ${formatSeconds(elapsed)}, ${rate}`;
}
