import { nameAndVersion, parseLayerVersionArn, resourceName } from '../../lambda/arn.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { lookupEvents } from '../../aws/cloudtrail.ts';
import type { TrailEvent } from '../../aws/cloudtrail.ts';
import { matchesGlob } from '../../shared/glob.ts';

/** What somebody did to layers, or tried to. */
export interface Activity {
  /** ISO 8601, UTC. */
  at: string;
  action: 'publish' | 'grant' | 'revoke' | 'delete' | 'attach';
  /** The layer's name, with its version where the call tells it; of `attach` the function. */
  subject: string;
  /** What was said besides: who was granted, or the list of layers that a function was given. */
  detail: string;
  /** ARN, or the service that called. */
  principal: string;
  /** ARN of the role that the principal is a session of. */
  role?: string;
  sourceAddress: string;
  userAgent: string;
  /** AWS's code of a call that was refused. */
  errorCode?: string;
  /** It is not on the list of those who may; undefined where there is no such list. */
  unexpected?: boolean;
}

/**
 * The beginnings of names, which are the operations', with the versions of Lambda's API that follow them in events. AWS
 * documents some names with and some without one, and events are looked up by their whole name.
 * Source: Lambda developer guide, "Logging Lambda API calls using CloudTrail"; rules of detection in public repositories
 * for `AddLayerVersionPermission20181031` and `UpdateFunctionConfiguration20150331v2`.
 */
const EVENTS: readonly { prefix: string; suffixes: readonly string[]; action: Activity['action'] }[] = [
  { prefix: 'PublishLayerVersion', suffixes: ['', '20181031'], action: 'publish' },
  { prefix: 'AddLayerVersionPermission', suffixes: ['', '20181031'], action: 'grant' },
  { prefix: 'RemoveLayerVersionPermission', suffixes: ['', '20181031'], action: 'revoke' },
  { prefix: 'DeleteLayerVersion', suffixes: ['', '20181031'], action: 'delete' },
  {
    prefix: 'UpdateFunctionConfiguration',
    suffixes: ['', '20150331', '20150331v2'],
    action: 'attach',
  },
];

/** Of a region's events no more are kept: the report is to be read. */
const MOST = 10_000;

/** What is looked for. */
export interface ActivityWanted {
  from: Date;
  to: Date;
  /** Patterns of ARNs; none where everybody may. */
  allowedPrincipals: readonly string[];
  /** Tells of a layer's name whether it is asked for. */
  isWanted: (layerName: string) => boolean;
}

/** What happened, newest first, and whether there was more than is kept. */
export interface RecentActivity {
  events: Activity[];
  isCut: boolean;
}

/**
 * Looks up who published, granted, revoked, deleted and attached layers, by CloudTrail.
 * @throws Problem when AWS refuses
 */
export async function readActivity(aws: RegionClient, wanted: ActivityWanted): Promise<RecentActivity> {
  const { from, to } = wanted;
  const found = new Map<string, Activity>();
  for (const { prefix, suffixes } of EVENTS) {
    for (const suffix of suffixes) {
      for await (const event of lookupEvents(aws, { name: prefix + suffix, from, to })) {
        const activity = activityOf(event, wanted);
        if (activity) found.set(event.id, activity);
        if (found.size > MOST) break;
      }
    }
  }
  const events = [...found].sort(([a, one], [b, other]) => compare(other.at, one.at) || compare(a, b));
  return { events: events.slice(0, MOST).map(([, activity]) => activity), isCut: events.length > MOST };
}

/**
 * What an event says.
 * @returns undefined for one that is about no layer, or about one that is not asked for
 */
export function activityOf(event: TrailEvent, wanted: ActivityWanted): Activity | undefined {
  const known = EVENTS.find(({ prefix }) => event.name.startsWith(prefix));
  if (!known) return undefined;
  const about = aboutOf(event, known.action);
  if (!about) return undefined;
  // Nobody knows whose layers were taken off: that is told whatever is asked for.
  if (about.layers.length > 0 && !about.layers.some(wanted.isWanted)) return undefined;
  const { principal, role, errorCode } = event;
  const who = principal ?? event.invokedBy ?? event.identityType;
  return {
    at: event.at,
    action: known.action,
    subject: about.subject,
    detail: about.detail,
    principal: who,
    ...(role !== undefined && { role }),
    sourceAddress: event.sourceAddress,
    userAgent: event.userAgent,
    ...(errorCode !== undefined && { errorCode }),
    ...(wanted.allowedPrincipals.length > 0 && {
      unexpected: !isAllowed([who, role ?? who], wanted.allowedPrincipals),
    }),
  };
}

function isAllowed(names: readonly string[], patterns: readonly string[]): boolean {
  return patterns.some((pattern) => names.some((name) => matchesGlob(pattern, name)));
}

interface About {
  subject: string;
  detail: string;
  /** Names of the layers it is about; none where they were taken off. */
  layers: string[];
}

function aboutOf({ parameters }: TrailEvent, action: Activity['action']): About | undefined {
  const [name, version] = [wordIn(parameters, 'layerName'), wordIn(parameters, 'versionNumber')];
  // It may be given by its ARN.
  const layer = resourceName(name);
  const one = version ? `${layer}:${version}` : layer;
  switch (action) {
    case 'publish':
      return { subject: layer, detail: wordIn(parameters, 'description'), layers: [layer] };
    case 'delete':
      return { subject: one, detail: '', layers: [layer] };
    case 'revoke':
      return { subject: one, detail: wordIn(parameters, 'statementId'), layers: [layer] };
    case 'grant': {
      const [principal, organisation] = ['principal', 'organizationId'].map((key) => wordIn(parameters, key));
      return { subject: one, detail: `to ${organisation || principal}`, layers: [layer] };
    }
    case 'attach':
      return attachmentIn(parameters);
  }
}

/** An update without `layers` leaves them as they are; one with an empty list takes all of them off. */
function attachmentIn(parameters: Record<string, unknown>): About | undefined {
  const { layers } = parameters;
  if (!Array.isArray(layers)) return undefined;
  const arns = layers.filter((arn) => typeof arn === 'string');
  const names = arns.map((arn) => parseLayerVersionArn(arn)?.name ?? arn);
  const named = wordIn(parameters, 'functionName');
  return {
    subject: resourceName(named),
    detail: arns.length === 0 ? 'no layers' : arns.map(nameAndVersion).join(', '),
    layers: names,
  };
}

function wordIn(parameters: Record<string, unknown>, key: string): string {
  const value = parameters[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
