import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { CheckPart } from '../components/CheckPart';
import { FatePart } from '../components/FatePart';
import styles from '../components/Newsletter.module.css';
import { NewsletterActions } from '../components/NewsletterActions';
import { NewsletterFacts } from '../components/NewsletterFacts';
import { NewsletterForm } from '../components/NewsletterForm';
import { PreviewPart } from '../components/PreviewPart';
import { type Newsletter, newsletterQuery } from '../newsletter.queries';

/** One issue: written, checked, sent; afterwards what became of it. */
export function NewsletterPage() {
  const { t } = useTranslation('newsletter');
  const { id = '' } = useParams();
  const query = useQuery(newsletterQuery(id));
  const newsletter = query.data;
  return (
    <>
      <PageHeader
        title={newsletter?.subject || t(newsletter ? 'untitled' : 'title')}
        breadcrumb={[
          { label: t('publicity'), to: paths.publicity },
          { label: t('title'), to: paths.newsletters },
        ]}
        summary={newsletter && <NewsletterFacts newsletter={newsletter} />}
        actions={newsletter && <NewsletterActions newsletter={newsletter} />}
      />
      <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
        {(loaded) => <Parts newsletter={loaded} />}
      </Loaded>
    </>
  );
}

function Parts({ newsletter }: { newsletter: Newsletter }) {
  const [isTouched, setTouched] = useState(false);
  const { abilities, state } = newsletter;
  const isAhead = state === 'draft' || state === 'scheduled';
  return (
    <div className={styles.page}>
      {abilities.edit && <NewsletterForm newsletter={newsletter} isTouched={isTouched} onTouched={setTouched} />}
      {isAhead ? <CheckPart newsletter={newsletter} isTouched={isTouched} /> : <FatePart newsletter={newsletter} />}
      <PreviewPart newsletter={newsletter} />
    </div>
  );
}
