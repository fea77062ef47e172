import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { membershipRoles } from '../../../features/members/members.labels';
import { membersQuery } from '../../../features/members/members.queries';
import { useAdmitMember, type WorkingGroup } from '../../../features/working-groups/working-groups.queries';
import { textOf } from '../../../lib/form-values';
import { toLocalDate } from '../../../lib/local-time';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Form, FormActions } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { paths } from '../../paths';

/** Takes somebody in who has an account already, or gives a member a further role. */
export function AdmitDialog({ group, onClose }: { group: WorkingGroup; onClose: () => void }) {
  const { t } = useTranslation(['working-groups', 'members']);
  const members = useQuery(membersQuery);
  const admit = useAdmitMember(group.id);
  const toast = useToast();
  const form = useProblemForm(
    (values) =>
      admit.mutateAsync({
        memberId: textOf(values, 'memberId'),
        role: membershipRoles.find((role) => role === textOf(values, 'role')) ?? 'member',
        deputyId: textOf(values, 'deputyId') || null,
        startsOn: textOf(values, 'startsOn'),
      }),
    ({ member }) => {
      toast({ text: t('admit.done', { name: member.name }) });
      onClose();
    },
  );
  return (
    <Dialog title={t('admit.title')} onClose={onClose}>
      <Loaded query={members}>
        {({ items }) => {
          const people = items
            .filter(({ isDeactivated }) => !isDeactivated)
            .map(({ id, name, municipality }) => ({ value: id, label: `${name}, ${municipality.name}` }));
          return (
            <Form state={form} label={t('admit.title')}>
              <p>
                {t('admit.lead')} <Link to={paths.inviteMember}>{t('admit.invite')}</Link>
              </p>
              <SelectField
                name="memberId"
                label={t('admit.person')}
                placeholder={t('admit.choose')}
                options={people}
                defaultValue=""
              />
              <SelectField
                name="role"
                label={t('admit.role')}
                options={membershipRoles.map((role) => ({ value: role, label: t(`members:roles.${role}`) }))}
              />
              <SelectField
                name="deputyId"
                label={t('admit.deputy')}
                placeholder={t('admit.noDeputy')}
                options={people}
                defaultValue=""
                optional
              />
              <TextField
                name="startsOn"
                type="date"
                label={t('admit.startsOn')}
                defaultValue={toLocalDate(new Date())}
                narrow
              />
              <FormActions>
                <Button onClick={onClose}>{t('admit.cancel')}</Button>
                <Button type="submit" variant="primary" busy={form.isPending}>
                  {t('admit.submit')}
                </Button>
              </FormActions>
            </Form>
          );
        }}
      </Loaded>
    </Dialog>
  );
}
