import { fullName } from '../../members/members.presenter.js';
import type { DispatchRecord } from './dispatches.repository.js';
import type { Dispatch, DispatchRecipient } from './dispatches.schemas.js';

export function presentDispatch(dispatch: DispatchRecord): Dispatch {
  const { id, kind, createdAt, sender, message, mails, addressMails } = dispatch;
  return {
    id,
    kind,
    createdAt: createdAt.toISOString(),
    sender: sender && fullName(sender),
    message,
    recipients: [
      ...mails.map(({ member, ...rest }) => presentRecipient(fullName(member), rest)),
      ...addressMails.map(({ name, ...rest }) => presentRecipient(name, rest)),
    ],
  };
}

type Reached = Pick<DispatchRecord['addressMails'][number], 'municipality' | 'mail'>;

function presentRecipient(name: string, { municipality, mail }: Reached): DispatchRecipient {
  return {
    name,
    municipality: municipality.name,
    fate: mail?.state ?? 'gone',
    failure: mail?.failure ?? null,
    lastError: mail?.lastError ?? null,
    sentAt: mail?.sentAt?.toISOString() ?? null,
    nextAttemptAt: mail?.nextAttemptAt?.toISOString() ?? null,
  };
}
