// The emulator's answers against answers recorded from AWS (LocalStack's snapshots). A recorded answer holds
// placeholders such as <uuid:1>; the same placeholder has to stand for the same value all through a scenario,
// and two different <uuid:…> for two different values. That is how the life of a RevisionId is checked.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as sdk from '@aws-sdk/client-lambda';
import { startEmulator, zipOf } from '../../emulator/index.js';
import { ACCOUNT, lambdaAt, REGION, ROLE } from './clients.ts';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
type Answers = Record<string, Json>;
type Emulator = Awaited<ReturnType<typeof startEmulator>>;

const FILE = resolve(process.cwd(), '../shared/field/aws-real-responses.json');
const recordings: Record<string, { content: Answers }> | undefined = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, { content: Answers }>)
  : undefined;

// Recorded answers that are not held against the emulator, and why.
const LEFT_OUT: Record<string, string> = {
  test_oversized_lambda: 'its code comes from S3; the same refusal is replayed for a ZipFile',
  'test_lambda_permission_revisions, test_function_revisions_permissions':
    'function policies are not emulated',
  'test_tag_exceptions[event_source_mapping], [capacity_provider]': 'resources that are not emulated',
  'test_snapstart_update_function_configuration[*]': 'SnapStart is not emulated',
  'test_provisioned_concurrency_on_alias: put_provisioned_5, get_provisioned_prewait':
    'provisioned concurrency is seeded, not put',
  'test_lambda_update_function_url_config, test_lambda_url_*': 'function URLs are not emulated',
  'test_lambda_alias_moving: invocation_result_*': 'code is not run; see the tests of Invoke',
  'test_publish_with_wrong_revisionid: field sets': 'recorded before LoggingConfig and others existed',
  'test_alias_lifecycle: list_aliases_for_fnname': 'recorded without a status; names and order are checked',
  'test_lambda_concurrent_*: create-function-response': 'the function is seeded',
  'test_function_alias, test_publish_version, test_update_function_configuration_full_arn':
    'empty recordings',
};

if (recordings === undefined) console.warn(`SKIPPED: no recorded answers at ${FILE}`);
console.info(
  'Not replayed:\n' +
    Object.entries(LEFT_OUT)
      .map(([name, why]) => `  ${name}: ${why}`)
      .join('\n'),
);
const whenRecorded = recordings === undefined ? describe.skip : describe;

let emulator: Emulator;
let aws: sdk.LambdaClient;
beforeAll(async () => {
  emulator = await startEmulator();
  aws = lambdaAt(emulator.url);
});
afterAll(() => emulator.close());

const CODE = zipOf({ 'index.js': 'exports.handler = async () => 1;' });
const OTHER_CODE = zipOf({ 'index.js': 'exports.handler = async () => 2;' });

/** Compares the answers of one scenario with what was recorded, one after the other. */
class Scenario {
  private readonly bound = new Map([
    ['<partition>', 'aws'],
    ['<region>', REGION],
  ]);
  private readonly recorded: Answers;
  private readonly name: string;
  private readonly pick: (answer: Record<string, Json>) => Json;

  constructor(name: string, pick: (answer: Record<string, Json>) => Json = (answer) => answer) {
    this.name = name;
    this.pick = pick;
    this.recorded = recordings?.[name]?.content ?? {};
  }

  /** The answer, after it was found to be like the recorded one of that name. */
  async is<Reply>(key: string, call: Promise<Reply>): Promise<Reply> {
    const recorded = this.recorded[key];
    if (recorded === undefined) throw new Error(`${this.name} has no ${key}`);
    const outcome: { reply: Reply } | { error: unknown } = await call.then(
      (reply) => ({ reply }),
      (error: unknown) => ({ error }),
    );
    const expected = comparable(this.pick(recorded as Record<string, Json>));
    const actual = 'reply' in outcome ? plainReply(outcome.reply) : plainError(outcome.error);
    expect({ key, answer: this.unified(this.pick(actual as Record<string, Json>), expected) }).toEqual({
      key,
      answer: expected,
    });
    return 'reply' in outcome ? outcome.reply : (undefined as Reply);
  }

  /** The actual value with every part a placeholder stands for replaced by that placeholder. */
  private unified(actual: Json | undefined, expected: Json | undefined): Json | undefined {
    if (typeof expected === 'string' && actual !== undefined && typeof actual !== 'object') {
      return this.unifiedText(String(actual), expected);
    }
    if (Array.isArray(actual) && Array.isArray(expected)) {
      return actual.map((item, index) => this.unified(item, expected[index]) ?? null);
    }
    if (isRecord(actual) && isRecord(expected)) {
      const entries = Object.entries(actual).map(([name, value]) => [
        name,
        this.unified(value, expected[name]),
      ]);
      return Object.fromEntries(entries) as Json;
    }
    return actual;
  }

