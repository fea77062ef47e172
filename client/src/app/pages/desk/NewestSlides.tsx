import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CoverPicture } from '../../../features/files/components/CoverPicture';
import { useDates } from '../../../lib/use-dates';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { paths } from '../../paths';
import { DeskSection } from './DeskSection';
import { newestSlidesQuery, type TalkSummary } from './desk.queries';
import { NewsEntry, NewsList } from './NewsList';
import { useGroupName } from './use-group-name';

export function NewestSlides() {
  const { t } = useTranslation('start');
  const slides = useQuery(newestSlidesQuery);
  return (
    <DeskSection title={t('desk.slides')} more={{ label: t('desk.allTalks'), to: paths.talks }}>
      <Loaded
        query={slides}
        skeleton={<Skeleton rows={3} />}
        empty={{ when: ({ items }) => items.length === 0, show: <p>{t('desk.noSlides')}</p> }}
      >
        {({ items }) => (
          <NewsList>
            {items.map((talk) => (
              <SlidesEntry key={talk.id} talk={talk} />
            ))}
          </NewsList>
        )}
      </Loaded>
    </DeskSection>
  );
}

function SlidesEntry({ talk }: { talk: TalkSummary }) {
  const { t } = useTranslation('start');
  const { id, title, speakers, meeting, fileCount, workingGroupId, coverFileId } = talk;
  const dates = useDates();
  const groupName = useGroupName();
  const facts = [
    speakers.map(({ name }) => name).join(', '),
    t('desk.ofMeeting', { number: meeting.number, day: dates.day(meeting.startsAt) }),
    groupName(workingGroupId),
    t('desk.files', { count: fileCount }),
  ];
  return (
    <NewsEntry facts={facts.filter(Boolean).join(' · ')} picture={coverFileId && <CoverPicture fileId={coverFileId} />}>
      <Link to={paths.talk(id)}>{title}</Link>
    </NewsEntry>
  );
}
