import { Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { type Member, useDeactivateMember, useReactivateMember } from '../members.queries';
import { InviteAgainButton } from './InviteAgainButton';

/** What can be done about somebody's access. Locking asks first, because it ends what the person is doing. */
export function AccountActions({ member }: { member: Member }) {
  const { t } = useTranslation('members');
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const deactivate = useDeactivateMember();
  const reactivate = useReactivateMember();
  const failure = deactivate.error ?? reactivate.error;
  const { name } = member;

  const lock = () =>
    deactivate.mutate(member.id, {
      onSuccess: () => toast({ text: t('actions.deactivated', { name }), onUndo: () => reactivate.mutate(member.id) }),
      onSettled: () => setAsking(false),
    });
  const unlock = () =>
    reactivate.mutate(member.id, { onSuccess: () => toast({ text: t('actions.reactivated', { name }) }) });

  return (
    <>
      {member.abilities.inviteAgain && <InviteAgainButton member={member} size="normal" />}
      {member.abilities.deactivate && (
        <Button variant="danger" icon={<Lock aria-hidden="true" size={20} />} onClick={() => setAsking(true)}>
          {t('actions.deactivate')}
        </Button>
      )}
      {member.abilities.reactivate && (
        <Button icon={<LockOpen aria-hidden="true" size={20} />} busy={reactivate.isPending} onClick={unlock}>
          {t('actions.reactivate')}
        </Button>
      )}
      {failure && <Alert tone="danger" title={problemOf(failure).title} live />}
      {isAsking && (
        <ConfirmDialog
          title={t('actions.deactivateTitle', { name })}
          confirmLabel={t('actions.deactivate')}
          tone="danger"
          busy={deactivate.isPending}
          onConfirm={lock}
          onCancel={() => setAsking(false)}
        >
          <p>{t('actions.deactivateText')}</p>
          <ul>
            <li>{t('actions.consequenceSession')}</li>
            <li>{t('actions.consequenceRecords')}</li>
            <li>{t('actions.consequenceTasks')}</li>
          </ul>
        </ConfirmDialog>
      )}
    </>
  );
}
