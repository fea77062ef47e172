import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { toLocalDate } from '../../../lib/local-time';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { SelectField } from '../../../ui/SelectField';
import { Skeleton } from '../../../ui/Skeleton';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { sessionQuery } from '../../session/session.queries';
import { WithoutGroup } from '../../working-groups/components/OfGroup';
import { type WorkingGroup, workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { articleValues, inAYear } from '../article-values';
import { ArticleForm } from '../components/ArticleForm';
import { useWriteArticle } from '../knowledge.queries';
import { useLeaving } from '../use-leaving';
import styles from './KnowledgePage.module.css';

/** A new article begins as a draft. */
export function WriteArticlePage() {
  const { t } = useTranslation('knowledge');
  const groups = useQuery(workingGroupsQuery);
  return (
    <>
      <PageHeader
        title={t('write.title')}
        breadcrumb={[
          { label: t('inquiries'), to: paths.inquiries },
          { label: t('title'), to: paths.knowledge },
        ]}
        summary={t('write.lead')}
      />
      <Loaded
        query={groups}
        skeleton={<Skeleton rows={6} />}
        empty={{ when: ({ items }) => items.length === 0, show: <WithoutGroup /> }}
      >
        {({ items }) => <Writing groups={items} />}
      </Loaded>
    </>
  );
}

function Writing({ groups }: { groups: WorkingGroup[] }) {
  const { t } = useTranslation('knowledge');
  const toast = useToast();
  const navigate = useNavigate();
  const me = useQuery(sessionQuery).data?.member?.id ?? '';
  const [groupId, setGroupId] = useState(groups[0]?.id ?? '');
  const { hasUnsaved, onInput, leave } = useLeaving();
  const write = useWriteArticle();
  const form = useProblemForm(
    (values) => write.mutateAsync({ ...articleValues(values), workingGroupId: groupId }),
    ({ id }) => {
      toast({ text: t('write.saved') });
      leave(paths.article(id));
    },
  );
  return (
    <>
      <UnsavedChanges when={hasUnsaved} />
      {groups.length > 1 && (
        <div className={styles.group}>
          <SelectField
            name="workingGroupId"
            label={t('filter.group')}
            options={groups.map(({ id, shortName }) => ({ value: id, label: shortName }))}
            value={groupId}
            onChange={({ target }) => setGroupId(target.value)}
          />
        </div>
      )}
      <ArticleForm
        key={groupId}
        workingGroupId={groupId}
        suggested={{ checkedUntil: inAYear(toLocalDate(new Date())), checkerId: me }}
        state={form}
        submitLabel={t('write.submit')}
        onCancel={() => navigate(paths.knowledge)}
        onInput={onInput}
      />
    </>
  );
}
