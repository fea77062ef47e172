import { useTranslation } from 'react-i18next';
import { OneTimeAddress } from '../../../ui/OneTimeAddress';
import styles from './ComputerAddress.module.css';

/** Told this once, with the command that fetches by it. */
export function MadeAddress({ address }: { address: string }) {
  const { t } = useTranslation('emergency-archive');
  const command = `curl -fsS --etag-compare notfall.etag --etag-save notfall.etag -o Notfall-Archiv.zip "${address}"`;
  return (
    <>
      <OneTimeAddress
        title={t('addressMade')}
        label={t('addressLabel')}
        address={address}
        copyLabel={t('copy')}
        copiedText={t('copied')}
        notCopiedText={t('notCopied')}
        action={null}
      >
        <p>{t('addressOnce')}</p>
      </OneTimeAddress>
      <section aria-labelledby="archive-command">
        <h3 id="archive-command">{t('command')}</h3>
        <p>{t('commandText')}</p>
        <code className={styles.command}>{command}</code>
      </section>
    </>
  );
}
