// The policies of the documentation, as the pages give them: whole documents.
import { readFileSync } from 'node:fs';
import { documentationPages } from './documentation-pages.ts';

export interface Statement {
  Effect: 'Allow';
  Action: string | string[];
  Resource: string | string[];
}

interface PolicyDocument {
  Version: '2012-10-17';
  Statement: Statement[];
}

const textOfPages = () =>
  documentationPages()
    .map((page) => readFileSync(page, 'utf8'))
    .join('\n');

/** The names of all policies that the pages give. */
export function policyNames(): string[] {
  return [...textOfPages().matchAll(/<!-- policy:([\w-]+) -->/g)].map(([, name = '']) => name);
}

/** The document of a policy, by its name. */
export function policyDocument(name: string): PolicyDocument {
  return JSON.parse(jsonAt(`policy:${name}`)) as PolicyDocument;
}

/** The statements of a policy, by its name. */
export function policyNamed(name: string): Statement[] {
  return policyDocument(name).Statement;
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
