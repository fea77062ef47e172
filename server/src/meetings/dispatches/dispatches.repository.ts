import { Injectable } from '@nestjs/common';
import type { DispatchKind as Kind, Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

export type DispatchKind = Kind;
export type NewDispatch = Omit<Prisma.DispatchUncheckedCreateInput, 'id' | 'mails'>;
export type NewDispatchMail = Omit<Prisma.DispatchMailCreateManyInput, 'dispatchId'>;

@Injectable()
export class DispatchesRepository {
  constructor(private readonly database: Database) {}

  async add(dispatch: NewDispatch, mails: NewDispatchMail[]): Promise<string> {
    const { id } = await this.database.client.dispatch.create({ data: dispatch, select: { id: true } });
    await this.database.client.dispatchMail.createMany({ data: mails.map((mail) => ({ ...mail, dispatchId: id })) });
    return id;
  }
}
