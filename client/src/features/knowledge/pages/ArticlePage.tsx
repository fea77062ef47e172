import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { LinkedLine, WrittenText } from '../../../ui/WrittenText';
import { ArticleActions } from '../components/ArticleActions';
import { ArticleFacts } from '../components/ArticleFacts';
import { ArticleFiles } from '../components/ArticleFiles';
import { ArticleNotices } from '../components/ArticleNotices';
import { Benefits } from '../components/Benefits';
import { Reuses } from '../components/Reuses';
import { Versions } from '../components/Versions';
import { type Article, articleQuery } from '../knowledge.queries';
import styles from './ArticlePage.module.css';

/** One article: what it says, whether it still holds, whom it helped and who took it over. */
export function ArticlePage({ sections }: { sections?: (article: Article) => ReactNode }) {
  const { t } = useTranslation('knowledge');
  const { id = '' } = useParams();
  const query = useQuery(articleQuery(id));
  const { data: known } = query;
  return (
    <>
      <PageHeader
        title={known?.title ?? t('one')}
        breadcrumb={[
          { label: t('inquiries'), to: paths.inquiries },
          { label: t('title'), to: paths.knowledge },
        ]}
        summary={known && t(`kinds.${known.kind}`)}
        actions={known && <ArticleActions article={known} />}
      />
      <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
        {(article) => (
          <div className={styles.page}>
            <ArticleNotices article={article} />
            <div className={styles.columns}>
              <Words article={article} />
              <ArticleFacts article={article} />
            </div>
            <ArticleFiles article={article} />
            {sections?.(article)}
            {article.state !== 'draft' && (
              <>
                <Benefits article={article} />
                <Reuses article={article} />
                <Versions article={article} />
              </>
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}

function Words({ article: { summary, body, sources } }: { article: Article }) {
  const { t } = useTranslation('knowledge');
  return (
    <div className={styles.words}>
      {summary && <p className={styles.summary}>{summary}</p>}
      {body && (
        <section aria-labelledby="text">
          <h2 id="text" className={styles.heading}>
            {t('text')}
          </h2>
          <WrittenText text={body} />
        </section>
      )}
      {sources.length > 0 && (
        <section aria-labelledby="quellen">
          <h2 id="quellen" className={styles.heading}>
            {t('fields.sources')}
          </h2>
          <ul className={styles.sources}>
            {sources.map((source) => (
              <li key={source}>
                <LinkedLine text={source} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
