import { z } from 'zod';
import { MemberDetails } from '../members/members.schemas.js';
import { NewPassword } from './rules/password-rules.js';

export const FirstAdministrator = MemberDetails.extend({
  token: z.string().min(20).max(100),
  password: NewPassword,
}).meta({ id: 'FirstAdministrator' });
export type FirstAdministrator = z.infer<typeof FirstAdministrator>;
