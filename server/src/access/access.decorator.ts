import { SetMetadata } from '@nestjs/common';

/**
 * Who may call a route at all: everybody (nobody is looked up), everybody with members recognised, who holds a
 * mailed link, which speaker holds the link for a talk, who holds the link to an own matter
 * without an account, who is signed in, who coordinates some working group (or administers), who administers the
 * installation. What they may do to a record is the policies' question.
 */
export type AccessLevel =
  | 'public'
  | 'recognised'
  | 'link'
  | 'speaker'
  | 'outside'
  | 'members'
  | 'coordination'
  | 'administration';

export const ACCESS = 'access';
export const Access = (level: AccessLevel) => SetMetadata(ACCESS, level);
