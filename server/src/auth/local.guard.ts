import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { WrongCredentials } from './auth.errors.js';

/** Passport's local strategy, without its session. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  constructor() {
    super({ session: false });
  }

  override handleRequest<User>(error: unknown, user: User): User {
    if (error) throw error;
    if (!user) throw new WrongCredentials();
    return user;
  }
}
