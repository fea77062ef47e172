import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { optionalTextOf } from '../../../lib/form-values';
import { toLocalDateTime } from '../../../lib/local-time';
import { Button } from '../../../ui/Button';
import { DateTimeField } from '../../../ui/DateTimeField';
import { Dialog } from '../../../ui/Dialog';
import { Form, FormActions } from '../../../ui/Form';
import { SelectField } from '../../../ui/SelectField';
import { useToast } from '../../../ui/Toasts';
import { addresseesQuery, type Minutes, useUpdateHead } from '../minutes.queries';

/** Actual times, chair and minute taker. */
export function HeadDialog({ minutes, onClose }: { minutes: Minutes; onClose: () => void }) {
  const { t } = useTranslation('minutes');
  const id = useId();
  const toast = useToast();
  const update = useUpdateHead(minutes.id);
  const group = useQuery(addresseesQuery(minutes.meeting.workingGroup.id));
  const members = (group.data?.items ?? []).map(({ member }) => ({ value: member.id, label: member.name }));
  const people = [...new Map(members.map((member) => [member.value, member])).values()];
  const { meeting, chair, minuteTaker, version } = minutes;

  const form = useProblemForm(
    (data) =>
      update.mutateAsync({
        version,
        startedAt: optionalTextOf(data, 'startedAt') ?? null,
        endedAt: optionalTextOf(data, 'endedAt') ?? null,
        chairId: optionalTextOf(data, 'chairId') ?? null,
        minuteTakerId: optionalTextOf(data, 'minuteTakerId') ?? null,
      }),
    () => {
      toast({ text: t('edit.saved') });
      onClose();
    },
  );

  return (
    <Dialog title={t('edit.title')} onClose={onClose}>
      <Form state={form} label={t('edit.title')}>
        <DateTimeField
          name="startedAt"
          label={t('edit.startedAt')}
          defaultValue={toLocalDateTime(minutes.startedAt ?? meeting.startsAt)}
        />
        <DateTimeField
          name="endedAt"
          label={t('edit.endedAt')}
          defaultValue={toLocalDateTime(minutes.endedAt ?? meeting.endsAt)}
        />
        {group.data && (
          <>
            <SelectField
              key={`${id}-chair`}
              name="chairId"
              label={t('edit.chair')}
              optional
              options={people}
              placeholder={t('edit.nobody')}
              defaultValue={chair?.id ?? ''}
            />
            <SelectField
              key={`${id}-taker`}
              name="minuteTakerId"
              label={t('edit.minuteTaker')}
              optional
              options={people}
              placeholder={t('edit.nobody')}
              defaultValue={minuteTaker?.id ?? ''}
            />
          </>
        )}
        <FormActions>
          <Button variant="primary" type="submit" busy={form.isPending}>
            {t('edit.save')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
