// Nothing of ours but the action: act is the runner, moto is AWS, and the AWS CLI looks, in a later step of the same job.
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { startMoto, testAt } from '../moto.js';
import { OURS, runAct } from './act.js';
import { environment, REGION } from './act-scene.js';
import { ACT, AWS_CLI, obtainTools } from './tool.js';

const [act = '', cli = ''] = (await obtainTools(ACT, AWS_CLI)) ?? [];
const moto = cli === '' ? undefined : await startMoto();
afterAll(() => moto?.stop());

const WORKFLOW = `name: publish
on: push
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - id: layer
        uses: ./
        with: { layer-name: greetings, path: layer, ssm-parameter: '/layers/{layer-name}' }
      - name: Ask AWS
        env:
          ARN: \${{ steps.layer.outputs.layer-version-arn }}
          SIZE: \${{ steps.layer.outputs.code-size }}
        run: |
          aws() { "$AWS_CLI/bin/python" "$AWS_CLI/bin/aws" "$@" --output text; }
          test "$(aws ssm get-parameter --name /layers/greetings --query Parameter.Value)" = "$ARN"
          test "$(aws lambda get-layer-version-by-arn --arn "$ARN" --query Content.CodeSize)" = "$SIZE"
          url=$(aws lambda get-layer-version-by-arn --arn "$ARN" --query Content.Location)
          curl --silent --fail --output layer.zip "$url"
          test "$(openssl dgst -sha256 -binary layer.zip | base64)" = \\
            "$(aws lambda get-layer-version-by-arn --arn "$ARN" --query Content.CodeSha256)"
          "$AWS_CLI/bin/python" -m zipfile -e layer.zip unpacked
          diff -r unpacked layer
`;

testAt(
  moto,
  'what a job publishes, its next step downloads from AWS and finds to be the same',
  async ({ url }) => {
    const run = await runAct(act, {
      files: { ...OURS, 'layer/python/greetings.py': 'HELLO = "Hello"\n', 'layer/words.txt': 'Hello\n' },
      workflow: WORKFLOW,
      env: { ...environment(url), AWS_DEFAULT_REGION: REGION, AWS_CLI: join(cli) },
    });
    expect([run.code, run.code === 0 ? '' : run.log]).toEqual([0, '']);
    expect(run.steps.map(({ result }) => result)).toEqual(['success', 'success', 'success']);
  },
);
