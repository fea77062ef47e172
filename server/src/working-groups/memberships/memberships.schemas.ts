import { z } from 'zod';
import { MemberName, MembershipRole } from '../../members/members.schemas.js';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { DateOnly, Id } from '../../platform/validation/primitives.js';

export const Membership = z
  .object({
    id: Id,
    member: MemberName,
    /** Body on whose behalf (OParl onBehalfOf). */
    municipality: MunicipalityName,
    role: MembershipRole,
    deputy: MemberName.nullable(),
    startsOn: DateOnly,
    endsOn: DateOnly.nullable(),
    abilities: z.object({ end: z.boolean() }),
  })
  .meta({ id: 'Membership' });
export type Membership = z.infer<typeof Membership>;

export const MembershipList = z.object({ items: z.array(Membership) }).meta({ id: 'MembershipList' });
export type MembershipList = z.infer<typeof MembershipList>;

export const AdmitMember = z
  .strictObject({
    memberId: Id,
    role: MembershipRole,
    deputyId: Id.nullable().default(null),
    startsOn: DateOnly.optional(),
  })
  .meta({ id: 'AdmitMember' });
export type AdmitMember = z.infer<typeof AdmitMember>;

/** Last day of the membership, inclusive. */
export const EndMembership = z.strictObject({ endsOn: DateOnly }).meta({ id: 'EndMembership' });
export type EndMembership = z.infer<typeof EndMembership>;
