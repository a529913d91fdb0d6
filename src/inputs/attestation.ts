import type { RequiredAttestation } from '../publish/promote/options.ts';
import { Problem } from '../shared/problem.ts';
import { text } from './read.ts';

/** Source: docs.github.com, names of users, organisations and repositories. */
const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[\w.-]{1,100}$/;
const WORKFLOW = /^\.github\/workflows\/[\w. -]{1,200}\.ya?ml$/;

/**
 * @returns undefined where none is required
 * @throws Problem naming the input
 */
export function readRequiredAttestation(): RequiredAttestation | undefined {
  const [repository, workflow] = [text('require-attestation'), text('attestation-workflow')];
  if (repository === '') {
    if (workflow === '') return undefined;
    throw new Problem(
      '`attestation-workflow` has no effect without `require-attestation`.',
      'Name the repository whose attestation is required as well: `require-attestation: owner/repo`.',
    );
  }
  if (!REPOSITORY.test(repository)) {
    throw new Problem(
      `\`require-attestation\` is "${repository}".`,
      'It is the repository whose workflow publishes the layer, `owner/repo`.',
    );
  }
  const token = text('github-token');
  if (token === '') {
    throw new Problem(
      '`require-attestation` is given and `github-token` is empty, without which GitHub shows no attestation.',
      "Take `github-token` out, so that the job's own token serves, or give one that may read the attestations of that repository.",
    );
  }
  return { repository, token, ...(workflow && { workflow: wholeWorkflow(workflow, repository) }) };
}

/** A workflow of the repository itself may be named by its path there. */
function wholeWorkflow(workflow: string, repository: string): string {
  const whole = workflow.startsWith('.github/') ? `${repository}/${workflow}` : workflow;
  const [owner = '', name = '', ...path] = whole.split('/');
  if (REPOSITORY.test(`${owner}/${name}`) && WORKFLOW.test(path.join('/'))) return whole;
  throw new Problem(
    `\`attestation-workflow\` is "${workflow}".`,
    'It is `.github/workflows/publish.yml`, or `owner/repo/.github/workflows/publish.yml` for a reusable workflow of another repository.',
  );
}
