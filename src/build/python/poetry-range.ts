/**
 * A range of Poetry as PEP 440 has it, where it can be said in it: `^3.10` is `>=3.10,<4`, `~3.10` is `>=3.10,<3.11`.
 * Source: "Dependency specification" of Poetry's documentation.
 * @returns undefined where it allows everything, or is a choice of several ranges
 */
export function poetryRange(text: string): string | undefined {
  if (text.trim() === '' || text.trim() === '*' || text.includes('|')) return undefined;
  return text
    .split(',')
    .map((part) => onePart(part.trim()))
    .join(',');
}

function onePart(part: string): string {
  const [, operator = '', version = ''] = /^(\^|~(?!=))\s*([\d.]+)$/.exec(part) ?? [];
  if (operator === '') return /^\d/.test(part) ? `==${part}` : part;
  const numbers = version.split('.').map(Number);
  const first = numbers.findIndex((number) => number > 0);
  const raised = operator === '^' ? Math.max(first, 0) : Math.min(1, numbers.length - 1);
  const upper = numbers.slice(0, raised + 1).map((number, index) => (index === raised ? number + 1 : number));
  return `>=${version},<${upper.join('.')}`;
}
