import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { optionalTextOf, textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { LinkButton } from '../../../ui/LinkButton';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { TemplateChoice } from '../../working-groups/agenda-templates/components/TemplateChoice';
import { type OfferDates, type StartDatePoll, useStartDatePoll } from '../date-polls.queries';
import { type OptionRow, type UsualTimes, usualDeadline, usualRows, wallTimesOf } from '../option-rows';
import { DeadlineFields } from './DeadlineFields';
import { OptionFields } from './OptionFields';
import { PollHeadFields } from './PollHeadFields';
import { RequiredFields, type RequiredPerson } from './RequiredFields';

type StartPollFormProps = {
  group: UsualTimes & { id: string };
  /** Of a draft that looks for its date; without it a new meeting begins. */
  meetingId?: string;
};

/** Everything usual is already there: a poll is on its way in a minute. */
export function StartPollForm({ group, meetingId }: StartPollFormProps) {
  const { t } = useTranslation('date-polls');
  const navigate = useNavigate();
  const toast = useToast();
  const [rows, setRows] = useState(() => usualRows(group));
  const [people, setPeople] = useState<RequiredPerson[]>([]);
  const [isTouched, setTouched] = useState(false);
  const start = useStartDatePoll(meetingId);
  const form = useProblemForm((values) =>
    start.mutateAsync({ ...offerFrom(values, rows, people), ...(meetingId ? {} : headFrom(values, group.id)) }),
  );

  useEffect(() => {
    if (!start.data) return;
    toast({ text: t('start.started', { count: start.data.recipients.all }) });
    void navigate(paths.meeting(start.data.meeting.id));
  }, [start.data, navigate, toast, t]);

  return (
    <div onInput={() => setTouched(true)}>
      <UnsavedChanges when={isTouched && !start.isSuccess} />
      <Form state={form} label={t('start.title')}>
        {!meetingId && <PollHeadFields />}
        {!meetingId && <TemplateChoice workingGroupId={group.id} label={t('start.template')} />}
        <OptionFields name="options" rows={rows} group={group} fewest={2} onChange={setRows} />
        <DeadlineFields answersUntil={usualDeadline(rows)} reminderDays={3} message={null} />
        <RequiredFields people={people} rows={rows} onChange={setPeople} />
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('start.submit')}
          </Button>
          <LinkButton variant="quiet" to={meetingId ? paths.meeting(meetingId) : paths.meetings}>
            {t('start.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  );
}

function offerFrom(form: FormData, rows: OptionRow[], people: RequiredPerson[]): OfferDates {
  return {
    options: rows.map(wallTimesOf),
    answersUntil: textOf(form, 'answersUntil'),
    reminderDays: Number(textOf(form, 'reminderDays')),
    message: textOf(form, 'message'),
    required: people.map(({ name, role, cannot }) => ({
      name,
      role,
      unavailableOn: rows.flatMap(({ key }, index) => (cannot.includes(key) ? [index] : [])),
    })),
  };
}

function headFrom(form: FormData, workingGroupId: string): Omit<StartDatePoll, keyof OfferDates> {
  return {
    workingGroupId,
    title: textOf(form, 'title'),
    hostMunicipalityId: textOf(form, 'hostMunicipalityId') || null,
    locationName: textOf(form, 'locationName'),
    onlineUrl: textOf(form, 'onlineUrl'),
    templateId: optionalTextOf(form, 'templateId'),
  };
}
