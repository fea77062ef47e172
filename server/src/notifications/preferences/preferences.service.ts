import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { shownAfter } from '../../platform/errors/shown-after.js';
import { type Channel, DIGEST, isMailedAnyway, type NotificationKind } from '../rules/kinds.js';
import { kindsFor } from '../rules/recipients.js';
import { presentPreferences } from './preferences.presenter.js';
import { PreferencesRepository } from './preferences.repository.js';
import type { NotificationPreferences, SaveNotificationPreferences } from './preferences.schemas.js';

const COMES_ANYWAY = 'Darüber schreibt Ihnen die Koordination selbst; hier gibt es nur „im Portal“ und „aus“.';

/** Who wants to hear about what, and how. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly repository: PreferencesRepository,
    private readonly database: Database,
  ) {}

  async show(actor: Actor): Promise<NotificationPreferences> {
    const kinds = kindsFor(actor.groupsWithRole('coordinator').length > 0);
    const [preference, choices] = [await this.repository.find(actor.id), await this.repository.listChoices(actor.id)];
    return presentPreferences(kinds, preference, choices);
  }

  async save(actor: Actor, input: SaveNotificationPreferences): Promise<NotificationPreferences> {
    const { version, choices, isDigestOn, ...change } = input;
    requirePossible(choices);
    const work = this.database.transaction(async () => {
      await this.repository.hold(actor.id);
      await this.repository.save(actor.id, version, change);
      await this.repository.choose(actor.id, [...choices, { kind: DIGEST, channel: isDigestOn ? 'digest' : 'off' }]);
    });
    return shownAfter(work, () => this.show(actor));
  }
}

function requirePossible(choices: ReadonlyArray<{ kind: NotificationKind; channel: Channel }>): void {
  const wrong = choices.flatMap(({ kind, channel }, index) =>
    isMailedAnyway(kind) && (channel === 'mail' || channel === 'digest')
      ? [{ pointer: `#/choices/${index}/channel`, detail: COMES_ANYWAY }]
      : [],
  );
  if (wrong.length > 0) throw new Invalid(wrong);
}
