import type { SECRETS_RULES } from '../rules.ts';
import type { RuleDocs } from './rule-doc.ts';

const READABLE =
  'Everybody who may use the layer can download it and read the value, in every version that there ever was.';
const THROW_AWAY = 'The value opens nothing: it is of a test server or an example. Name it by its path.';

export const SECRETS_DOCS: RuleDocs<(typeof SECRETS_RULES)[number]> = {
  'secrets/aws-key': {
    why: READABLE,
    ignoreWhen: 'The key is deactivated, and the file shows how one looks.',
    example: 'aws_access_key_id = AKIA… with aws_secret_access_key = … below it',
  },
  'secrets/private-key': { why: READABLE, ignoreWhen: THROW_AWAY, example: 'python/acme/server.key' },
  'secrets/token': { why: READABLE, ignoreWhen: THROW_AWAY, example: 'TOKEN = "ghp_…"' },
  'secrets/login': {
    why: READABLE,
    ignoreWhen: THROW_AWAY,
    example: '.npmrc: //registry.npmjs.org/:_authToken=…',
  },
  'secrets/environment': { why: READABLE, ignoreWhen: THROW_AWAY, example: '.env: DB_PASSWORD=…' },
  'secrets/configuration': {
    why: READABLE,
    ignoreWhen: 'The value only looks like a secret, for instance the name of one.',
    example: 'app.yaml: db.password: …',
  },
  'secrets/job': {
    why: 'The layer becomes public with a secret of this workflow in it.',
    ignoreWhen: 'Never: empty a variable for the step if it is no secret.',
    example: 'python/acme/build_info.py   (holds the value of DEPLOY_TOKEN)',
  },
  'secrets/file': {
    why: READABLE,
    ignoreWhen: 'The file holds no credential, or a trust store without private keys.',
    example: '.aws/credentials',
  },
};
