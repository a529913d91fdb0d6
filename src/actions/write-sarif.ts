import { workspaceFolder } from '../shared/workspace.ts';
import type { Failure } from '../shared/failure.ts';
import { json } from '../shared/sanitise.ts';
import { systemCode } from '../shared/system-code.ts';
import { log } from '../shared/log.ts';
import { writeInWorkspace } from '../shared/write-in-workspace.ts';

/**
 * Writes the file that `sarif-file` names.
 * @param content a SARIF log, see report/sarif.ts
 * @param report gets a problem where the file cannot be written
 */
export function writeSarif(file: string, content: object, report: { problems: Failure[] }): void {
  try {
    writeInWorkspace(file, workspaceFolder(), `${json(content, 2)}\n`);
    log.info(`SARIF written to ${file}`);
  } catch (error) {
    report.problems.push({
      what: `The SARIF file "${file}" cannot be written (${systemCode(error)}).`,
      fix: 'Set `sarif-file` to a plain file in the workspace, for instance `sarif-file: layer.sarif`.',
    });
  }
}
