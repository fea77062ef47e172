import { z } from 'zod';
import { Email } from '../platform/validation/primitives.js';
import { NewPassword } from './rules/password-rules.js';

export const RequestPasswordReset = z.strictObject({ email: Email }).meta({ id: 'RequestPasswordReset' });
export type RequestPasswordReset = z.infer<typeof RequestPasswordReset>;

/** Of a mailed link: reset or invitation. */
export const SetPassword = z
  .strictObject({ token: z.string().min(20).max(100), password: NewPassword })
  .meta({ id: 'SetPassword' });
export type SetPassword = z.infer<typeof SetPassword>;

export const ChangePassword = z
  .strictObject({ currentPassword: z.string().max(256), newPassword: NewPassword })
  .meta({ id: 'ChangePassword' });
export type ChangePassword = z.infer<typeof ChangePassword>;
