import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

const person = {
  select: { givenName: true, familyName: true, email: true, phone: true, municipalityId: true },
} as const;

/** What there is to keep quiet of an inquiry; read for no reader. */
@Injectable()
export class InquiryOriginsRepository {
  constructor(private readonly database: Database) {}

  lookUp(id: string) {
    return this.database.client.inquiry.findUnique({
      where: { id },
      select: {
        caseNumber: true,
        memberId: true,
        municipalityId: true,
        askerName: true,
        askerOrganization: true,
        askerEmail: true,
        member: person,
        municipality: { select: { name: true } },
        messages: { where: { memberId: { not: null } }, select: { member: person } },
      },
    });
  }
}