  private unifiedText(actual: string, expected: string): string {
    if (expected === 'date' && !Number.isNaN(Date.parse(actual))) return 'date';
    const placeholders = expected.match(/<[a-z0-9-]+(?::\d+)?>/g) ?? [];
    if (placeholders.length === 0) return actual;
    const literals = expected.split(/<[a-z0-9-]+(?::\d+)?>/).map(escaped);
    const source = placeholders.reduce(
      (text, placeholder, index) => text + this.source(placeholder) + (literals[index + 1] ?? ''),
      literals[0] ?? '',
    );
    const match = new RegExp(`^${source}$`).exec(actual);
    if (match === null) return actual;
    placeholders.forEach((placeholder, index) => this.bind(placeholder, match[index + 1] ?? ''));
    return expected;
  }

  private source(placeholder: string): string {
    const value = this.bound.get(placeholder);
    return value === undefined ? '(.+?)' : `(${escaped(value)})`;
  }

  private bind(placeholder: string, value: string): void {
    // Sizes and locations are not numbered: one placeholder, many values.
    if (!/:\d+>$/.test(placeholder)) return;
    const isId = placeholder.startsWith('<uuid');
    const taken = [...this.bound].some(([other, held]) => other !== placeholder && held === value);
    if (isId && taken) throw new Error(`${this.name}: ${placeholder} repeats an id`);
    this.bound.set(placeholder, value);
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isRecord = (value: Json | undefined): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A recorded answer without what boto adds. */
function comparable(recorded: Json): Json {
  if (!isRecord(recorded)) return recorded;
  const { ResponseMetadata, http, Error: error, ...rest } = recorded;
  if (isRecord(error)) {
    const type = rest['Type'] === undefined ? {} : { Type: rest['Type'] };
    return { Code: error['Code'] ?? null, Message: error['Message'] ?? null, http: http ?? null, ...type };
  }
  const status = isRecord(ResponseMetadata) ? ResponseMetadata['HTTPStatusCode'] : undefined;
  return status === undefined ? rest : { ...rest, status };
}

function plainReply(reply: unknown): Json {
  const { $metadata, ...rest } = reply as {
    $metadata: { httpStatusCode: number };
    Statement?: string;
    Policy?: string;
  };
  const parsed = {
    ...rest,
    ...(rest.Statement !== undefined && { Statement: JSON.parse(rest.Statement) as Json }),
    ...(rest.Policy !== undefined && { Policy: JSON.parse(rest.Policy) as Json }),
  };
  return JSON.parse(JSON.stringify({ ...parsed, status: $metadata.httpStatusCode })) as Json;
}

function plainError(error: unknown): Json {
  const { name, message, $metadata, Type } = error as Partial<sdk.LambdaServiceException> & { Type?: string };
  if ($metadata === undefined || name === undefined || message === undefined) throw error;
  const type = Type === undefined ? {} : { Type };
  return { Code: name, Message: message, http: $metadata.httpStatusCode ?? null, ...type };
}

let counter = 0;
const unique = (name: string): string => `${name}-${(counter += 1)}`;

const publish = (LayerName: string, more: Partial<sdk.PublishLayerVersionRequest> = {}) =>
  aws.send(new sdk.PublishLayerVersionCommand({ LayerName, Content: { ZipFile: CODE }, ...more }));

const PYTHON: Partial<sdk.PublishLayerVersionRequest> = {
  CompatibleRuntimes: ['python3.12'],
  CompatibleArchitectures: ['x86_64'],
};

const create = (FunctionName: string, more: Partial<sdk.CreateFunctionRequest> = {}) =>
  aws.send(
    new sdk.CreateFunctionCommand({
      FunctionName,
      ...{ Runtime: 'python3.12', Handler: 'index.handler', Role: ROLE, Code: { ZipFile: CODE } },
      ...more,
    }),
  );

const FIXTURE = { Handler: 'handler.handler', Timeout: 30, Environment: { Variables: {} } };
const get = (FunctionName: string, Qualifier?: string) =>
  aws.send(new sdk.GetFunctionCommand({ FunctionName, ...(Qualifier !== undefined && { Qualifier }) }));
const configuration = (FunctionName: string) =>
  aws.send(new sdk.GetFunctionConfigurationCommand({ FunctionName }));
const configure = (FunctionName: string, change: Partial<sdk.UpdateFunctionConfigurationRequest>) =>
  aws.send(new sdk.UpdateFunctionConfigurationCommand({ FunctionName, ...change }));
const upload = (FunctionName: string, change: Partial<sdk.UpdateFunctionCodeRequest> = {}) =>
  aws.send(new sdk.UpdateFunctionCodeCommand({ FunctionName, ZipFile: OTHER_CODE, ...change }));
const version = (FunctionName: string, more: Partial<sdk.PublishVersionRequest> = {}) =>
  aws.send(new sdk.PublishVersionCommand({ FunctionName, ...more }));
const versions = (FunctionName: string) => aws.send(new sdk.ListVersionsByFunctionCommand({ FunctionName }));
const layerArn = (name: string): string => `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:${name}`;

whenRecorded('layers answer as AWS does', () => {
  test('publishing content from S3', async () => {
    emulator.region(ACCOUNT, REGION).seedBucket({ name: 'recorded', objects: { 'layer.zip': CODE } });
    const Content = { S3Bucket: 'recorded', S3Key: 'layer.zip' };
    await new Scenario('test_layer_s3_content').is(
      'publish_layer_result',
      publish(unique('s3'), { Content }),
    );
  });

  test('refusing wrong layers, versions, runtimes and architectures', async () => {
    const s = new Scenario('test_layer_exceptions');
    const name = unique('layer');
    const ref = (VersionNumber: number, LayerName = name) => ({ LayerName, VersionNumber });
    await s.is('publish_result', publish(name, PYTHON));
    const list = (filter: object) => aws.send(new sdk.ListLayersCommand(filter));
    await s.is(
      'list_layers_exc_compatibleruntime_invalid',
      list({ CompatibleRuntime: 'runtimedoesnotexist' }),
    );
    await s.is(
      'list_layers_exc_compatiblearchitecture_invalid',
      list({ CompatibleArchitecture: 'archdoesnotexist' }),
    );
    await s.is('list_nonexistent_layer', aws.send(new sdk.ListLayerVersionsCommand({ LayerName: 'nope' })));
    const find = (input: sdk.GetLayerVersionRequest) => aws.send(new sdk.GetLayerVersionCommand(input));
    await s.is('get_layer_version_exc_layer_doesnotexist', find(ref(1, 'nope')));
    await s.is('get_layer_version_exc_layer_version_doesnotexist_negative', find(ref(-1)));
    await s.is('get_layer_version_exc_layer_version_doesnotexist_zero', find(ref(0)));
    await s.is('get_layer_version_exc_layer_version_doesnotexist_2', find(ref(2)));
    const byArn = (Arn: string) => aws.send(new sdk.GetLayerVersionByArnCommand({ Arn }));
    await s.is('get_layer_version_by_arn_exc_invalidarn', byArn(layerArn(name)));
    await s.is('get_layer_version_by_arn_exc_nonexistentversion', byArn(`${layerArn(name)}:1234`));
    const remove = (input: sdk.DeleteLayerVersionRequest) =>
      aws.send(new sdk.DeleteLayerVersionCommand(input));
    await s.is('delete_nonexistent_response', remove(ref(1, 'nope')));
    await s.is('delete_nonexistent_version_response', remove(ref(2)));
    await s.is('delete_layer_response', remove(ref(1)));
    await s.is('delete_layer_again_response', remove(ref(1)));
    await s.is('delete_layer_version_exc_layerversion_invalid_version', remove(ref(-1)));
    await s.is(
      'publish_empty_result',
      publish(unique('layer'), { CompatibleRuntimes: [], CompatibleArchitectures: [] }),
    );
    const odd = (CompatibleRuntimes: string[], CompatibleArchitectures: string[]) =>
      publish(name, {
        CompatibleRuntimes,
        CompatibleArchitectures,
      } as Partial<sdk.PublishLayerVersionRequest>);
    await s.is('publish_layer_version_exc_invalid_runtime_arch', odd(['invalidruntime'], ['invalidarch']));
    const mixed = odd(['invalidruntime', 'invalidruntime2', 'nodejs20.x'], ['invalidarch', 'x86_64']);
    await s.is('publish_layer_version_exc_partially_invalid_values', mixed);
  });

  test('from publishing over attaching to deleting', async () => {
    const s = new Scenario('test_layer_lifecycle');
    const [lambda, layer] = [unique('function'), unique('layer')];
    const about = { ...PYTHON, Description: 'description-x', LicenseInfo: 'license-x' };
    await create(lambda, FIXTURE);
    await s.is('get_fn_result', get(lambda));
    await s.is('get_fn_config_result', configuration(lambda));
    await s.is('publish_result', publish(layer, { ...about, Content: { ZipFile: OTHER_CODE } }));
    await s.is('publish_result_2', publish(layer, { ...about, Content: { ZipFile: OTHER_CODE } }));
    await s.is('update_fn_config', configure(lambda, { Layers: [`${layerArn(layer)}:1`] }));
    await s.is('get_fn_config', configuration(lambda));
    const one = { LayerName: layer, VersionNumber: 1 };
    await s.is('get_layer_ver_result', aws.send(new sdk.GetLayerVersionCommand(one)));
    const byArn = new sdk.GetLayerVersionByArnCommand({ Arn: `${layerArn(layer)}:1` });
    await s.is('get_layer_by_arn_version', aws.send(byArn));
    const list = () => aws.send(new sdk.ListLayerVersionsCommand({ LayerName: layer }));
    await s.is('list_layer_versions_predelete', list());
    await s.is('delete_layer_1', aws.send(new sdk.DeleteLayerVersionCommand(one)));
    await s.is('get_fn_config_postdelete', configuration(lambda));
    await s.is('delete_layer_2', aws.send(new sdk.DeleteLayerVersionCommand({ ...one, VersionNumber: 2 })));
    await s.is('list_layer_versions_postdelete', list());
    await s.is('publish_result_3', publish(layer, { ...about, Content: { ZipFile: OTHER_CODE } }));
  });

  test('refusing wrong statements of a policy', async () => {
    const s = new Scenario('test_layer_policy_exceptions');
    const LayerName = unique('layer');
    await s.is('publish_result', publish(LayerName, PYTHON));
    const add = (more: Partial<sdk.AddLayerVersionPermissionRequest> = {}) =>
      aws.send(
        new sdk.AddLayerVersionPermissionCommand({
          ...{
            LayerName,
            VersionNumber: 1,
            StatementId: 's1',
            Action: 'lambda:GetLayerVersion',
            Principal: '*',
          },
          ...more,
        }),
      );
    const read = (more = {}) =>
      aws.send(new sdk.GetLayerVersionPolicyCommand({ LayerName, VersionNumber: 1, ...more }));
    const remove = (more = {}) =>
      aws.send(
        new sdk.RemoveLayerVersionPermissionCommand({
          LayerName,
          VersionNumber: 1,
          StatementId: 's1',
          ...more,
        }),
      );
    await s.is('layer_permission_nopolicy_get', read());
    await s.is('add_layer_permission_result', add());
    await s.is('layer_permission_action_invalid', add({ StatementId: 's2', Action: '*' }));
    await s.is('layer_permission_duplicate_statement', add());
    await s.is('layer_permission_wrong_revision', add({ StatementId: 's2', RevisionId: 'wrong' }));
    const layer = { LayerName: `${LayerName}-doesnotexist` };
    await s.is('layer_permission_layername_doesnotexist_add', add(layer));
    await s.is('layer_permission_layername_doesnotexist_get', read(layer));
    await s.is('layer_permission_layername_doesnotexist_remove', remove(layer));
    await s.is('layer_permission_layerversion_doesnotexist_add', add({ VersionNumber: 2 }));
    await s.is('layer_permission_layerversion_doesnotexist_get', read({ VersionNumber: 2 }));
    await s.is('layer_permission_layerversion_doesnotexist_remove', remove({ VersionNumber: 2 }));
    await s.is('layer_permission_statementid_doesnotexist_remove', remove({ StatementId: 'doesnotexist' }));
    await s.is('layer_permission_wrong_revision_remove', remove({ RevisionId: 'wrong' }));
  });

  test('adding and removing statements of a policy', async () => {
    const s = new Scenario('test_layer_policy_lifecycle');
    const version1 = { LayerName: unique('layer'), VersionNumber: 1 };
    await s.is('publish_result', publish(version1.LayerName, PYTHON));
    const statement = { Action: 'lambda:GetLayerVersion', Principal: '*' };
    const add = (StatementId: string, RevisionId?: string) =>
      aws.send(
        new sdk.AddLayerVersionPermissionCommand({
          ...{ ...version1, ...statement, StatementId },
          ...(RevisionId !== undefined && { RevisionId }),
        }),
      );
    const read = () => aws.send(new sdk.GetLayerVersionPolicyCommand(version1));
    const first = await s.is('add_policy_s1', add('s1'));
    await s.is('get_layer_version_policy', read());
    const second = await s.is('add_policy_s2', add('s2', first.RevisionId));
    await s.is('get_layer_version_policy_postadd2', read());
    const removal = { ...version1, StatementId: 's2', RevisionId: second.RevisionId };
    await s.is('remove_s2', aws.send(new sdk.RemoveLayerVersionPermissionCommand(removal)));
    await s.is('get_layer_version_policy_postdeletes2', read());
  });

  test('refusing lists of layers a function cannot have', async () => {
    const s = new Scenario('test_layer_function_exceptions');
    const [lambda, layer] = [unique('function'), unique('layer')];
    const about = { CompatibleRuntimes: [], CompatibleArchitectures: ['x86_64' as const] };
    await s.is('publish_result', publish(layer, about));
    await s.is('publish_result_2', publish(layer, about));
    await s.is('publish_result_3', publish(layer, about));
    await create(lambda, { ...FIXTURE, Code: { ZipFile: OTHER_CODE } });
    await s.is('get_fn_result', get(lambda));
    const arn = (number: number) => `${layerArn(layer)}:${number}`;
    const attach = (...Layers: string[]) => configure(lambda, { Layers });
    await s.is('two_layer_versions_single_function_exc', attach(arn(1), arn(2)));
    await s.is('three_layer_versions_single_function_exc', attach(arn(1), arn(2), arn(3)));
    await s.is('two_identical_layer_versions_single_function_exc', attach(arn(1), arn(1)));
    await s.is('add_nonexistent_layer_exc', attach(`${layerArn('doesnotexist')}:1`));
    await s.is('add_nonexistent_layer_version_exc', attach(arn(9)));
    await s.is('add_layer_arn_without_version_exc', attach(layerArn(layer)));
    const elsewhere = arn(1).replace(REGION, 'eu-west-1');
    const created = create(unique('function'), { ...FIXTURE, Layers: [elsewhere] });
    await s.is('create_function_with_layer_in_different_region', created);
  });

  test('refusing a sixth layer', async () => {
    const s = new Scenario('test_layer_function_quota_exception');
    const layers = await Promise.all(Array.from({ length: 6 }, () => publish(unique('layer'))));
    const Layers = layers.map((layer) => layer.LayerVersionArn ?? '');
    await s.is('create_function_with_six_layers', create(unique('function'), { Layers }));
  });
});

whenRecorded('functions answer as AWS does', () => {
  test('from creation over updates to deletion', async () => {
    const s = new Scenario('test_function_lifecycle', (answer) => answer['CreateFunctionResponse'] ?? answer);
    const name = unique('function');
    await s.is('create_response', create(name, { ...FIXTURE, Timeout: 5, MemorySize: 256 }));
    await s.is('get_function_response', get(name));
    const changes: Partial<sdk.UpdateFunctionConfigurationRequest> = {
      ...{ Runtime: 'python3.11', Description: 'Changed-Description', MemorySize: 512, Timeout: 10 },
      Environment: { Variables: { ENV_A: 'a' } },
    };
    await s.is('update_func_conf_response', configure(name, changes));
    await s.is('get_function_response_postupdate', get(name));
    await s.is('update_code_response', upload(name));
    await s.is('get_function_response_postcodeupdate', get(name));
    const remove = () => aws.send(new sdk.DeleteFunctionCommand({ FunctionName: name }));
    await s.is('delete_response', remove());
    await s.is('delete_postdelete', remove());
  });

  test('publishing a version while creating', async () => {
    const s = new Scenario('test_publish_version_on_create');
    const name = unique('function');
    await s.is('create_response', create(name, { Publish: true }));
    await s.is('get_function_result', get(name));
    await s.is('get_function_version_result', get(name, '1'));
    await s.is('get_function_latest_result', get(name, '$LATEST'));
    await s.is('list_versions_result', versions(name));
    await s.is('repeated_publish_response', version(name));
    await s.is('list_versions_result_after_publish', versions(name));
  });

  test('publishing versions one after the other', async () => {
    const s = new Scenario('test_version_lifecycle');
    const name = unique('function');
    await s.is('create_response', create(name, { Description: 'No version :(' }));
    await s.is('get_function_result', get(name));
    await s.is('list_versions_result', versions(name));
    await s.is('first_update_response', configure(name, { Description: 'First version :)' }));
    await s.is('first_update_get_function', get(name));
    await s.is('first_publish_response', version(name, { Description: 'First version description :)' }));
    await s.is('first_publish_get_function', get(name, '1'));
    const first = new sdk.GetFunctionConfigurationCommand({ FunctionName: name, Qualifier: '1' });
    await s.is('first_publish_get_function_config', aws.send(first));
    await s.is('second_update_response', configure(name, { Description: 'Second version :))' }));
    await s.is('first_publish_get_function_after_update', get(name, '1'));
    await s.is('second_publish_response', version(name));
    await s.is('third_publish_response', version(name, { Description: 'Third version description :)))' }));
    await s.is('list_versions_result_after_third_publish', versions(name));
    await aws.send(new sdk.DeleteFunctionCommand({ FunctionName: name, Qualifier: '1' }));
    await s.is('list_versions_result_after_deletion_of_first_version', versions(name));
  });

  test('publishing a version with a code update', async () => {
    const s = new Scenario('test_publish_with_update');
    const name = unique('function');
    await s.is('create_response', create(name));
    await s.is('get_function_result', get(name));
    // Both were still under way when they were recorded.
    emulator.set({ pendingMillis: 60_000, updateMillis: 60_000 });
    await s.is('update_function_code_result', upload(name, { Publish: true }));
    await s.is('get_function_version_result', get(name, '1'));
    await s.is('get_function_latest_result', get(name, '$LATEST'));
    emulator.set({ pendingMillis: 0, updateMillis: 0 });
  });

  test('refusing to publish what somebody else changed', async () => {
    const name = unique('function');
    await create(name, { Runtime: 'python3.9' });
    // Only the refusal is compared; see LEFT_OUT.
    const revision = new Scenario('test_publish_with_wrong_revisionid');
    await revision.is('publish_wrong_revisionid_exc', version(name, { RevisionId: 'doesntexist' }));
    const sha = new Scenario('test_publish_with_wrong_sha256');
    const other = unique('function');
    await sha.is('create_response', create(other));
    await sha.is('get_fn_response', get(other));
    await sha.is('publish_wrong_sha256_exc', version(other, { CodeSha256: 'somenonexistentsha256' }));
    const { Configuration } = await get(other);
    await sha.is('publish_result', version(other, { CodeSha256: Configuration?.CodeSha256 }));
  });

  test('changing the RevisionId twice in every update', async () => {
    const s = new Scenario(
      'test_function_revisions_basic',
      (answer) => answer['CreateFunctionResponse'] ?? answer,
    );
    const name = unique('function');
    const created = await s.is(
      'create_function_response_rev1',
      create(name, { ...FIXTURE, Handler: 'index.handler' }),
    );
    const stale = { RevisionId: created.RevisionId };
    const { Configuration: second } = await s.is('get_function_response_rev2', get(name));
    await s.is('update_function_revision_exception', upload(name, { ...stale, ZipFile: CODE }));
    await s.is(
      'update_function_code_response_rev3',
      upload(name, { ZipFile: CODE, RevisionId: second?.RevisionId }),
    );
    const { Configuration: fourth } = await s.is('get_function_response_rev4', get(name));
    await s.is(
      'update_function_configuration_revision_exception',
      configure(name, { ...stale, Runtime: 'python3.8' }),
    );
    const change = { Runtime: 'python3.8' as const, RevisionId: fourth?.RevisionId };
    await s.is('update_function_configuration_response_rev5', configure(name, change));
    await s.is('get_function_response_rev6', get(name));
  });

  test('changing the RevisionId of $LATEST by publishing, not by an alias', async () => {
    const s = new Scenario(
      'test_function_revisions_version_and_alias',
      (answer) => answer['CreateFunctionResponse'] ?? answer,
    );
    const FunctionName = unique('function');
    const created = await s.is('create_function_response_rev1', create(FunctionName, FIXTURE));
    const { Configuration } = await s.is('get_function_active_rev2', get(FunctionName));
    await s.is(
      'publish_version_revision_exception',
      version(FunctionName, { RevisionId: created.RevisionId }),
    );
    await s.is(
      'publish_version_response_rev_v1',
      version(FunctionName, { RevisionId: Configuration?.RevisionId }),
    );
    await s.is('get_function_published_version_rev_v2', get(FunctionName, '1'));
    await s.is('get_function_latest_rev3', get(FunctionName));
    const alias = { FunctionName, Name: 'revision_alias', FunctionVersion: '1' };
    const made = await s.is('create_alias_response_rev_a1', aws.send(new sdk.CreateAliasCommand(alias)));
    await s.is('get_function_latest_rev4', get(FunctionName));
    await s.is('get_function_published_version_rev_v3', get(FunctionName, '1'));
    const move = (RevisionId: string | undefined) =>
      aws.send(new sdk.UpdateAliasCommand({ ...alias, RevisionId, Description: 'something changed' }));
    await s.is('update_alias_revision_exception', move('wrong'));
    await s.is('update_alias_response_rev_a2', move(made.RevisionId));
  });

  test('refusing a second update while the first one runs', async () => {
    const slow = await startEmulator({ updateMillis: 60_000 });
    const client = lambdaAt(slow.url);
    slow.region(ACCOUNT, REGION).seedFunction({ name: 'busy' });
    const change = (Timeout: number) =>
      client.send(new sdk.UpdateFunctionConfigurationCommand({ FunctionName: 'busy', Timeout }));
    await change(5);
    await new Scenario('test_lambda_concurrent_config_updates').is(
      'update-during-in-progress-update-exc',
      change(6),
    );
    const code = client.send(new sdk.UpdateFunctionCodeCommand({ FunctionName: 'busy', ZipFile: CODE }));
    await new Scenario('test_lambda_concurrent_code_updates').is(
      'update-during-in-progress-update-exc',
      code,
    );
    await slow.close();
  });

  test('refusing code that is too large', async () => {
    const s = (name: string) => new Scenario(name);
    const withCode = (size: number) => create(unique('function'), { Code: { ZipFile: Buffer.alloc(size) } });
    await s('test_oversized_zipped_create_lambda').is('invalid_param_exc', withCode(52_428_801));
    await s('test_oversized_request_create_lambda').is('invalid_param_exc', withCode(52_700_000));
    const large = create(unique('function'), { Code: { ZipFile: deflatedZip(Buffer.alloc(262_144_000)) } });
    await s('test_oversized_unzipped_lambda').is('invalid_param_exc', large);
  }, 30_000);
});

/** A zip of one deflated file. */
function deflatedZip(content: Buffer): Buffer {
  const zip = zipOf({ 'big.bin': 'x' });
  const data = deflateRawSync(content);
  const at = zip.indexOf('PK\x01\x02', 0, 'latin1');
  const local = Buffer.concat([zip.subarray(0, at - 1), data]);
  const central = Buffer.from(zip.subarray(at));
  for (const [header, sizes] of [
    [local, 18],
    [central, 20],
  ] as const) {
    header.writeUInt16LE(8, sizes === 18 ? 8 : 10);
    header.writeUInt32LE(data.length, sizes);
    header.writeUInt32LE(content.length, sizes + 4);
  }
  central.writeUInt32LE(local.length, central.length - 6);
  return Buffer.concat([local, central]);
}

whenRecorded('aliases answer as AWS does', () => {
  async function twoVersions(s: Scenario, name: string): Promise<void> {
    await s.is('publish_v1', version(name));
    await configure(name, { Environment: { Variables: { testenv: 'prod' } } });
    await s.is('publish_v2', version(name));
  }
  const alias = (FunctionName: string, Name: string, FunctionVersion: string, more: object = {}) =>
    aws.send(new sdk.CreateAliasCommand({ FunctionName, Name, FunctionVersion, ...more }));
  const weights = (AdditionalVersionWeights: Record<string, number>) => ({
    RoutingConfig: { AdditionalVersionWeights },
  });
  const getAlias = (FunctionName: string, Name: string) =>
    aws.send(new sdk.GetAliasCommand({ FunctionName, Name }));

  test('from creation over updates to deletion', async () => {
    const s = new Scenario('test_alias_lifecycle');
    const FunctionName = unique('function');
    const make = (Name: string, target: string, more?: object) => alias(FunctionName, Name, target, more);
    const list = (more = {}) => aws.send(new sdk.ListAliasesCommand({ FunctionName, ...more }));
    const Description = 'custom-alias';
    await s.is(
      'create_response',
      create(FunctionName, { Environment: { Variables: { testenv: 'staging' } } }),
    );
    await twoVersions(s, FunctionName);
    await s.is('create_alias_1_1', make('aliasname1_1', '1', { Description, ...weights({ '2': 0.2 }) }));
    await s.is('get_alias_1_1', getAlias(FunctionName, 'aliasname1_1'));
    await s.is('get_function_alias_1_1', get(FunctionName, 'aliasname1_1'));
    const arn = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${FunctionName}`;
    await s.is('get_function_byarn_alias_1_1', get(`${arn}:aliasname1_1`));
    await s.is('get_function_alias_notfound_exc', get(FunctionName, 'aliasdoesnotexist'));
    await s.is('get_function_alias_byarn_notfound_exc', get(`${arn}:aliasdoesnotexist`));
    await s.is('create_alias_1_2', make('aliasname1_2', '1', { Description }));
    await s.is('get_alias_1_2', getAlias(FunctionName, 'aliasname1_2'));
    await s.is('create_alias_1_3', make('aliasname1_3', '1'));
    await s.is('get_alias_1_3', getAlias(FunctionName, 'aliasname1_3'));
    await s.is('create_alias_2', make('aliasname2', '2', { Description }));
    await s.is('get_alias_2', getAlias(FunctionName, 'aliasname2'));
    const { Aliases } = await list();
    expect(Aliases?.map((item) => item.Name)).toEqual([
      'aliasname1_1',
      'aliasname1_2',
      'aliasname1_3',
      'aliasname2',
    ]);
    const update = (Name: string, change: object) =>
      aws.send(new sdk.UpdateAliasCommand({ FunctionName, Name, ...change }));
    await s.is('update_alias_1_1', update('aliasname1_1', { RoutingConfig: {} }));
    await s.is('get_alias_1_1_after_update', getAlias(FunctionName, 'aliasname1_1'));
    await s.is('list_aliases_for_fnname_after_update', list());
    await s.is('update_alias_1_2', update('aliasname1_2', weights({})));
    await s.is('get_alias_1_2_after_update', getAlias(FunctionName, 'aliasname1_2'));
    await s.is('list_aliases_for_fnname_after_update_2', list());
    await s.is('list_aliases_for_version', list({ FunctionVersion: '1' }));
    const remove = new sdk.DeleteAliasCommand({ FunctionName, Name: 'aliasname1_1' });
    await s.is('delete_alias_response', aws.send(remove));
    await s.is('list_aliases_for_fnname_afterdelete', list());
  });

  test('refusing wrong routing', async () => {
    const s = new Scenario('test_notfound_and_invalid_routingconfigs');
    const name = unique('function');
    const make = (Name: string, target: string, more?: object) => alias(name, Name, target, more);
    await s.is(
      'create_response',
      create(name, { Publish: true, Environment: { Variables: { testenv: 'staging' } } }),
    );
    await twoVersions(s, name);
    await s.is('routing_config_exc_toomany', make('custom', '1', weights({ '1': 0.8, '2': 0.2 })));
    await s.is('routing_config_exc_toohigh', make('custom', '1', weights({ '2': 2 })));
    await s.is('routing_config_exc_subzero', make('custom', '1', weights({ '2': -1 })));
    await s.is('routing_config_exc_sameversion', make('custom', '1', weights({ '1': 0.5 })));
    await s.is('target_version_doesnotexist', make('custom', '10', weights({ '2': 0.5 })));
    await s.is('routing_config_exc_version_doesnotexist', make('custom', '1', weights({ '10': 0.5 })));
    await s.is('target_version_exc_version_latest', make('custom', '$LATEST', weights({ '1': 0.5 })));
    await s.is('routing_config_exc_version_latest', make('custom', '1', weights({ $LATEST: 0.5 })));
    await s.is('create-alias-latest', make('custom-latest', '$LATEST'));
    await s.is(
      'routing_config_exc_fn_doesnotexist',
      alias(`${name}-unknown`, 'custom', '1', weights({ '2': 0.5 })),
    );
    await s.is('create_alias_empty_routingconfig', make('custom-empty-routingconfig', '1', weights({})));
    await s.is('create_alias_response', make('custom', '1', weights({ '2': 0.5 })));
    await s.is('routing_config_exc_already_exist', make('custom', '1', weights({ '2': 0.5 })));
    await s.is('alias_does_not_exist_esc', getAlias(name, 'non-existent'));
  });

  test('naming, and aliases that are not there', async () => {
    const s = new Scenario('test_alias_naming');
    const FunctionName = unique('function');
    await create(FunctionName);
    await version(FunctionName);
    await s.is('create_alias_date', alias(FunctionName, '2024-01-02', '1', { Description: 'custom-alias' }));
    await s.is('get_alias_date', getAlias(FunctionName, '2024-01-02'));
    await s.is('create_alias_number_exception', alias(FunctionName, '2024', '1'));
    const ref = { FunctionName, Name: 'non-existent' };
    const update = aws.send(new sdk.UpdateAliasCommand({ ...ref, Description: 'test' }));
    await new Scenario('test_non_existent_alias_update').is('update_alias_response', update);
    const remove = aws.send(new sdk.DeleteAliasCommand(ref));
    await new Scenario('test_non_existent_alias_deletion').is('delete_alias_response', remove);
    const invoke = aws.send(new sdk.InvokeCommand({ FunctionName, Qualifier: 'non-existent-alias' }));
    await new Scenario('test_lambda_alias_moving').is('invocation_exc_not_existent', invoke);
  });
});

whenRecorded('provisioned concurrency answers as AWS does', () => {
  const concurrency = (FunctionName: string, Qualifier: string) =>
    aws.send(new sdk.GetProvisionedConcurrencyConfigCommand({ FunctionName, Qualifier }));
  const home = () => emulator.region(ACCOUNT, REGION);

  test('when it is ready', async () => {
    const name = unique('function');
    home().seedFunction({ name, versions: 1, aliases: { live: '1' }, provisioned: { live: 5 } });
    const s = new Scenario('test_provisioned_concurrency_on_alias');
    await s.is('get_provisioned_postwait', concurrency(name, 'live'));
  });

  test('when its alias has just moved', async () => {
    emulator.set({ provisionMillis: 60_000 });
    const name = unique('function');
    home().seedFunction({ name, versions: 2, aliases: { live: '1' }, provisioned: { live: 1 } });
    const s = new Scenario('test_lambda_provisioned_concurrency_moves_with_alias');
    const update = { FunctionName: name, Name: 'live', FunctionVersion: '2' };
    await s.is('update_alias', aws.send(new sdk.UpdateAliasCommand(update)));
    await s.is('get_provisioned_config_after_alias_move', concurrency(name, 'live'));
    await s.is('provisioned_concurrency_notfound', concurrency(name, '1'));
    emulator.set({ provisionMillis: undefined });
  });
});

whenRecorded('tags answer as AWS does', () => {
  const tag = (Resource: string, Tags: Record<string, string> = { key: 'value' }) =>
    aws.send(new sdk.TagResourceCommand({ Resource, Tags }));
  const untag = (Resource: string, TagKeys: string[]) =>
    aws.send(new sdk.UntagResourceCommand({ Resource, TagKeys }));
  const list = (Resource: string) => aws.send(new sdk.ListTagsCommand({ Resource }));
  const arnOf = (name: string) => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`;

  test('refusing what cannot be tagged', async () => {
    const s = new Scenario('test_tag_exceptions');
    const arn = arnOf(unique('function'));
    await create(arn.split(':')[6] ?? '');
    await s.is('tag_lambda_invalidarn', tag('arn:aws:something'));
    await s.is('tag_lambda_doesnotexist', tag(arnOf('doesnotexist')));
    await s.is('tag_lambda_qualifier_doesnotexist', tag(`${arn}:v1`));
    await s.is('list_tag_lambda_empty', list(arn));
    await s.is('untag_nomatch', untag(arn, ['somekey']));
    await s.is('untag_empty_keys', untag(arn, []));
    await s.is('tag_empty_tags', tag(arn, {}));
    const more = new Scenario('test_tag_exceptions[lambda_function]');
    await more.is('not_found_exception_tag', tag(arnOf('unknown')));
    await more.is('not_found_exception_untag', untag(arnOf('unknown'), ['a']));
    await more.is('not_found_exception_list', list(arnOf('unknown')));
    await more.is('aliased_arn_exception', tag(`${arn}:alias`));
    await more.is('invalid_arn_exception', tag(arnOf('unknown').replace(':function:', ':foobar:')));
  });

  test('limiting their number', async () => {
    const s = new Scenario('test_tag_limits');
    const name = unique('function');
    const numbered = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}_key`, `${n}_value`]));
    await create(name, FIXTURE);
    await s.is('tag_lambda_too_many_tags', tag(arnOf(name), numbered(51)));
    await s.is('tag_response', tag(arnOf(name), numbered(50)));
    await s.is('list_tags_response', list(arnOf(name)));
    await s.is('get_fn_response', get(name));
    await s.is('tag_lambda_too_many_tags_additional', tag(arnOf(name), { a_key: 'a_value' }));
    await s.is(
      'create_function_invalid_tags',
      create(unique('function'), { ...FIXTURE, Tags: numbered(51) }),
    );
  });
});
