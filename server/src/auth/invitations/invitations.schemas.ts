import { z } from 'zod';
import { MemberDetails, MembershipRole } from '../../members/members.schemas.js';
import { Id } from '../../platform/validation/primitives.js';

/** A new person, at once a member of a working group. */
export const InviteMember = MemberDetails.extend({
  workingGroupId: Id,
  roles: z.array(MembershipRole).min(1).max(5),
}).meta({ id: 'InviteMember' });
export type InviteMember = z.infer<typeof InviteMember>;
