import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { problemOf } from '../../api/problem';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { PageHeader } from '../../ui/PageHeader';
import { paths } from '../paths';

/** What the error boundary of the routes shows. A full load, because the fault may be in what is already running. */
export function BrokenPage() {
  const { t } = useTranslation(['app', 'api']);
  const { title, status, instance } = problemOf(useRouteError());
  return (
    <>
      <PageHeader title={t('broken.title')} />
      <Alert
        tone="danger"
        title={status === 0 ? t('broken.text') : title}
        actions={
          <>
            <Button
              variant="primary"
              icon={<RefreshCw size={20} aria-hidden="true" />}
              onClick={() => window.location.reload()}
            >
              {t('broken.reload')}
            </Button>
            <Button onClick={() => window.location.assign(paths.start)}>{t('notFound.back')}</Button>
          </>
        }
        live
      >
        {instance && <p>{t('api:reference', { instance })}</p>}
      </Alert>
    </>
  );
}
