import type { Finding } from '../../../checks/finding.ts';
import type { AuditRule } from './rules.ts';

/** A finding of the audit; its path is the region, and what it is about there: `eu-central-1/function/checkout`. */
export interface AuditFinding extends Finding {
  rule: AuditRule;
}

/** A finding before its region is known to it: its path is `function/checkout`, `layer/models` or `account`. */
export type AccountFinding = AuditFinding;
