import { useTranslation } from 'react-i18next';
import { useDates } from '../../../../lib/use-dates';
import { Alert } from '../../../../ui/Alert';
import { LinkButton } from '../../../../ui/LinkButton';
import { OneTimeAddress } from '../../../../ui/OneTimeAddress';
import type { OutsideReceipt } from '../outside-inquiries.queries';

type ReceiptProps = { receipt: OutsideReceipt; email: string };

/** It has arrived: the number of the case, until when there is an answer, and the way back to it. */
export function Receipt({ receipt: { caseNumber, dueOn, isMailed, url }, email }: ReceiptProps) {
  const { t } = useTranslation('outside-inquiries');
  const dates = useDates();
  const page = addressWithin(url);
  const words = (
    <>
      <p>{t('receipt.caseNumber', { caseNumber })}</p>
      {dueOn && <p>{t('receipt.dueOn', { day: dates.calendarDay(dueOn) })}</p>}
    </>
  );
  if (isMailed) {
    return (
      <Alert
        tone="success"
        title={t('receipt.title')}
        live
        actions={<LinkButton to={page}>{t('receipt.open')}</LinkButton>}
      >
        {words}
        <p>{t('receipt.mailed', { email })}</p>
      </Alert>
    );
  }
  return (
    <OneTimeAddress
      title={t('receipt.title')}
      label={t('receipt.address')}
      address={url}
      copyLabel={t('receipt.copy')}
      copiedText={t('receipt.copied')}
      notCopiedText={t('receipt.notCopied')}
      action={<LinkButton to={page}>{t('receipt.open')}</LinkButton>}
    >
      {words}
      <p>{t(email === '' ? 'receipt.noAddress' : 'receipt.notMailed')}</p>
    </OneTimeAddress>
  );
}

/** The link as a page of this portal: whatever name the server knows itself by. */
function addressWithin(url: string): string {
  const { pathname, hash } = new URL(url);
  return `${pathname}${hash}`;
}
