import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { Unauthenticated } from '../platform/errors/domain-error.js';
import { PasswordsService } from './passwords.service.js';

export type SignedInRequest = Request & { user?: unknown };

/** The member that Passport has verified for this request. */
export function signedInMember({ user }: SignedInRequest): string {
  if (typeof user !== 'string') throw new Unauthenticated();
  return user;
}

@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly passwords: PasswordsService) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true, session: false });
  }

  /** The member's id, or an error that is already an answer. */
  validate(request: Request, email: unknown, password: unknown): Promise<string> {
    return this.passwords.verifySignIn(String(email), String(password), request.ip);
  }
}
