/**
 * Who can be given a layer version: one account, all accounts of an organisation, or everybody. Lambda knows no others,
 * neither users and roles nor organisational units. Source: API reference of AddLayerVersionPermission.
 */
export type Grantee =
  { kind: 'account'; id: string } | { kind: 'organization'; id: string } | { kind: 'public' };

const ACCOUNT = /^\d{12}$/;
/** Source: API reference of AddLayerVersionPermission, `OrganizationId`. */
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;

/** @returns undefined for anything but `123456789012`, `o-…` and `public` */
export function parseGrantee(text: string): Grantee | undefined {
  if (text === 'public') return { kind: 'public' };
  if (ACCOUNT.test(text)) return { kind: 'account', id: text };
  if (ORGANIZATION.test(text)) return { kind: 'organization', id: text };
  return undefined;
}

/** A grantee as `share-with` has it: `123456789012`, `o-…` or `public`. */
export function granteeText(grantee: Grantee): string {
  return grantee.kind === 'public' ? 'public' : grantee.id;
}

/**
 * The id of the statement that grants to somebody: `publish-layer-` and the grantee as `share-with` has it, e.g.
 * `publish-layer-123456789012`. As it follows from the grantee, granting twice is refused by AWS and not done twice.
 * Source of what an id may be, 1 to 100 of `[a-zA-Z0-9-_]`: API reference of AddLayerVersionPermission.
 */
export function statementIdOf(grantee: Grantee): string {
  return `publish-layer-${granteeText(grantee)}`;
}

export function sameGrantee(a: Grantee, b: Grantee): boolean {
  return granteeText(a) === granteeText(b);
}

/** Each once, in the order of the first. */
export function distinctGrantees(grantees: readonly Grantee[]): Grantee[] {
  return grantees.filter(
    (grantee, index) => grantees.findIndex((other) => sameGrantee(grantee, other)) === index,
  );
}
