// The policies of the documentation, as the pages give them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Statement {
  Effect: 'Allow';
  Action: string | string[];
  Resource: string | string[];
}

const PAGES = ['.', 'audit', 'check', 'promote', 'prune', 'rollback'].map((folder) =>
  join(folder, 'README.md'),
);
const textOfPages = () => PAGES.map((page) => readFileSync(page, 'utf8')).join('\n');

/** The names of all policies that the pages give. */
export function policyNames(): string[] {
  return [...textOfPages().matchAll(/<!-- policy:([\w-]+) -->/g)].map(([, name = '']) => name);
}

/** Policies by name, from the pages that give them. */
export function policyNamed(name: string): Statement[] {
  return JSON.parse(jsonAt(`policy:${name}`)) as Statement[];
}

/** The block of JSON behind a mark. */
export function jsonAt(mark: string): string {
  const marked = new RegExp(`<!-- ${mark} -->\\s+\`\`\`json\\n([\\s\\S]*?)\`\`\``);
  const [, json = ''] = marked.exec(textOfPages()) ?? [];
  return json;
}

export function actionsOf({ Action }: Statement): string[] {
  return [Action].flat();
}
