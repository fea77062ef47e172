import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { DescriptionList } from '../../../ui/DescriptionList';
import type { Newsletter } from '../newsletter.queries';
import styles from './Newsletter.module.css';

/** What became of the mails, as numbers: nobody's reading is watched. */
export function FatePart({ newsletter: { fate, withdrawnAt, withdrawalNote } }: { newsletter: Newsletter }) {
  const { t } = useTranslation('newsletter');
  const dates = useDates();
  if (!fate) return null;
  const { delivered, underWay, undeliverable, forgotten } = fate;
  return (
    <section className={styles.part} aria-labelledby="fate">
      <h2 id="fate">{t('fate.title')}</h2>
      {withdrawnAt && (
        <Alert tone="warning" title={t('withdrawal.was', { when: dates.dayAndTime(withdrawnAt) })}>
          {withdrawalNote && <p>{withdrawalNote}</p>}
        </Alert>
      )}
      <DescriptionList
        items={[
          { term: t('fate.delivered'), description: delivered },
          { term: t('fate.underWay'), description: underWay || null },
          { term: t('fate.undeliverable'), description: undeliverable },
          { term: t('fate.forgotten'), description: forgotten || null },
        ]}
      />
      <p>{t('fate.hint')}</p>
    </section>
  );
}
