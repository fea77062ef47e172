import { useQuery } from '@tanstack/react-query';
import { BookOpenText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { inquiryArticleQuery, useBeginArticle } from './inquiry-article.queries';

/** From an answer to the knowledge collection in one step; afterwards the way there. */
export function ArticleOfInquiry({ inquiryId, state }: { inquiryId: string; state: string }) {
  const { t } = useTranslation('inquiries');
  const navigate = useNavigate();
  const query = useQuery(inquiryArticleQuery(inquiryId, state));
  const begin = useBeginArticle(inquiryId, state);
  const found = query.data;
  if (!found?.article && !found?.abilities.begin) return null;
  const start = () =>
    begin.mutate(undefined, { onSuccess: ({ article }) => article && navigate(paths.article(article.id)) });
  return (
    <section aria-labelledby="wissen">
      <h2 id="wissen">{t('article.title')}</h2>
      {found.article ? (
        <p>
          <Link to={paths.article(found.article.id)}>{found.article.title}</Link>
          {found.article.state === 'draft' && ` ${t('article.draft')}`}
        </p>
      ) : (
        <>
          <p>{t('article.text')}</p>
          <Button icon={<BookOpenText aria-hidden="true" size={20} />} busy={begin.isPending} onClick={start}>
            {t('article.begin')}
          </Button>
        </>
      )}
      {begin.error && <Alert tone="danger" title={problemOf(begin.error).title} live />}
    </section>
  );
}
