// Nothing of ours but the actions: act is the runner, moto is AWS, and the AWS CLI looks, in later steps of the same job.
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { startMoto, testAt } from '../moto.ts';
import { OURS, runAct } from './act.ts';
import { environment, REGION } from './act-scene.ts';
import { createFunctions, withMoto } from './at-moto.ts';
import { ACT, AWS_CLI, obtainTools } from './tool.ts';

const [act = '', cli = ''] = (await obtainTools(ACT, AWS_CLI)) ?? [];
const moto = cli === '' ? undefined : await startMoto();
afterAll(() => moto?.stop());

const WORKFLOW = `name: publish
on: push
permissions: {}
defaults:
  run:
    shell: bash --noprofile --norc -euo pipefail {0}
env:
  ASK: |
    aws() { "$AWS_CLI/bin/python" "$AWS_CLI/bin/aws" "$@" --output text; }
    layers() { aws lambda list-functions --query 'Functions[].Layers[].Arn' | tr '\\t' ' '; }
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - id: layer
        uses: ./
        with:
          layer-name: greetings
          path: layer
          ssm-parameter: '/layers/{layer-name}'
          functions: checkout, invoices
          waves: 1, 100%
      - name: Download what was published
        env:
          ARN: \${{ steps.layer.outputs.layer-version-arn }}
          SIZE: \${{ steps.layer.outputs.code-size }}
        run: |
          eval "$ASK"
          test "$(aws ssm get-parameter --name /layers/greetings --query Parameter.Value)" = "$ARN"
          content=$(aws lambda get-layer-version-by-arn --arn "$ARN" --query 'Content.[CodeSize, CodeSha256, Location]')
          read -r size digest url <<< "$content"
          test "$size" = "$SIZE"
          curl --silent --fail --output layer.zip "$url"
          test "$(openssl dgst -sha256 -binary layer.zip | base64)" = "$digest"
          echo "DIGEST=$digest" >> "$GITHUB_ENV"
          "$AWS_CLI/bin/python" -m zipfile -e layer.zip unpacked
          diff -r unpacked layer
      - name: Look at the functions
        env:
          ARN: \${{ steps.layer.outputs.layer-version-arn }}
        run: |
          eval "$ASK"
          test "$(layers)" = "$TELEMETRY $ARN $TELEMETRY $ARN"
      - id: check
        uses: ./check
        with: { layer-name: greetings, path: layer, compare-with: latest }
      - id: promote
        uses: ./promote
        with:
          source: \${{ steps.layer.outputs.layer-version-arn }}
          layer-name: welcome
          regions: us-east-1
      - uses: ./rollback
        with: { record: '\${{ steps.layer.outputs.record }}' }
      - name: Look again
        env:
          WOULD_PUBLISH: \${{ steps.check.outputs.would-publish }}
          PROMOTED: \${{ steps.promote.outputs.layer-version-arn }}
        run: |
          eval "$ASK"
          test "$WOULD_PUBLISH" = false
          promoted=$(aws lambda get-layer-version --region us-east-1 --layer-name welcome --version-number 1 --query '[LayerVersionArn, Content.CodeSha256]')
          test "$promoted" = "$PROMOTED"$'\\t'"$DIGEST"
          test "$(layers)" = "$TELEMETRY $TELEMETRY"
`;

testAt(
  moto,
  'what a job publishes, rolls out, promotes and takes back, its next steps see in AWS, byte for byte',
  (running) =>
    withMoto(running, cli, async (at) => {
      at.write({ 'telemetry/python/telemetry.py': 'ON = True\n' });
      const telemetry = await at.act('.', { 'layer-name': 'telemetry', path: 'telemetry' });
      const TELEMETRY = telemetry.outputs['layer-version-arn'] ?? '';
      createFunctions(at, ['checkout', 'invoices'], [TELEMETRY]);
      const run = await runAct(act, {
        files: { ...OURS, 'layer/python/greetings.py': 'HELLO = "Hello"\n', 'layer/words.txt': 'Hello\n' },
        workflow: WORKFLOW,
        env: { ...environment(running.url), AWS_DEFAULT_REGION: REGION, AWS_CLI: join(cli), TELEMETRY },
      });
      expect([run.code, run.code === 0 ? '' : run.log]).toEqual([0, '']);
      expect(run.steps.map(({ result }) => result)).toEqual(Array.from({ length: 8 }, () => 'success'));
    }),
);
