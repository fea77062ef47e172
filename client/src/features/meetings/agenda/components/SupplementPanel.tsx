import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { textOf } from '../../../../lib/form-values';
import { Alert } from '../../../../ui/Alert';
import { Button } from '../../../../ui/Button';
import { FormDialog } from '../../../../ui/FormDialog';
import { TextArea } from '../../../../ui/TextArea';
import { useToast } from '../../../../ui/Toasts';
import type { Meeting } from '../../meetings.queries';

type SupplementPanelProps = { meeting: Meeting; onSend: (message: string) => Promise<unknown> };

/** What came after the invitation and nobody was told yet. */
export function SupplementPanel({ meeting: { pendingSupplement }, onSend }: SupplementPanelProps) {
  const { t } = useTranslation('agenda');
  const [isOpen, setOpen] = useState(false);
  if (!pendingSupplement) return null;
  return (
    <>
      <Alert
        tone="warning"
        title={t('supplement.title', pendingSupplement)}
        actions={
          <Button variant="primary" icon={<Send aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
            {t('supplement.open')}
          </Button>
        }
      >
        <p>{t('supplement.text')}</p>
      </Alert>
      {isOpen && <SupplementDialog number={pendingSupplement.number} onSend={onSend} onClose={() => setOpen(false)} />}
    </>
  );
}

type SupplementDialogProps = { number: number; onSend: SupplementPanelProps['onSend']; onClose: () => void };

function SupplementDialog({ number, onSend, onClose }: SupplementDialogProps) {
  const { t } = useTranslation('agenda');
  const toast = useToast();
  const form = useProblemForm(
    (values) => onSend(textOf(values, 'message')),
    () => {
      toast({ text: t('supplement.sent', { number }) });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('supplement.dialog', { number })}
      state={form}
      submitLabel={t('supplement.send')}
      hasCancel={false}
      onClose={onClose}
    >
      <p>{t('supplement.text')}</p>
      <TextArea
        name="message"
        label={t('supplement.message')}
        hint={t('supplement.messageHint')}
        maxLength={2000}
        rows={3}
        optional
      />
    </FormDialog>
  );
}
