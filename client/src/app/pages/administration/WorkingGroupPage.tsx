import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AgendaTemplates } from '../../../features/working-groups/agenda-templates/components/AgendaTemplates';
import { GroupRules } from '../../../features/working-groups/components/GroupRules';
import { DistributionSection } from '../../../features/working-groups/distribution/DistributionSection';
import {
  membershipsQuery,
  type WorkingGroup,
  workingGroupQuery,
} from '../../../features/working-groups/working-groups.queries';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { paths } from '../../paths';
import { AdmitDialog } from './AdmitDialog';
import { MembershipTable } from './MembershipTable';
import styles from './WorkingGroupPage.module.css';

/** Who belongs to a group, from when to when, in which role. */
export function WorkingGroupPage() {
  const { t } = useTranslation(['working-groups', 'app']);
  const { id = '' } = useParams();
  const query = useQuery(workingGroupQuery(id));
  const [isAdmitting, setAdmitting] = useState(false);
  const group = query.data;
  return (
    <>
      <PageHeader
        title={group?.shortName ?? t('one')}
        breadcrumb={[
          { label: t('app:nav.administration'), to: paths.administration },
          { label: t('list.title'), to: paths.workingGroups },
        ]}
        summary={group?.name !== group?.shortName && group?.name}
        actions={
          group?.abilities.manageMemberships && (
            <Button
              variant="primary"
              icon={<UserPlus aria-hidden="true" size={20} />}
              onClick={() => setAdmitting(true)}
            >
              {t('memberships.admit')}
            </Button>
          )
        }
      />
      <Loaded query={query}>
        {(loaded) => (
          <div className={styles.parts}>
            <Memberships group={loaded} />
            <GroupRules group={loaded} />
            <AgendaTemplates workingGroupId={loaded.id} />
            {loaded.abilities.changeRules && <DistributionSection group={loaded} />}
          </div>
        )}
      </Loaded>
      {isAdmitting && group && <AdmitDialog group={group} onClose={() => setAdmitting(false)} />}
    </>
  );
}

function Memberships({ group }: { group: WorkingGroup }) {
  const { t } = useTranslation('working-groups');
  const memberships = useQuery(membershipsQuery(group.id));
  return (
    <section className={styles.memberships} aria-labelledby="mitgliedschaften">
      <h2 id="mitgliedschaften">{t('memberships.title')}</h2>
      <Loaded
        query={memberships}
        skeleton={<Skeleton rows={8} />}
        empty={{
          when: ({ items }) => items.length === 0,
          show: (
            <EmptyState title={t('memberships.empty')}>
              <p>{t('memberships.emptyText')}</p>
            </EmptyState>
          ),
        }}
      >
        {({ items }) => <MembershipTable group={group} memberships={items} />}
      </Loaded>
    </section>
  );
}
