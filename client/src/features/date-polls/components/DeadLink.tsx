import { useTranslation } from 'react-i18next';
import { paths, signInPath } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { LinkButton } from '../../../ui/LinkButton';
import { PageHeader } from '../../../ui/PageHeader';
import styles from './DeadLink.module.css';

/** What happened, and what to do now. */
export function DeadLink({ reason }: { reason: 'dead' | 'missing' }) {
  const { t } = useTranslation('date-polls');
  return (
    <div className={styles.page}>
      <PageHeader title={t('link.title')} breadcrumb={null} />
      <Alert tone="warning" title={t(`link.${reason}`)}>
        <p>{t(`link.${reason}Text`)}</p>
      </Alert>
      <div>
        <LinkButton variant="primary" to={signInPath(paths.meetings)}>
          {t('link.enter')}
        </LinkButton>
      </div>
    </div>
  );
}
