import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../../app/paths';
import { buttonClass } from '../../../../ui/Button';
import { DescriptionList } from '../../../../ui/DescriptionList';
import { Loaded } from '../../../../ui/Loaded';
import { PageHeader } from '../../../../ui/PageHeader';
import { Skeleton } from '../../../../ui/Skeleton';
import { PartsView } from '../components/PartsView';
import { publicDocumentAddress, publicMinutesQuery } from '../documents.queries';

/** One published extract, for everybody. */
export function PublicMinutesPage() {
  const { t } = useTranslation('minutes-documents');
  const { id = '' } = useParams();
  const query = useQuery(publicMinutesQuery(id));
  const { data } = query;
  return (
    <>
      <PageHeader
        title={data?.heading ?? t('public.untitled')}
        breadcrumb={[{ label: t('public.title'), to: paths.publicMinutesList }]}
        summary={data && [data.workingGroup, data.title].filter(Boolean).join(' · ')}
        actions={
          data && (
            <>
              <a className={buttonClass({})} href={publicDocumentAddress(id, 'pdf')}>
                <Download aria-hidden="true" size={20} />
                <span className="kern-label">{t('public.download')}</span>
              </a>
              <a className={buttonClass({})} href={publicDocumentAddress(id, 'docx')} download>
                <Download aria-hidden="true" size={20} />
                <span className="kern-label">{t('public.downloadWord')}</span>
              </a>
            </>
          )
        }
      />
      <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
        {(minutes) => (
          <article>
            <DescriptionList items={minutes.facts.map(({ label, value }) => ({ term: label, description: value }))} />
            <PartsView parts={minutes.parts} minutesId={minutes.id} />
          </article>
        )}
      </Loaded>
    </>
  );
}
