import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { pagesQuery } from '../../files/pages.queries';
import { NoPages } from '../reader/NoPages';
import { PresentationStage } from '../reader/PresentationStage';
import { talkQuery } from '../talks.queries';

/** Slides on the wall. Where there is nothing to show, a page like any other with a way out. */
export function PresentFilePage() {
  const { t } = useTranslation(['reader', 'talks', 'ui']);
  const { id = '', fileId = '' } = useParams();
  const { data: talk } = useQuery(talkQuery(id));
  const query = useQuery(pagesQuery(fileId));
  const { data, error } = query;
  const hasPages = (data?.pages.length ?? 0) > 0;
  const title = [t('stage.title'), talk?.title, t('ui:product')];
  const crumbs = [
    { label: t('talks:title'), to: paths.talks },
    { label: talk?.title ?? t('talks:one'), to: paths.talk(id) },
  ];
  return (
    <>
      {hasPages || (!error && !data) ? (
        <title>{title.filter(Boolean).join(' · ')}</title>
      ) : (
        <PageHeader title={t('stage.title')} breadcrumb={crumbs} />
      )}
      <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
        {(pages) =>
          hasPages ? (
            <PresentationStage
              talkId={id}
              fileId={fileId}
              title={talk?.title ?? t('stage.title')}
              pages={pages.pages}
            />
          ) : (
            <>
              <NoPages fileId={fileId} pages={pages} />
              <LinkButton to={paths.talk(id)}>{t('toTalk')}</LinkButton>
            </>
          )
        }
      </Loaded>
    </>
  );
}
