// The policies of the documentation, as the pages give them.
import { readFileSync } from 'node:fs';

export interface Statement {
  Effect: 'Allow';
  Action: string | string[];
  Resource: string | string[];
}

/** Policies by name, from the pages that give them. */
export function policyNamed(name: string): Statement[] {
  return JSON.parse(jsonAt(`policy:${name}`)) as Statement[];
}

/** The block of JSON behind a mark. */
export function jsonAt(mark: string): string {
  const marked = new RegExp(`<!-- ${mark} -->\\s+\`\`\`json\\n([\\s\\S]*?)\`\`\``);
  const pages = [
    'README.md',
    'promote/README.md',
    'prune/README.md',
    'rollback/README.md',
    'audit/README.md',
  ];
  const [, json = ''] = marked.exec(pages.map((page) => readFileSync(page, 'utf8')).join('\n')) ?? [];
  return json;
}

export function actionsOf({ Action }: Statement): string[] {
  return [Action].flat();
}
