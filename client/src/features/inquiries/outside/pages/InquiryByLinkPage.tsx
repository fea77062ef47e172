import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths, publicAddresses } from '../../../../app/paths';
import { Alert } from '../../../../ui/Alert';
import { PageHeader } from '../../../../ui/PageHeader';

/** Mails of before hold the token behind the #. The page itself is drawn by the server, for it needs no script. */
export function InquiryByLinkPage() {
  const { t } = useTranslation('outside-inquiries');
  const token = useLocation().hash.slice(1);
  const isWhole = /^[\w-]{43}$/.test(token);
  const address = `${paths.inquiryByLink}/${token}`;
  useEffect(() => {
    if (isWhole) window.location.replace(address);
  }, [isWhole, address]);
  return (
    <>
      <PageHeader title={t('title')} breadcrumb={null} />
      {isWhole ? (
        <p>
          <a href={address}>{t('open')}</a>
        </p>
      ) : (
        <>
          <Alert tone="warning" title={t('missing')}>
            <p>{t('missingText')}</p>
          </Alert>
          <p>
            <a href={publicAddresses.askFromOutside}>{t('askAgain')}</a>
          </p>
        </>
      )}
    </>
  );
}
