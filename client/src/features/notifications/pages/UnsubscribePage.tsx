import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { isProblemType } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { type Unsubscription, unsubscriptionQuery, useResubscribe, useUnsubscribe } from '../notifications.queries';
import styles from './UnsubscribePage.module.css';

/** Reached by the link of a mail, without login; its token stands behind the #. Looking changes nothing. */
export function UnsubscribePage() {
  const { t } = useTranslation('notifications');
  const token = useLocation().hash.slice(1);
  const query = useQuery({ ...unsubscriptionQuery(token), enabled: token !== '' });
  const isDead = token === '' || isProblemType(query.error, 'link-spent');
  return (
    <>
      <PageHeader title={t('unsubscribe.title')} breadcrumb={null} />
      <div className={styles.page}>
        {isDead ? (
          <Alert tone="warning" title={t('unsubscribe.dead')} live>
            <p>{t('unsubscribe.deadText')}</p>
          </Alert>
        ) : (
          <Loaded query={query}>{(state) => <Choice token={token} state={state} />}</Loaded>
        )}
        <p>
          <LinkButton variant="quiet" to={paths.notificationPreferences}>
            {t('unsubscribe.all')}
          </LinkButton>
        </p>
      </div>
    </>
  );
}

function Choice({ token, state: { kinds, isUnsubscribed } }: { token: string; state: Unsubscription }) {
  const { t } = useTranslation('notifications');
  const unsubscribe = useUnsubscribe(token);
  const resubscribe = useResubscribe(token);
  const problem = unsubscribe.error ?? resubscribe.error;
  return (
    <>
      <p>{t('unsubscribe.about')}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{t(`kinds.${kind}`)}</li>
        ))}
      </ul>
      {problem && <Alert tone="danger" title={problem.message} live />}
      {isUnsubscribed ? (
        <Alert
          tone="success"
          title={t('unsubscribe.done')}
          live
          actions={
            // Past its time it would be refused again and again: what is left is to sign in.
            !isProblemType(resubscribe.error, 'resubscription-over') && (
              <Button size="small" busy={resubscribe.isPending} onClick={() => resubscribe.mutate()}>
                {t('unsubscribe.undo')}
              </Button>
            )
          }
        />
      ) : (
        <>
          <p>{t('unsubscribe.text')}</p>
          <p>
            <Button variant="primary" busy={unsubscribe.isPending} onClick={() => unsubscribe.mutate()}>
              {t('unsubscribe.submit')}
            </Button>
          </p>
        </>
      )}
    </>
  );
}
