import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { isChecked, textOf } from '../../../lib/form-values';
import { Alert } from '../../../ui/Alert';
import { CheckboxField } from '../../../ui/CheckboxField';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { articleValues } from '../article-values';
import { ArticleForm } from '../components/ArticleForm';
import { TelltaleList } from '../components/TelltaleList';
import { type Article, type ArticleTelltale, articleQuery, useChangeArticle } from '../knowledge.queries';
import { telltalesOf } from '../telltales';
import { useLeaving } from '../use-leaving';

/** A draft is changed in place; what others read gets another version. */
export function EditArticlePage() {
  const { t } = useTranslation('knowledge');
  const { id = '' } = useParams();
  const query = useQuery(articleQuery(id));
  return (
    <>
      <PageHeader
        title={t('edit.title')}
        breadcrumb={[
          { label: t('inquiries'), to: paths.inquiries },
          { label: t('title'), to: paths.knowledge },
          { label: query.data?.title ?? t('one'), to: paths.article(id) },
        ]}
        summary={query.data?.title}
      />
      <Loaded query={query} skeleton={<Skeleton rows={6} />}>
        {(article) =>
          article.abilities.update ? (
            <Editing key={article.id} article={article} />
          ) : (
            <Alert title={t('edit.notAllowed')} />
          )
        }
      </Loaded>
    </>
  );
}

function Editing({ article: latest }: { article: Article }) {
  const { t } = useTranslation('knowledge');
  const toast = useToast();
  const navigate = useNavigate();
  // What stood there when the writing began: a newer one must not slip in under it.
  const [article] = useState(latest);
  const { hasUnsaved, onInput, leave } = useLeaving();
  const [found, setFound] = useState<ArticleTelltale[]>([]);
  const change = useChangeArticle(article.id);
  const isRead = article.state !== 'draft';
  const form = useProblemForm(
    async (values) => {
      const confirmed = isChecked(values, 'hasRead') ? found.map(({ words }) => words) : [];
      const reason = textOf(values, 'reason');
      try {
        return await change.mutateAsync({ ...articleValues(values), version: article.version, reason, confirmed });
      } catch (error) {
        setFound(telltalesOf(error));
        throw error;
      }
    },
    () => {
      toast({ text: t('edit.saved') });
      leave(paths.article(article.id));
    },
  );
  return (
    <>
      <UnsavedChanges when={hasUnsaved} />
      <ArticleForm
        workingGroupId={article.workingGroupId}
        article={article}
        suggested={{ checkedUntil: '', checkerId: '' }}
        state={form}
        submitLabel={t(isRead ? 'edit.submitVersion' : 'edit.submit')}
        onCancel={() => navigate(paths.article(article.id))}
        onInput={onInput}
      >
        {isRead && (
          <TextField
            name="reason"
            label={t('fields.reason')}
            hint={t('hints.reason')}
            maxLength={300}
            autoComplete="off"
            optional
          />
        )}
        {found.length > 0 && (
          <Alert tone="warning" title={t('telltales.title')} live>
            <TelltaleList telltales={found} />
            {found.every(({ isForbidden }) => !isForbidden) && (
              <CheckboxField name="hasRead" label={t('telltales.hasRead')} />
            )}
          </Alert>
        )}
      </ArticleForm>
    </>
  );
}
