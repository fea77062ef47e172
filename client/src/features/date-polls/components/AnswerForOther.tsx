import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/Dialog';
import { useToast } from '../../../ui/Toasts';
import { type DateAnswerSheet, type DatePoll, useAnswerDatePoll } from '../date-polls.queries';
import { AnswerForm } from './AnswerForm';

type AnswerForOtherProps = { poll: DatePoll; sheet: DateAnswerSheet; onClose: () => void };

/** Somebody told the coordination by telephone: it stands in the table as what it is. */
export function AnswerForOther({ poll, sheet, onClose }: AnswerForOtherProps) {
  const { t } = useTranslation('date-polls');
  const toast = useToast();
  const isOwn = poll.ownMunicipalityId === sheet.municipality.id;
  const answer = useAnswerDatePoll(poll.meeting.id, sheet.municipality.id, isOwn);
  const saved = () => {
    toast({ text: t('answer.saved') });
    onClose();
  };
  return (
    <Dialog title={t('answer.forOther', { name: sheet.municipality.name })} size="wide" onClose={onClose}>
      <AnswerForm options={poll.options} sheet={sheet} onSave={answer.mutateAsync} onSaved={saved} onCancel={onClose} />
    </Dialog>
  );
}
