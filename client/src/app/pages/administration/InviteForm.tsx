import { type ReactNode, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { MemberFields, memberDetailsOf } from '../../../features/members/components/MemberFields';
import { membershipRoles } from '../../../features/members/members.labels';
import { type Member, useInviteMember } from '../../../features/members/members.queries';
import type { WorkingGroup } from '../../../features/working-groups/working-groups.queries';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { CheckboxGroupField } from '../../../ui/CheckboxGroupField';
import { Form, FormActions } from '../../../ui/Form';
import { LinkButton } from '../../../ui/LinkButton';
import { SelectField } from '../../../ui/SelectField';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { paths } from '../../paths';
import { IdentityFields } from '../IdentityFields';
import styles from './InviteForm.module.css';

type InviteFormProps = { groups: WorkingGroup[]; onInvited: (member: Member) => void };

export function InviteForm({ groups, onInvited }: InviteFormProps) {
  const { t } = useTranslation(['members', 'ui']);
  const invite = useInviteMember();
  const [isTouched, setTouched] = useState(false);
  const form = useProblemForm(
    (values) =>
      invite.mutateAsync({
        ...memberDetailsOf(values),
        email: textOf(values, 'email'),
        municipalityId: textOf(values, 'municipalityId'),
        workingGroupId: textOf(values, 'workingGroupId'),
        roles: membershipRoles.filter((role) => values.getAll('roles').includes(role)),
      }),
    (member) => {
      // The guard must know before the page is left.
      flushSync(() => setTouched(false));
      onInvited(member);
    },
  );
  return (
    <div onInput={() => setTouched(true)}>
      <UnsavedChanges when={isTouched} />
      <Form state={form} label={t('invite.title')}>
        <Part title={t('invite.person')}>
          <MemberFields>
            <IdentityFields emailHint={t('edit.emailHint')} />
          </MemberFields>
        </Part>
        <Part title={t('invite.place')}>
          <SelectField
            name="workingGroupId"
            label={t('invite.workingGroup')}
            options={groups.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          />
          <CheckboxGroupField
            name="roles"
            label={t('invite.roles')}
            hint={t('invite.rolesHint')}
            defaultValues={['member']}
            choices={membershipRoles.map((role) => ({
              value: role,
              label: t(`roles.${role}`),
              hint: t(`invite.roleHints.${role}`),
            }))}
          />
        </Part>
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('invite.submit')}
          </Button>
          <LinkButton to={paths.administerMembers}>{t('ui:dialog.cancel')}</LinkButton>
        </FormActions>
      </Form>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
