import { z } from 'zod';
import { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { Blank, Email, Id, PlainText, Version } from '../platform/validation/primitives.js';

/** As named wherever another record points to a person. */
export const MemberName = z
  .object({ id: Id, name: z.string(), municipality: MunicipalityName })
  .meta({ id: 'MemberName' });
export type MemberName = z.infer<typeof MemberName>;

export const MembershipRole = z
  .enum(['coordinator', 'minute_taker', 'member', 'deputy', 'guest'])
  .meta({ id: 'MembershipRole' });

export const Member = MemberName.extend({
  academicTitle: z.string().nullable(),
  givenName: z.string(),
  familyName: z.string(),
  position: z.string().nullable(),
  email: z.string(),
  phone: z.string().nullable(),
  isAdministrator: z.boolean(),
  isDeactivated: z.boolean(),
  /** Memberships of today in groups that the reader shares, or all for an administrator. */
  roles: z.array(z.object({ workingGroupId: Id, workingGroup: z.string(), role: MembershipRole })),
  version: Version,
  abilities: z.object({
    update: z.boolean(),
    /** True while an invitation is open. */
    inviteAgain: z.boolean(),
    deactivate: z.boolean(),
    reactivate: z.boolean(),
  }),
}).meta({ id: 'Member' });
export type Member = z.infer<typeof Member>;

export const MemberList = z.object({ items: z.array(Member) }).meta({ id: 'MemberList' });
export type MemberList = z.infer<typeof MemberList>;

export const MemberFilter = z.strictObject({ municipalityId: Id.optional() });
export type MemberFilter = z.infer<typeof MemberFilter>;

export const MemberDetails = z.strictObject({
  municipalityId: Id,
  academicTitle: Blank(PlainText(40)).default(null),
  givenName: PlainText(80),
  familyName: PlainText(80),
  position: Blank(PlainText(160)).default(null),
  email: Email,
  phone: Blank(PlainText(40)).default(null),
});
export type MemberDetails = z.infer<typeof MemberDetails>;

export const UpdateMember = MemberDetails.extend({ version: Version }).meta({ id: 'UpdateMember' });
export type UpdateMember = z.infer<typeof UpdateMember>;
