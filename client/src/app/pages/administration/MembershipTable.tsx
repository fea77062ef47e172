import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RoleBadges } from '../../../features/members/components/RoleBadges';
import { EndMembershipDialog } from '../../../features/working-groups/components/EndMembershipDialog';
import type { Membership, WorkingGroup } from '../../../features/working-groups/working-groups.queries';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { type Column, DataTable } from '../../../ui/DataTable';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { paths } from '../../paths';

export function MembershipTable({ group, memberships }: { group: WorkingGroup; memberships: Membership[] }) {
  const { t } = useTranslation(['working-groups', 'members']);
  const dates = useDates();
  const [ending, setEnding] = useState<Membership | null>(null);
  const columns: Column<Membership>[] = [
    {
      key: 'member',
      header: t('memberships.member'),
      isRowHeader: true,
      cell: ({ member }) => <Link to={paths.member(member.id)}>{member.name}</Link>,
    },
    { key: 'municipality', header: t('memberships.municipality'), cell: ({ municipality }) => municipality.name },
    { key: 'role', header: t('memberships.role'), cell: ({ role }) => <RoleBadges roles={[role]} /> },
    { key: 'deputy', header: t('memberships.deputy'), cell: ({ deputy }) => deputy?.name ?? '–' },
    {
      key: 'since',
      header: t('memberships.since'),
      cell: ({ startsOn, endsOn }) => (
        <>
          {dates.calendarDay(startsOn)}
          {endsOn && <> {t('memberships.until', { day: dates.calendarDay(endsOn) })}</>}
        </>
      ),
    },
  ];
  const actions: Column<Membership> = {
    key: 'actions',
    header: t('memberships.actions'),
    cell: (membership) =>
      membership.abilities.end &&
      membership.endsOn === null && (
        <Button variant="quiet" size="small" onClick={() => setEnding(membership)}>
          {t('memberships.end')}
          <VisuallyHidden>
            {t('memberships.endOf', { name: membership.member.name, role: t(`members:roles.${membership.role}`) })}
          </VisuallyHidden>
        </Button>
      ),
  };
  return (
    <>
      <DataTable
        caption={t('memberships.caption')}
        columns={group.abilities.manageMemberships ? [...columns, actions] : columns}
        rows={memberships}
        rowKey={({ id }) => id}
      />
      {ending && <EndMembershipDialog group={group} membership={ending} onClose={() => setEnding(null)} />}
    </>
  );
}
