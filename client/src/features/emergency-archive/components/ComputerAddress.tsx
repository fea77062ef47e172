import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { type ArchiveAddress, type ArchiveSubscription, useMakeAddress } from '../archive.queries';
import styles from './ComputerAddress.module.css';
import { EndAddressDialog } from './EndAddressDialog';
import { MadeAddress } from './MadeAddress';
import { RenewAddressDialog } from './RenewAddressDialog';

/** A secret address, for a computer that fetches every week. */
export function ComputerAddress({ subscription }: { subscription: ArchiveSubscription }) {
  const { t } = useTranslation('emergency-archive');
  const dates = useDates();
  const make = useMakeAddress();
  const [made, setMade] = useState<ArchiveAddress>();
  const [asked, setAsked] = useState<'renew' | 'end'>();
  const { hasAddress, expiresAt, version } = subscription;
  const close = () => setAsked(undefined);
  return (
    <Card title={t('computer')}>
      <div className={styles.parts}>
        <p className={styles.text}>{t('computerText')}</p>
        {made && hasAddress && <MadeAddress key={made.address} address={made.address} />}
        {hasAddress && expiresAt && <p>{t('addressUntil', { day: dates.day(expiresAt) })}</p>}
        {make.error && <Alert tone="danger" title={make.error.message} live />}
        <div className={styles.actions}>
          {hasAddress ? (
            <>
              <Button onClick={() => setAsked('renew')}>{t('renew')}</Button>
              <Button variant="quiet" onClick={() => setAsked('end')}>
                {t('end')}
              </Button>
            </>
          ) : (
            <Button busy={make.isPending} onClick={() => make.mutate({ version }, { onSuccess: setMade })}>
              {t('make')}
            </Button>
          )}
        </div>
      </div>
      {asked === 'renew' && <RenewAddressDialog version={version} onClose={close} onRenewed={setMade} />}
      {asked === 'end' && <EndAddressDialog onClose={close} />}
    </Card>
  );
}
