import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { optionalTextOf, textOf } from '../../../lib/form-values';
import { fromLocalDateTime, toLocalDate, toLocalDateTime } from '../../../lib/local-time';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { LinkButton } from '../../../ui/LinkButton';
import { SelectField } from '../../../ui/SelectField';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { TemplateChoice } from '../../working-groups/agenda-templates/components/TemplateChoice';
import type { WorkingGroup } from '../../working-groups/working-groups.queries';
import { usePlanMeeting } from '../meetings.queries';
import { suggestedDay } from '../suggested-day';
import { type MeetingDraft, MeetingFields, meetingFrom } from './MeetingFields';

type PlanMeetingFormProps = {
  groups: WorkingGroup[];
  latestMeetingOf: (workingGroupId: string) => string | undefined;
};

export function PlanMeetingForm({ groups, latestMeetingOf }: PlanMeetingFormProps) {
  const { t } = useTranslation('meetings');
  const navigate = useNavigate();
  const toast = useToast();
  const [groupId, setGroupId] = useState(groups[0]?.id ?? '');
  const group = groups.find(({ id }) => id === groupId);
  const [isTouched, setTouched] = useState(false);
  const plan = usePlanMeeting();
  const form = useProblemForm((values) =>
    plan.mutateAsync({
      ...meetingFrom(values),
      workingGroupId: textOf(values, 'workingGroupId') || groupId,
      templateId: optionalTextOf(values, 'templateId'),
    }),
  );

  useEffect(() => {
    if (!plan.data) return;
    toast({ text: t('plan.planned', { number: plan.data.number }) });
    void navigate(paths.agenda(plan.data.id));
  }, [plan.data, navigate, toast, t]);

  return (
    <div onInput={() => setTouched(true)}>
      <UnsavedChanges when={isTouched && !plan.isSuccess} />
      <Form state={form} label={t('plan.title')}>
        {groups.length > 1 && (
          <SelectField
            name="workingGroupId"
            label={t('form.group')}
            options={groups.map(({ id, name }) => ({ value: id, label: name }))}
            value={groupId}
            onChange={(event) => setGroupId(event.target.value)}
          />
        )}
        <TemplateChoice key={`template-${groupId}`} workingGroupId={groupId} label={t('form.template')} />
        {group && <MeetingFields key={groupId} draft={usualMeeting(group, latestMeetingOf(groupId))} />}
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('plan.submit')}
          </Button>
          <LinkButton variant="quiet" to={paths.meetings}>
            {t('plan.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  );
}

function usualMeeting(group: WorkingGroup, latestMeeting: string | undefined): MeetingDraft {
  const day = suggestedDay(toLocalDate(new Date()), latestMeeting);
  const startsAt = `${day}T${group.usualStartTime}`;
  const begin = fromLocalDateTime(startsAt);
  const endsAt = begin ? toLocalDateTime(new Date(begin.getTime() + group.usualDurationMinutes * 60_000)) : startsAt;
  return {
    startsAt,
    endsAt,
    title: null,
    hostMunicipalityId: null,
    locationName: null,
    locationAddress: null,
    onlineUrl: null,
  };
}
