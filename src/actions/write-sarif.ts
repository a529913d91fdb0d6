import { workspaceFolder } from '../shared/workspace.ts';
import { systemCode } from '../shared/system-code.ts';
import { log } from '../shared/log.ts';
import { writeInWorkspace } from '../shared/write-in-workspace.ts';

/**
 * Writes the file that `sarif-file` names.
 * @returns why it cannot be written; undefined where it is
 */
export function writeSarif(file: string, text: string): { what: string; fix: string } | undefined {
  try {
    writeInWorkspace(file, workspaceFolder(), text);
    log.info(`SARIF written to ${file}`);
    return undefined;
  } catch (error) {
    return {
      what: `The SARIF file "${file}" cannot be written (${systemCode(error)}).`,
      fix: 'Set `sarif-file` to a plain file in the workspace, for instance `sarif-file: layer.sarif`.',
    };
  }
}
