import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { RightsLine } from '../../files/components/RightsLine';
import { contentAddress, type StoredFile } from '../../files/files.queries';
import { pagesQuery, pdfAddress } from '../../files/pages.queries';
import { NoPages } from '../reader/NoPages';
import { Reader } from '../reader/Reader';
import { talkQuery } from '../talks.queries';

/** A file of a talk, page by page, at an address that leads to each of them. */
export function ReadFilePage() {
  const { t } = useTranslation(['reader', 'talks']);
  const { id = '', fileId = '' } = useParams();
  const talk = useQuery(talkQuery(id));
  const file = talk.data?.files.find((one) => one.id === fileId);
  return (
    <>
      <PageHeader
        title={file?.fileName ?? t('title')}
        breadcrumb={[
          { label: t('talks:title'), to: paths.talks },
          { label: talk.data?.title ?? t('talks:one'), to: paths.talk(id) },
        ]}
        actions={file?.abilities.open && <Downloads file={file} />}
      />
      <Loaded query={talk} skeleton={<Skeleton rows={4} height="block" />}>
        {() => (file?.state === 'embargoed' && !file.abilities.open ? <NotYet file={file} /> : <Pages file={file} />)}
      </Loaded>
    </>
  );
}

/** Withdrawn files are asked for as well: the server says that they are gone. */
function Pages({ file }: { file: StoredFile | undefined }) {
  const { id = '', fileId = '' } = useParams();
  const query = useQuery(pagesQuery(fileId));
  return (
    <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
      {(pages) => (
        <>
          <NoPages fileId={fileId} pages={pages} />
          <Reader talkId={id} fileId={fileId} pages={pages} />
          {file?.rights && <RightsLine rights={file.rights} />}
        </>
      )}
    </Loaded>
  );
}

function NotYet({ file }: { file: StoredFile }) {
  const { t } = useTranslation('reader');
  const { id = '' } = useParams();
  const dates = useDates();
  const day = file.publishedFrom ? dates.calendarDay(file.publishedFrom) : '';
  return (
    <EmptyState title={t('embargoed', { day })} action={<LinkButton to={paths.talk(id)}>{t('toTalk')}</LinkButton>}>
      <p>{t('embargoedText')}</p>
    </EmptyState>
  );
}

function Downloads({ file }: { file: StoredFile }) {
  const { t } = useTranslation('reader');
  const { data: pages } = useQuery(pagesQuery(file.id));
  return (
    <>
      <a className={buttonClass({})} href={contentAddress(file.id)} download={file.fileName}>
        <Download aria-hidden="true" size={20} />
        <span className="kern-label">{t('download')}</span>
      </a>
      {pages?.hasPdf && file.mediaType !== 'application/pdf' && (
        <a className={buttonClass({ variant: 'quiet' })} href={pdfAddress(file)} download>
          <Download aria-hidden="true" size={20} />
          <span className="kern-label">{t('downloadPdf')}</span>
        </a>
      )}
    </>
  );
}
