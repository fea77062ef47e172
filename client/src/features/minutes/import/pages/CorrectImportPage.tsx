import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../../app/paths';
import { Loaded } from '../../../../ui/Loaded';
import { PageHeader } from '../../../../ui/PageHeader';
import { Skeleton } from '../../../../ui/Skeleton';
import { CorrectionForm } from '../components/CorrectionForm';
import { importQuery } from '../minutes-import.queries';

/** The original beside what became of it, before anything is saved. */
export function CorrectImportPage() {
  const { t } = useTranslation(['minutes-import', 'minutes']);
  const { importId = '' } = useParams();
  const query = useQuery(importQuery(importId));
  return (
    <>
      <PageHeader
        title={t('correct.title')}
        breadcrumb={[
          { label: t('minutes:title'), to: paths.minutes },
          { label: t('title'), to: paths.readMinutes },
        ]}
        summary={
          query.data && (
            <>
              <span>{query.data.fileName}</span>
              <span>{t('correct.items', { count: query.data.items.length })}</span>
            </>
          )
        }
      />
      <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
        {(loaded) => <CorrectionForm key={loaded.id} read={loaded} />}
      </Loaded>
    </>
  );
}
