import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { type FilePages, isUnderWay, useRetryPreview } from '../../files/pages.queries';

/** What there is instead of pages: they are being made, or why there are none. Above pages without pictures, too. */
export function NoPages({ fileId, pages }: { fileId: string; pages: FilePages }) {
  const { t } = useTranslation('reader');
  const retry = useRetryPreview(fileId);
  const { obstacle, state, abilities } = pages;
  if (isUnderWay(pages)) {
    return (
      <Alert title={t('preparing')} live>
        <p>{t('preparingText')}</p>
      </Alert>
    );
  }
  if (state === 'ready' && obstacle === null && pages.pages.length > 0) return null;
  const title = state === 'ready' && pages.pages.length > 0 ? 'onlyText' : state === 'failed' ? 'failed' : 'noPreview';
  return (
    <Alert
      title={t(title)}
      actions={
        abilities.retryPreview && (
          <Button size="small" busy={retry.isPending} onClick={() => retry.mutate(undefined)}>
            {t('retry')}
          </Button>
        )
      }
    >
      {obstacle && <p>{t(`obstacles.${obstacle}`)}</p>}
    </Alert>
  );
}
