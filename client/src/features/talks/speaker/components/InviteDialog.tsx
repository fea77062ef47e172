import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { textOf } from '../../../../lib/form-values';
import { toLocalDate } from '../../../../lib/local-time';
import { Dialog } from '../../../../ui/Dialog';
import { RadioGroupField } from '../../../../ui/RadioGroupField';
import { SubmitForm } from '../../../../ui/SubmitForm';
import { TextArea } from '../../../../ui/TextArea';
import { TextField } from '../../../../ui/TextField';
import { useToast } from '../../../../ui/Toasts';
import { type TalkSpeakerSheet, useInviteSpeaker } from '../speaker-sheet.queries';
import { LinkToPassOn } from './LinkToPassOn';

/** By mail or to pass on, until when, and with a word. A link to pass on is shown this once. */
export function InviteDialog({ sheet, onClose }: { sheet: TalkSpeakerSheet; onClose: () => void }) {
  const { t } = useTranslation('speaker-sheet');
  const toast = useToast();
  const { speaker, email, link } = sheet;
  const { name } = speaker;
  const [by, setBy] = useState<'mail' | 'copy'>(email === null ? 'copy' : 'mail');
  const [url, setUrl] = useState<string | null>(null);
  const invite = useInviteSpeaker(sheet.talk.id, speaker.id);
  const form = useProblemForm(
    (values) =>
      invite.mutateAsync({ by, validUntil: textOf(values, 'validUntil'), message: textOf(values, 'message') }),
    (invitation) => {
      if (invitation.url !== null) return setUrl(invitation.url);
      toast({ text: t('inviting.sent', { name }) });
      onClose();
    },
  );
  const title = t('inviting.title', { name });
  return (
    <Dialog title={title} onClose={onClose}>
      {url === null ? (
        <SubmitForm
          state={form}
          label={title}
          submitLabel={t(by === 'mail' ? 'inviting.submit' : 'inviting.create')}
          onCancel={onClose}
        >
          <p>
            {t('inviting.text', { name })} {link?.state === 'valid' && t('inviting.againText')}
          </p>
          {email === null ? (
            <p>{t('inviting.noAddress', { name })}</p>
          ) : (
            <RadioGroupField
              name="by"
              label={t('inviting.by')}
              value={by}
              onChange={(value) => setBy(value === 'copy' ? 'copy' : 'mail')}
              choices={[
                { value: 'mail', label: t('inviting.ways.mail', { email }) },
                { value: 'copy', label: t('inviting.ways.copy') },
              ]}
            />
          )}
          <TextField
            name="validUntil"
            type="date"
            label={t('inviting.validUntil')}
            defaultValue={sheet.usualLastDay}
            min={toLocalDate(new Date())}
            narrow
          />
          {by === 'mail' && (
            <TextArea
              name="message"
              label={t('inviting.message')}
              hint={t('inviting.messageHint')}
              rows={3}
              maxLength={1000}
              optional
            />
          )}
        </SubmitForm>
      ) : (
        <LinkToPassOn name={name} url={url} onClose={onClose} />
      )}
    </Dialog>
  );
}
