import { CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RoleBadges } from '../../../features/members/components/RoleBadges';
import { distinctRoles } from '../../../features/members/members.labels';
import type { Member } from '../../../features/members/members.queries';
import { representationOf } from '../../../features/members/representation';
import type { Municipality } from '../../../features/municipalities/municipalities.queries';
import { Badge } from '../../../ui/Badge';
import { type Column, DataTable } from '../../../ui/DataTable';
import { paths } from '../../paths';
import styles from './MunicipalityTable.module.css';

export function MunicipalityTable({ municipalities, people }: { municipalities: Municipality[]; people: Member[] }) {
  const { t } = useTranslation('municipalities');
  const columns: Column<Municipality>[] = [
    {
      key: 'municipality',
      header: t('list.municipality'),
      isRowHeader: true,
      cell: ({ id, name, officialName }) => (
        <span className={styles.body}>
          <Link to={paths.municipality(id)} className={styles.name}>
            {name}
          </Link>
          {officialName !== name && <span className={styles.small}>{officialName}</span>}
        </span>
      ),
    },
    {
      key: 'contacts',
      header: t('list.contacts'),
      cell: ({ id }) => {
        const { contacts } = representationOf(id, people);
        if (contacts.length > 0) return <People people={contacts} />;
        return (
          <Badge icon={CircleDashed} tone="warning">
            {t('list.vacant')}
          </Badge>
        );
      },
    },
    {
      key: 'deputies',
      header: t('list.deputies'),
      cell: ({ id }) => {
        const { deputies } = representationOf(id, people);
        return deputies.length > 0 ? (
          <People people={deputies} />
        ) : (
          <span className={styles.open}>{t('list.noDeputy')}</span>
        );
      },
    },
    {
      key: 'others',
      header: t('list.others'),
      cell: ({ id }) => {
        const { others } = representationOf(id, people);
        return others.length > 0 && <People people={others} />;
      },
    },
  ];
  return <DataTable caption={t('list.caption')} columns={columns} rows={municipalities} rowKey={({ id }) => id} />;
}

/** Names with what they do besides being here for their municipality. */
function People({ people }: { people: Member[] }) {
  return (
    <ul className={styles.people}>
      {people.map((member) => (
        <li key={member.id} className={styles.body}>
          <Link to={paths.member(member.id)}>{member.name}</Link>
          {member.position && <span className={styles.small}>{member.position}</span>}
          <RoleBadges roles={distinctRoles(member).filter((role) => role !== 'member' && role !== 'deputy')} />
        </li>
      ))}
    </ul>
  );
}
