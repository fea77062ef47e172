import { fullName } from '../../members/members.presenter.js';
import type { DispatchRecord } from './dispatches.repository.js';
import type { Dispatch } from './dispatches.schemas.js';

export function presentDispatch({ id, kind, createdAt, sender, message, mails }: DispatchRecord): Dispatch {
  return {
    id,
    kind,
    createdAt: createdAt.toISOString(),
    sender: sender && fullName(sender),
    message,
    recipients: mails.map(({ member, municipality, mail }) => ({
      name: fullName(member),
      municipality: municipality.name,
      fate: mail?.state ?? 'gone',
      failure: mail?.failure ?? null,
      lastError: mail?.lastError ?? null,
      sentAt: mail?.sentAt?.toISOString() ?? null,
      nextAttemptAt: mail?.nextAttemptAt?.toISOString() ?? null,
    })),
  };
}
