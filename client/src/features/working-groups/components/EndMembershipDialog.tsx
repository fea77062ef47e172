import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Form, FormActions } from '../../../ui/Form';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type Membership, useEndMembership, type WorkingGroup } from '../working-groups.queries';

type EndMembershipDialogProps = { group: WorkingGroup; membership: Membership; onClose: () => void };

/** Names the day and the consequences, because an ended membership cannot be reopened. */
export function EndMembershipDialog({ group, membership, onClose }: EndMembershipDialogProps) {
  const { t } = useTranslation('working-groups');
  const dates = useDates();
  const toast = useToast();
  const end = useEndMembership();
  const { name } = membership.member;
  const form = useProblemForm(
    (values) => end.mutateAsync({ id: membership.id, endsOn: textOf(values, 'endsOn') }),
    ({ endsOn }) => {
      toast({ text: t('end.done', { name, day: endsOn ? dates.calendarDay(endsOn) : '' }) });
      onClose();
    },
  );
  return (
    <Dialog title={t('end.title', { name })} onClose={onClose}>
      <Form state={form}>
        <p>{t('end.text', { name, group: group.shortName })}</p>
        <TextField
          name="endsOn"
          type="date"
          label={t('end.endsOn')}
          defaultValue={toLocalDate(new Date())}
          min={membership.startsOn}
          narrow
        />
        <FormActions>
          <Button onClick={onClose}>{t('end.cancel')}</Button>
          <Button type="submit" variant="danger" busy={form.isPending}>
            {t('end.submit')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
