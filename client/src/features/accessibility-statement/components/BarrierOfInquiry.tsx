import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { statementQuery } from '../accessibility-statement.queries';
import styles from '../pages/AccessibilityStatementPage.module.css';
import { BarrierDialog } from './BarrierDialog';

type BarrierOfInquiryProps = { inquiry: { id: string; title: string } };

/** A reported barrier on its way into the statement: one click, a look at the words, and there it stands. */
export function BarrierOfInquiry({ inquiry }: BarrierOfInquiryProps) {
  const { t } = useTranslation('accessibility-statement');
  const { data } = useQuery(statementQuery);
  const [isListing, setListing] = useState(false);
  if (!data) return null;
  const of = (known: typeof data.barriers) => known.find((barrier) => barrier.inquiry?.id === inquiry.id);
  const listed = of(data.barriers);
  return (
    <section className={styles.section} aria-labelledby="erklaerung">
      <h2 id="erklaerung">{t('report.title')}</h2>
      {listed ? (
        <p>
          {t('report.listed', { title: listed.title })}{' '}
          <Link to={paths.accessibilityStatement}>{t('report.tend')}</Link>
        </p>
      ) : (
        <>
          <p>{t(of(data.fixed) ? 'report.fixed' : 'report.lead')}</p>
          <p>
            <Button onClick={() => setListing(true)}>{t('report.list')}</Button>
          </p>
        </>
      )}
      {isListing && <BarrierDialog report={inquiry} onClose={() => setListing(false)} />}
    </section>
  );
}
