import { useQuery } from '@tanstack/react-query';
import { ClipboardCheck, FileDown, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { publicAddresses } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { DescriptionList } from '../../../ui/DescriptionList';
import { Loaded } from '../../../ui/Loaded';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { type AccessibilityStatement, statementDocument, statementQuery } from '../accessibility-statement.queries';
import { BarrierDialog } from '../components/BarrierDialog';
import { BarrierItem } from '../components/BarrierItem';
import { FilmSection } from '../components/FilmSection';
import { ReviewDialog } from '../components/ReviewDialog';
import styles from './AccessibilityStatementPage.module.css';

/** The statement on accessibility: its yearly review, what is known, and how it leaves the house. */
export function AccessibilityStatementPage() {
  const { t } = useTranslation('accessibility-statement');
  const query = useQuery(statementQuery);
  const [isReviewing, setReviewing] = useState(false);
  return (
    <>
      <PageHeader
        title={t('title')}
        summary={t('lead')}
        actions={
          query.data && (
            <>
              <Button
                variant="primary"
                icon={<ClipboardCheck aria-hidden="true" size={20} />}
                onClick={() => setReviewing(true)}
              >
                {t('review.title')}
              </Button>
              <ExportStatement />
            </>
          )
        }
      />
      <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
        {(statement) => (
          <div className={styles.page}>
            <Standing statement={statement} />
            <Known statement={statement} />
            <FilmSection />
            <Fixed statement={statement} />
            {isReviewing && <ReviewDialog statement={statement} onClose={() => setReviewing(false)} />}
          </div>
        )}
      </Loaded>
    </>
  );
}

function ExportStatement() {
  const { t } = useTranslation('accessibility-statement');
  const icon = <FileDown aria-hidden="true" size={20} />;
  return (
    <Menu label={t('export.title')} icon={icon} align="auto">
      {(close) =>
        (['pdf', 'html'] as const).map((format) => (
          <MenuItem key={format} href={statementDocument(format)} icon={icon} onClick={close}>
            {t(`export.${format}`)}
          </MenuItem>
        ))
      }
    </Menu>
  );
}

function Standing({ statement: { conformance, dueOn, isDue, reviews } }: { statement: AccessibilityStatement }) {
  const { t } = useTranslation('accessibility-statement');
  const dates = useDates();
  const [latest] = reviews;
  return (
    <section className={styles.section} aria-labelledby="stand">
      <h2 id="stand">{t('standing.title')}</h2>
      {isDue && <Alert tone="warning" title={t(latest ? 'standing.due' : 'standing.never')} />}
      <DescriptionList
        items={[
          { term: t('standing.conformance'), description: conformance && t(`conformance.${conformance}`) },
          { term: t('standing.reviewedOn'), description: latest && dates.calendarDay(latest.reviewedOn) },
          { term: t('standing.method'), description: latest?.method },
          { term: t('standing.dueOn'), description: dueOn && dates.calendarDay(dueOn) },
        ]}
      />
      <p>
        <a href={publicAddresses.accessibility}>{t('standing.look')}</a>
      </p>
    </section>
  );
}

function Known({ statement: { barriers } }: { statement: AccessibilityStatement }) {
  const { t } = useTranslation('accessibility-statement');
  const [isListing, setListing] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="barrieren">
      <div className={styles.head}>
        <h2 id="barrieren">{t('known.title')}</h2>
        <Button icon={<Plus aria-hidden="true" size={20} />} onClick={() => setListing(true)}>
          {t('known.add')}
        </Button>
      </div>
      {barriers.length === 0 ? (
        <p>{t('known.empty')}</p>
      ) : (
        <ul className={styles.list}>
          {barriers.map((barrier) => (
            <BarrierItem key={barrier.id} barrier={barrier} />
          ))}
        </ul>
      )}
      {isListing && <BarrierDialog onClose={() => setListing(false)} />}
    </section>
  );
}

function Fixed({ statement: { fixed } }: { statement: AccessibilityStatement }) {
  const { t } = useTranslation('accessibility-statement');
  if (fixed.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="behoben">
      <h2 id="behoben">{t('known.fixed')}</h2>
      <ul className={styles.list}>
        {fixed.map((barrier) => (
          <BarrierItem key={barrier.id} barrier={barrier} />
        ))}
      </ul>
    </section>
  );
}
