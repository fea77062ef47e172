import { BellRing, Link2Off, Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../../api/problem';
import { Button } from '../../../../ui/Button';
import { ConfirmDialog } from '../../../../ui/ConfirmDialog';
import { useToast } from '../../../../ui/Toasts';
import { type TalkSpeakerSheet, useRemindSpeaker, useRevokeLink } from '../speaker-sheet.queries';
import { InviteDialog } from './InviteDialog';
import styles from './LinkState.module.css';

/** Invites, again, reminds, and takes the link back. */
export function LinkActions({ sheet }: { sheet: TalkSpeakerSheet }) {
  const { t } = useTranslation('speaker-sheet');
  const toast = useToast();
  const [step, setStep] = useState<'invite' | 'revoke' | null>(null);
  const { talk, speaker, link } = sheet;
  const { name } = speaker;
  const remind = useRemindSpeaker();
  const revoke = useRevokeLink(talk.id, speaker.id);
  const close = () => setStep(null);
  const tell = (text: string) => ({
    onSuccess: () => toast({ text }),
    onError: (error: unknown) => toast({ text: problemOf(error).title }),
  });
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        variant={link === null ? 'primary' : 'secondary'}
        icon={<Send aria-hidden="true" size={20} />}
        onClick={() => setStep('invite')}
      >
        {t(link === null ? 'section.invite' : 'section.again')}
      </Button>
      {sheet.canRemind && (
        <Button
          size="small"
          icon={<BellRing aria-hidden="true" size={20} />}
          busy={remind.isPending}
          onClick={() =>
            remind.mutate(
              { talkId: talk.id, speakerId: speaker.id, message: '' },
              tell(t('section.remindedNow', { name })),
            )
          }
        >
          {t('section.remind')}
        </Button>
      )}
      {link?.state === 'valid' && (
        <Button
          size="small"
          variant="quiet"
          icon={<Link2Off aria-hidden="true" size={20} />}
          onClick={() => setStep('revoke')}
        >
          {t('section.revoke')}
        </Button>
      )}
      {step === 'invite' && <InviteDialog sheet={sheet} onClose={close} />}
      {step === 'revoke' && (
        <ConfirmDialog
          title={t('section.revokeTitle', { name })}
          confirmLabel={t('section.revoke')}
          onConfirm={() => {
            revoke.mutate(undefined, tell(t('section.revokedNow')));
            close();
          }}
          onCancel={close}
        >
          <p>{t('section.revokeText')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
