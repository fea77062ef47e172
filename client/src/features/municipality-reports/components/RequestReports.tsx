import { BellRing, MailQuestion } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { type MunicipalityReports, useRequestReports } from '../municipality-reports.queries';

/** "Jetzt um Berichte bitten" once, then "Erinnern": it leaves the house, so it says to whom. */
export function RequestReports({ reports }: { reports: MunicipalityReports }) {
  const { t } = useTranslation('municipality-reports');
  const [isOpen, setOpen] = useState(false);
  const { abilities } = reports;
  const open = reports.reports.filter(({ state }) => state !== 'submitted');
  if ((!abilities.request && !abilities.remind) || open.length === 0) return null;
  const Icon = abilities.request ? MailQuestion : BellRing;
  return (
    <>
      <Button variant="quiet" icon={<Icon aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
        {t(abilities.request ? 'request.ask' : 'request.remind')}
      </Button>
      {isOpen && (
        <RequestDialog
          reports={reports}
          names={open.map(({ municipality }) => municipality.name)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

type RequestDialogProps = { reports: MunicipalityReports; names: string[]; onClose: () => void };

function RequestDialog({ reports, names, onClose }: RequestDialogProps) {
  const { t } = useTranslation('municipality-reports');
  const toast = useToast();
  const request = useRequestReports(reports.meeting.id);
  const [message, setMessage] = useState('');
  const isFirst = reports.abilities.request;
  const send = async () => {
    await request.mutateAsync({ kind: isFirst ? 'request' : 'reminder', message });
    toast({ text: t('request.done') });
    onClose();
  };
  return (
    <ConfirmDialog
      title={t(isFirst ? 'request.askTitle' : 'request.remindTitle')}
      confirmLabel={t(isFirst ? 'request.askSubmit' : 'request.remindSubmit')}
      busy={request.isPending}
      onConfirm={() => void send().catch(() => undefined)}
      onCancel={onClose}
    >
      <p>
        {isFirst
          ? t('request.askText', { count: names.length })
          : t('request.remindText', { count: names.length, names: names.join(', ') })}
      </p>
      <TextArea
        name="message"
        label={t('request.message')}
        optional
        rows={3}
        maxLength={2000}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      {request.error && <Alert tone="danger" title={problemOf(request.error).title} live />}
    </ConfirmDialog>
  );
}
