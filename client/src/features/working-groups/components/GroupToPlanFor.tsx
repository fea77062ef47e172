import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { Loaded } from '../../../ui/Loaded';
import { SelectField } from '../../../ui/SelectField';
import { Skeleton } from '../../../ui/Skeleton';
import { type WorkingGroup, workingGroupsQuery } from '../working-groups.queries';
import styles from './GroupChoice.module.css';

type GroupToPlanForProps = {
  /** What people read who may plan in no group. */
  refused: string;
  /** The group is decided already, by what is being continued. */
  decided?: string | undefined;
  children: (groupId: string) => ReactNode;
};

/** A form for one of the groups in which somebody plans; asks which only where there are several. */
export function GroupToPlanFor({ refused, decided, children }: GroupToPlanForProps) {
  const query = useQuery(workingGroupsQuery);
  return (
    <Loaded query={query} skeleton={<Skeleton rows={6} />}>
      {({ items }) => {
        const mine = items.filter(({ abilities }) => abilities.planMeetings);
        if (mine.length === 0) return <Alert title={refused} />;
        return decided === undefined ? <OneOf groups={mine}>{children}</OneOf> : children(decided);
      }}
    </Loaded>
  );
}

function OneOf({ groups, children }: { groups: WorkingGroup[]; children: (groupId: string) => ReactNode }) {
  const { t } = useTranslation('app');
  const [groupId, setGroupId] = useState(groups[0]?.id ?? '');
  return (
    <>
      {groups.length > 1 && (
        <div className={styles.group}>
          <SelectField
            name="workingGroupId"
            label={t('group.one')}
            options={groups.map(({ id, shortName }) => ({ value: id, label: shortName }))}
            value={groupId}
            onChange={({ target }) => setGroupId(target.value)}
          />
        </div>
      )}
      {children(groupId)}
    </>
  );
}
