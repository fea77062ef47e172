import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { LinkButton } from '../../../ui/LinkButton';
import { useToast } from '../../../ui/Toasts';
import { type Article, usePublishArticle } from '../knowledge.queries';
import { telltalesOf } from '../telltales';
import styles from './PublishDialog.module.css';
import { TelltaleList } from './TelltaleList';

/** Before the whole group: whoever publishes an answer has read what could tell who asked. */
export function PublishDialog({ article, onClose }: { article: Article; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const toast = useToast();
  const publish = usePublishArticle(article.id);
  const [found, setFound] = useState(article.telltales);
  const [hasRead, setRead] = useState(false);
  const isForbidden = found.some((one) => one.isForbidden);
  const problem = publish.error && problemOf(publish.error);
  const isIncomplete = problem?.status === 422;
  const submit = () =>
    publish.mutate(
      { version: article.version, confirmed: hasRead ? found.map(({ words }) => words) : [] },
      {
        onSuccess: () => {
          toast({ text: t('publish.done') });
          onClose();
        },
        onError: (error) => {
          const told = telltalesOf(error);
          if (told.length > 0) setFound(told);
        },
      },
    );
  return (
    <Dialog
      title={t('publish.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('publish.cancel')}</Button>
          {isIncomplete || isForbidden ? (
            <LinkButton to={paths.editArticle(article.id)} variant="primary">
              {t('publish.complete')}
            </LinkButton>
          ) : (
            <Button variant="primary" busy={publish.isPending} disabled={found.length > 0 && !hasRead} onClick={submit}>
              {t('publish.submit', { count: article.municipalities.length })}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.content}>
        <p>{t('publish.text')}</p>
        {article.inquiryId !== null && <p>{t('publish.anonymous')}</p>}
        {found.length > 0 && (
          <Alert tone={isForbidden ? 'danger' : 'warning'} title={t('telltales.title')}>
            <TelltaleList telltales={found} />
            {!isForbidden && (
              <label className={styles.read}>
                <input type="checkbox" checked={hasRead} onChange={({ target }) => setRead(target.checked)} />
                {t('telltales.hasRead')}
              </label>
            )}
          </Alert>
        )}
        {problem && (
          <Alert tone="danger" title={problem.title} live>
            <ul>
              {problem.errors?.map(({ pointer, detail }) => (
                <li key={pointer}>{detail}</li>
              ))}
            </ul>
          </Alert>
        )}
      </div>
    </Dialog>
  );
}
