import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { clockTime } from '../clock-time';
import { type WorkingGroup, workingGroupsQuery } from '../working-groups.queries';
import styles from './WorkingGroupsPage.module.css';

/** `mayFound` comes from the abilities of the session. */
export function WorkingGroupsPage({ mayFound }: { mayFound: boolean }) {
  const { t } = useTranslation(['working-groups', 'app']);
  const groups = useQuery(workingGroupsQuery);
  const found = mayFound && (
    <LinkButton variant="primary" to={paths.foundWorkingGroup} icon={<Plus aria-hidden="true" size={20} />}>
      {t('list.found')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('list.title')}
        breadcrumb={[{ label: t('app:nav.administration'), to: paths.administration }]}
        actions={groups.data && groups.data.items.length > 0 && found}
      />
      <Loaded
        query={groups}
        empty={{
          when: ({ items }) => items.length === 0,
          show: (
            <EmptyState title={t('list.empty')} action={found}>
              <p>{t('list.emptyText')}</p>
            </EmptyState>
          ),
        }}
      >
        {({ items }) => (
          <ul className={styles.groups}>
            {items.map((group) => (
              <GroupEntry key={group.id} group={group} />
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}

function GroupEntry({ group }: { group: WorkingGroup }) {
  const { t } = useTranslation('working-groups');
  const { id, name, shortName, purpose, usualStartTime, usualDurationMinutes } = group;
  return (
    <li className={styles.group}>
      <h2 className={styles.name}>
        <Link to={paths.workingGroup(id)}>{shortName}</Link>
      </h2>
      {name !== shortName && <p>{name}</p>}
      {purpose && <p className={styles.purpose}>{purpose}</p>}
      <p className={styles.purpose}>
        {t('list.rhythm', { start: clockTime(usualStartTime), duration: usualDurationMinutes })}
      </p>
    </li>
  );
}
