import { InvokeCommand } from '@aws-sdk/client-lambda';
import { withoutSecrets } from '../shared/sanitise.ts';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import { MalformedReply } from './error-kind.ts';
import { functionCallContext } from './functions.ts';

/** What to invoke, and with what. */
export interface Invocation {
  /** Without a qualifier. */
  arn: string;
  /** A version or an alias; without one what AWS takes for it, which is `$LATEST` of ordinary functions. */
  qualifier?: string;
  /** JSON. */
  event: string;
  /** Seconds the function may take. */
  timeout: number;
  /** Without the end of its log, which functions of a capacity provider do not send. */
  withoutLog?: boolean;
}

/** What came of an invocation. */
export interface InvocationResult {
  /** What the function failed with, at most some hundred characters of its own words; undefined when it did not. */
  error?: string;
  /** The end of its log, at most 4 KB, in its own words. */
  logTail: string;
}

/** Seconds on top of the function's own, for a cold start and the way. */
const ALLOWANCE = 15;
const MAX_ERROR = 500;
/** What AWS sends of a log, which it cuts anywhere. */
export const MAX_LOG_BYTES = 4096;

/**
 * Invokes a function and waits for it. Where the outcome is unclear it is invoked again: the event must stand that.
 * @throws Problem when AWS does not invoke it; that it fails is a result
 */
export async function invoke(aws: RegionClient, invocation: Invocation): Promise<InvocationResult> {
  const { arn, qualifier, event, timeout, withoutLog = false } = invocation;
  const input = {
    FunctionName: arn,
    ...(qualifier && { Qualifier: qualifier }),
    InvocationType: 'RequestResponse' as const,
    LogType: withoutLog ? ('None' as const) : ('Tail' as const),
    Payload: Buffer.from(event),
  };
  const send: Send<InvocationResult> = async (options) => {
    const reply = await aws.lambda.send(new InvokeCommand(input), options);
    // A function may answer with nothing, so the payload proves nothing.
    if (!reply.ExecutedVersion)
      throw new MalformedReply('Invoke was answered without the version that ran', reply);
    const logTail = Buffer.from(reply.LogResult ?? '', 'base64')
      .subarray(-MAX_LOG_BYTES)
      .toString();
    return { ...(reply.FunctionError && { error: errorIn(reply.Payload) }), logTail };
  };
  const how = { quota: 'invoke', repeatable: true, timeout: (timeout + ALLOWANCE) * 1000 } as const;
  return withErrorContext(functionCallContext(aws, 'lambda:InvokeFunction', arn, qualifier), () =>
    aws.call(send, how),
  );
}

/** Runtimes answer a failure with `{"errorType": ..., "errorMessage": ...}`, of which either may be missing. */
function errorIn(payload: Uint8Array = new Uint8Array()): string {
  const text = Buffer.from(payload).toString();
  // Secrets are hidden first: half of one is not known as one.
  return withoutSecrets(fieldsOf(text) || text || 'it gives no reason').slice(0, MAX_ERROR);
}

function fieldsOf(json: string): string {
  try {
    const { errorType, errorMessage } = Object(JSON.parse(json)) as Record<string, unknown>;
    return [errorType, errorMessage].filter((field) => typeof field === 'string' && field !== '').join(': ');
  } catch {
    return '';
  }
}
