import type { AuditReport } from '../src/account/audit/result.ts';
import type { PruneReport } from '../src/account/prune/result.ts';
import type { Report as PublishReport } from '../src/publish/result.ts';
import type { CheckReport } from '../src/report/check-report.ts';
import type { AttachReport } from '../src/rollout/attach/result.ts';
import type { RollbackReport } from '../src/rollout/rollback/result.ts';
import type { RecordEvent } from '../src/rollout/record.ts';

/** The file that the output `report` names. */
export type Report = PublishReport | CheckReport | RollbackReport | AttachReport | PruneReport | AuditReport;

/** One line of the file that the output `record` names. */
export type Record = RecordEvent;
