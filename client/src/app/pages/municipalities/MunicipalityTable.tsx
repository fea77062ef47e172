import { CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RoleBadges } from '../../../features/members/components/RoleBadges';
import type { Member } from '../../../features/members/members.queries';
import { mainGroupOf, representationOf } from '../../../features/members/representation';
import type { Municipality } from '../../../features/municipalities/municipalities.queries';
import { Badge } from '../../../ui/Badge';
import { type Column, DataTable } from '../../../ui/DataTable';
import { paths } from '../../paths';
import styles from './MunicipalityTable.module.css';

type MunicipalityTableProps = {
  municipalities: Municipality[];
  /** All of them, also when only some of the municipalities are shown. */
  people: Member[];
  /** Whether an empty seat is a vacant one. */
  showVacancies: boolean;
};

export function MunicipalityTable({ municipalities, people, showVacancies }: MunicipalityTableProps) {
  const { t } = useTranslation('municipalities');
  const mainGroup = mainGroupOf(people);
  const whoIn = ({ id }: Municipality) => representationOf(id, people, mainGroup);
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
      cell: (body) => {
        const { contacts } = whoIn(body);
        return contacts.length > 0 ? (
          <People people={contacts} mainGroup={mainGroup} />
        ) : (
          showVacancies && (
            <Badge icon={CircleDashed} tone="warning">
              {t('list.vacant')}
            </Badge>
          )
        );
      },
    },
    {
      key: 'deputies',
      header: t('list.deputies'),
      cell: (body) => {
        const { deputies } = whoIn(body);
        return deputies.length > 0 ? (
          <People people={deputies} mainGroup={mainGroup} />
        ) : (
          showVacancies && <span className={styles.open}>{t('list.noDeputy')}</span>
        );
      },
    },
    {
      key: 'others',
      header: t('list.others'),
      cell: (body) => <People people={whoIn(body).others} mainGroup={mainGroup} />,
    },
  ];
  const isNeeded = ({ key }: Column<Municipality>) => {
    if (key === 'others') return municipalities.some((body) => whoIn(body).others.length > 0);
    if (key === 'deputies') return showVacancies || municipalities.some((body) => whoIn(body).deputies.length > 0);
    return true;
  };
  return (
    <DataTable
      caption={t('list.caption')}
      columns={columns.filter(isNeeded)}
      rows={municipalities}
      rowKey={({ id }) => id}
    />
  );
}

/** Names with what they do besides being here for their municipality. */
function People({ people, mainGroup }: { people: Member[]; mainGroup: string | undefined }) {
  if (people.length === 0) return null;
  return (
    <ul className={styles.people}>
      {people.map((member) => {
        const here = member.roles.filter(({ workingGroupId }) => workingGroupId === mainGroup);
        const duties = here.map(({ role }) => role).filter((role) => role !== 'member' && role !== 'deputy');
        const elsewhere = here.length === 0 ? member.roles[0]?.workingGroup : undefined;
        return (
          <li key={member.id} className={styles.body}>
            <Link to={paths.member(member.id)}>{member.name}</Link>
            {member.position && <span className={styles.small}>{member.position}</span>}
            {elsewhere && <span className={styles.small}>{elsewhere}</span>}
            <RoleBadges roles={duties} />
          </li>
        );
      })}
    </ul>
  );
}
