import { KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { Badge } from '../../../ui/Badge';
import { type Column, DataTable } from '../../../ui/DataTable';
import { accountState, distinctRoles } from '../members.labels';
import type { Member } from '../members.queries';
import { AccountBadge } from './AccountBadge';
import styles from './AccountTable.module.css';
import { InviteAgainButton } from './InviteAgainButton';
import { RoleBadges } from './RoleBadges';

export function AccountTable({ members }: { members: Member[] }) {
  const { t } = useTranslation('members');
  const columns: Column<Member>[] = [
    {
      key: 'name',
      header: t('fields.name'),
      isRowHeader: true,
      cell: ({ id, name, email }) => (
        <span className={styles.name}>
          <Link to={paths.member(id)}>{name}</Link>
          <span className={styles.email}>{email}</span>
        </span>
      ),
    },
    { key: 'municipality', header: t('fields.municipality'), cell: ({ municipality }) => municipality.name },
    {
      key: 'roles',
      header: t('fields.roles'),
      cell: (member) => <RoleBadges roles={distinctRoles(member)} />,
    },
    {
      key: 'account',
      header: t('fields.account'),
      cell: (member) => (
        <span className={styles.account}>
          <AccountBadge state={accountState(member)} />
          {member.isAdministrator && (
            <Badge icon={KeyRound} tone="primary">
              {t('administrator')}
            </Badge>
          )}
          {member.abilities.inviteAgain && <InviteAgainButton member={member} />}
        </span>
      ),
    },
  ];
  return <DataTable caption={t('administer.caption')} columns={columns} rows={members} rowKey={({ id }) => id} />;
}
