import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { toLocalDate } from '../../../lib/local-time';
import { PageHeader } from '../../../ui/PageHeader';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { sessionQuery } from '../../session/session.queries';
import { OfGroup } from '../../working-groups/components/OfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { articleValues, inAYear } from '../article-values';
import { ArticleForm } from '../components/ArticleForm';
import { useWriteArticle } from '../knowledge.queries';
import { useLeaving } from '../use-leaving';

/** A new article begins as a draft. */
export function WriteArticlePage() {
  const { t } = useTranslation('knowledge');
  const chosen = useChosenGroup();
  const { group } = chosen;
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
      <OfGroup chosen={chosen}>{group && <Writing key={group.id} groupId={group.id} />}</OfGroup>
    </>
  );
}

function Writing({ groupId }: { groupId: string }) {
  const { t } = useTranslation('knowledge');
  const toast = useToast();
  const navigate = useNavigate();
  const me = useQuery(sessionQuery).data?.member?.id ?? '';
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
      <ArticleForm
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
