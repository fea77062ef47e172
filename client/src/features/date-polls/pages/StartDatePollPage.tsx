import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { SelectField } from '../../../ui/SelectField';
import { Skeleton } from '../../../ui/Skeleton';
import { type WorkingGroup, workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { StartPollForm } from '../components/StartPollForm';
import styles from './StartDatePollPage.module.css';

/** A meeting begins as a question: when can you? */
export function StartDatePollPage() {
  const { t } = useTranslation('date-polls');
  const groups = useQuery(workingGroupsQuery);
  return (
    <>
      <PageHeader
        title={t('start.title')}
        breadcrumb={[{ label: t('start.meetings'), to: paths.meetings }]}
        summary={<p>{t('start.lead')}</p>}
      />
      <Loaded query={groups} skeleton={<Skeleton rows={6} />}>
        {({ items }) => {
          const mine = items.filter(({ abilities }) => abilities.planMeetings);
          return mine.length === 0 ? <Alert title={t('start.notAllowed')} /> : <ForOneOf groups={mine} />;
        }}
      </Loaded>
    </>
  );
}

function ForOneOf({ groups }: { groups: WorkingGroup[] }) {
  const { t } = useTranslation('date-polls');
  const [groupId, setGroupId] = useState(groups[0]?.id ?? '');
  const group = groups.find(({ id }) => id === groupId);
  return (
    <div className={styles.page}>
      {groups.length > 1 && (
        <SelectField
          name="workingGroupId"
          label={t('start.group')}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={groupId}
          onChange={(event) => setGroupId(event.target.value)}
        />
      )}
      {group && <StartPollForm key={groupId} group={group} />}
    </div>
  );
}
