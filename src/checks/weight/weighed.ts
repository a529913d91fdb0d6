import type { Finding } from '../finding.ts';

/** A notice, and the bytes that it is about; none where there is nothing to say. */
export interface Weighed {
  bytes: number;
  finding: Finding[];
}
