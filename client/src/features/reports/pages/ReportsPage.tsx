import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { SelectField } from '../../../ui/SelectField';
import { Tabs } from '../../../ui/Tabs';
import { workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { GroupReportPanel } from '../components/GroupReportPanel';
import { StatusReportPanel } from '../components/StatusReportPanel';
import { plansForReportsQuery } from '../reports.queries';
import { type ReportWish, subjects, useReportWish } from '../use-report-wish';
import styles from './ReportsPage.module.css';

/** "Berichte": what the Kreistag and the year ask for, made of what is there. */
export function ReportsPage() {
  const { t } = useTranslation('reports');
  const wish = useReportWish();
  const groups = useQuery(workingGroupsQuery);
  const items = groups.data?.items ?? [];
  const group = items.find(({ slug }) => slug === wish.get('group')) ?? items[0];
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('plan'), to: paths.actionPlan }]}
        summary={t('lead')}
        actions={<LinkButton to={paths.evidence}>{t('evidence')}</LinkButton>}
      />
      {items.length > 1 && (
        <div className={styles.group}>
          <SelectField
            name="arbeitskreis"
            label={t('fields.group')}
            options={items.map((one) => ({ value: one.slug, label: one.shortName }))}
            value={group?.slug ?? ''}
            onChange={(event) => wish.set({ group: event.target.value, plan: '', field: '' })}
          />
        </div>
      )}
      {groups.data && !group && <EmptyState title={t('noGroup')} />}
      {group && (
        <Tabs
          label={t('which')}
          selected={wish.subject}
          onSelect={(id) => wish.choose(subjects.find((one) => one === id) ?? 'status')}
          tabs={subjects.map((subject) => ({
            id: subject,
            label: t(`subjects.${subject}`),
            panel:
              subject === 'status' ? (
                <PlanReport groupId={group.id} wish={wish} />
              ) : (
                <GroupReportPanel key={subject} kind={subject} groupId={group.id} wish={wish} />
              ),
          }))}
        />
      )}
    </>
  );
}

function PlanReport({ groupId, wish }: { groupId: string; wish: ReportWish }) {
  const { t } = useTranslation('reports');
  const query = useQuery(plansForReportsQuery(groupId));
  const none = (
    <EmptyState title={t('noPlan')} action={<LinkButton to={paths.actionPlan}>{t('toPlan')}</LinkButton>}>
      <p>{t('noPlanText')}</p>
    </EmptyState>
  );
  return (
    <Loaded query={query} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => {
        const plan = items.find(({ id }) => id === wish.get('plan')) ?? items[0];
        return (
          <>
            {items.length > 1 && (
              <div className={styles.plan}>
                <SelectField
                  name="plan"
                  label={t('fields.plan')}
                  options={items.map(({ id, title }) => ({ value: id, label: title }))}
                  value={plan?.id ?? ''}
                  onChange={(event) => wish.set({ plan: event.target.value, field: '' })}
                />
              </div>
            )}
            {plan && <StatusReportPanel key={plan.id} plan={plan} wish={wish} />}
          </>
        );
      }}
    </Loaded>
  );
}
