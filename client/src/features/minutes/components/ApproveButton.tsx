import { useQuery } from '@tanstack/react-query';
import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SelectField } from '../../../ui/SelectField';
import { useToast } from '../../../ui/Toasts';
import { laterMeetingsQuery } from '../agreeing/agreeing.queries';
import { type Minutes, useApprove } from '../minutes.queries';

/** Cannot be undone, so it asks, and how the minutes came to be approved. */
export function ApproveButton({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="primary" icon={<Stamp aria-hidden="true" size={20} />} onClick={() => setAsking(true)}>
        {t('actions.approve')}
      </Button>
      {isAsking && <ApproveDialog minutes={minutes} onClose={() => setAsking(false)} />}
    </>
  );
}

function ApproveDialog({ minutes, onClose }: { minutes: Minutes; onClose: () => void }) {
  const { t } = useTranslation('minutes');
  const { t: ofAgreeing } = useTranslation('minutes-agreeing');
  const dates = useDates();
  const toast = useToast();
  const { objectionsUntil, openRequests } = minutes;
  const isEarly = objectionsUntil === null || objectionsUntil >= toLocalDate(new Date());
  const [approval, setApproval] = useState(isEarly ? 'meeting' : 'silence');
  const approve = useApprove(minutes.id);
  const form = useProblemForm(
    (fields) =>
      approve.mutateAsync({
        approval: approval === 'silence' ? 'silence' : 'meeting',
        meetingId: String(fields.get('meetingId') ?? '') || null,
      }),
    () => {
      onClose();
      toast({ text: t('approve.done') });
    },
  );
  const ways = isEarly ? (['meeting'] as const) : (['silence', 'meeting'] as const);
  return (
    <FormDialog title={t('approve.title')} state={form} submitLabel={t('approve.confirm')} onClose={onClose}>
      {openRequests > 0 && <Alert tone="warning" title={ofAgreeing('approve.open', { count: openRequests })} />}
      {isEarly && objectionsUntil && <p>{ofAgreeing('approve.early', { day: dates.calendarDay(objectionsUntil) })}</p>}
      <RadioGroupField
        name="approval"
        label={ofAgreeing('approve.how')}
        choices={ways.map((value) => ({ value, label: ofAgreeing(`approve.${value}`) }))}
        value={approval}
        onChange={setApproval}
      />
      {approval === 'meeting' && <WhichMeeting minutes={minutes} error={form.errors.meetingId} />}
      <p>
        {ofAgreeing('approve.frozen')} {t('approve.final')}
      </p>
    </FormDialog>
  );
}

function WhichMeeting({ minutes, error }: { minutes: Minutes; error: string | undefined }) {
  const { t } = useTranslation('minutes-agreeing');
  const dates = useDates();
  const { data: meetings = [] } = useQuery(laterMeetingsQuery(minutes));
  return (
    <SelectField
      name="meetingId"
      label={t('approve.which')}
      error={error}
      optional
      placeholder={t('approve.noMeeting')}
      options={meetings.map(({ id, number, startsAt }) => ({
        value: id,
        label: t('approve.meetingName', { number, day: dates.day(startsAt) }),
      }))}
    />
  );
}
