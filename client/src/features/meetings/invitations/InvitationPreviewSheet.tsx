import { Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import type { Meeting } from '../meetings.queries';
import { InvitationChecks } from './InvitationChecks';
import styles from './InvitationPreviewSheet.module.css';
import { type InvitationPreview, useRefreshInvitations, useSendInvitations } from './invitations.queries';

type InvitationPreviewSheetProps = {
  meeting: Meeting;
  preview: InvitationPreview;
  message: string;
  onMessage: (message: string) => void;
};

export function InvitationPreviewSheet({ meeting, preview, message, onMessage }: InvitationPreviewSheetProps) {
  const { t } = useTranslation('invitations');
  const navigate = useNavigate();
  const toast = useToast();
  const send = useSendInvitations(meeting.id);
  const refresh = useRefreshInvitations(meeting.id);
  const count = preview.people.length;
  const people = t('invite.people', { count });
  const municipalities = t('invite.municipalities', { count: preview.municipalityCount });

  if (count === 0) {
    return (
      <EmptyState title={t('invite.everybody')}>
        <p>{t('invite.everybodyText')}</p>
      </EmptyState>
    );
  }
  const confirm = () =>
    send.mutate(
      { version: preview.version, message: message.trim() || null },
      {
        onSuccess: () => {
          refresh();
          toast({ text: t('invite.sent', { count }) });
          void navigate(paths.meeting(meeting.id));
        },
        onError: refresh,
      },
    );
  return (
    <div className={styles.page}>
      <div className={styles.side}>
        <InvitationChecks preview={preview} />
        <TextArea
          name="message"
          label={t('invite.message')}
          hint={t('invite.messageHint')}
          optional
          rows={4}
          maxLength={2000}
          value={message}
          onChange={(event) => onMessage(event.target.value)}
        />
        {send.error && <Alert tone="danger" title={problemOf(send.error).title} live />}
        <div>
          <Button
            variant="primary"
            icon={<Send aria-hidden="true" size={20} />}
            busy={send.isPending}
            onClick={confirm}
          >
            {t('invite.send', { people, municipalities })}
          </Button>
        </div>
        <details className={styles.people}>
          <summary>{t('invite.recipients')}</summary>
          <ul>
            {preview.people.map(({ id, name, municipality }) => (
              <li key={id}>{t('link.person', { name, municipality })}</li>
            ))}
          </ul>
        </details>
      </div>
      <section className={styles.letter} aria-labelledby="vorschau">
        <h2 id="vorschau">{t('invite.preview')}</h2>
        <p className={styles.subject}>
          <span className={styles.term}>{t('invite.subject')}</span> {preview.mail.subject}
        </p>
        <p className={styles.text}>{preview.mail.text}</p>
        <p className={styles.term}>{t('invite.attached')}</p>
      </section>
    </div>
  );
}
