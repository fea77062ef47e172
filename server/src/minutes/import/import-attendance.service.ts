import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AttendanceService } from '../../meetings/attendance/attendance.service.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import type { Membership } from '../../working-groups/memberships/memberships.schemas.js';
import { ImportCircleService } from './import-circle.service.js';
import { circleOf } from './minutes-import.presenter.js';
import type { SaveMinutesImport } from './minutes-import.schemas.js';
import { strangersIn } from './rules/strangers.js';

type Held = {
  meetingId: string;
  workingGroupId: string;
  /** YYYY-MM-DD; null where the manuscript names none. */
  days: ReadonlyArray<string | null>;
};

/** Who was there, as old minutes say; they name nobody who belonged to the group neither then nor today. */
@Injectable()
export class ImportAttendanceService {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly circle: ImportCircleService,
  ) {}

  /** Whoever did not belong to the group on that day was there as a guest. */
  async record(actor: Actor, { meetingId, workingGroupId, days }: Held, input: SaveMinutesImport): Promise<void> {
    const group = await this.circle.list(actor, workingGroupId, days);
    refuseStrangers(input, group);
    const names = new Map(circleOf(group).members.map(({ id, name }) => [id, name]));
    const { municipalities } = await this.attendance.show(actor, meetingId);
    const expected = new Set(municipalities.flatMap(({ people }) => people.map(({ member }) => member.id)));
    for (const { memberId, state } of input.attendance.filter((one) => expected.has(one.memberId))) {
      await this.attendance.record(actor, meetingId, memberId, { state, representedById: null });
    }
    const later = input.attendance.filter(({ memberId, state }) => !expected.has(memberId) && state === 'present');
    for (const name of [...input.guests, ...later.flatMap(({ memberId }) => names.get(memberId) ?? [])]) {
      await this.attendance.addGuest(actor, meetingId, { name, organisation: null });
    }
  }
}

function refuseStrangers(input: SaveMinutesImport, group: readonly Membership[]): void {
  const belonging = group.map(({ member, municipality, role }) => ({
    memberId: member.id,
    municipalityId: municipality.id,
    role,
  }));
  const errors = strangersIn(input, belonging);
  if (errors.length > 0) throw new Invalid(errors);
}
