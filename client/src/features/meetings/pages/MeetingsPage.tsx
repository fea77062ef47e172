import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { CalendarDays, CalendarPlus, CalendarSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../ui/LinkButton';
import { PageHeader } from '../../../ui/PageHeader';
import { Tabs } from '../../../ui/Tabs';
import { workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { GroupFilter } from '../components/GroupFilter';
import { MeetingPages } from '../components/MeetingPages';
import { meetingsQuery, type When } from '../meetings.queries';

const past = 'vergangene';

/** Every meeting of the reader's groups: what comes first, what was behind a tab; above them those without a date. */
export function MeetingsPage({ polls }: { polls?: (groupId: string | undefined) => ReactNode }) {
  const { t } = useTranslation('meetings');
  const [search, setSearch] = useSearchParams();
  const groups = useQuery(workingGroupsQuery).data?.items ?? [];
  const when: When = search.get('ansicht') === past ? 'past' : 'upcoming';
  const groupId = groups.find(({ slug }) => slug === search.get('arbeitskreis'))?.id;
  const query = useInfiniteQuery(meetingsQuery(when, groupId));

  const choose = (name: string, value: string | undefined) =>
    setSearch(
      (current) => {
        const next = new URLSearchParams(current);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const panel = <MeetingPages query={query} when={when} showGroup={groups.length > 1 && !groupId} />;

  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <LinkButton to={paths.calendar} icon={<CalendarDays aria-hidden="true" size={20} />}>
              {t('list.calendar')}
            </LinkButton>
            {groups.some(({ abilities }) => abilities.planMeetings) && (
              <LinkButton to={paths.startDatePoll} icon={<CalendarSearch aria-hidden="true" size={20} />}>
                {t('list.findDate')}
              </LinkButton>
            )}
            {groups.some(({ abilities }) => abilities.planMeetings) && (
              <LinkButton variant="primary" to={paths.planMeeting} icon={<CalendarPlus aria-hidden="true" size={20} />}>
                {t('list.plan')}
              </LinkButton>
            )}
          </>
        }
      />
      {groups.length > 1 && (
        <GroupFilter groups={groups} selected={groupId} onSelect={(slug) => choose('arbeitskreis', slug)} />
      )}
      {polls?.(groupId)}
      <Tabs
        label={t('list.when')}
        selected={when}
        onSelect={(id) => choose('ansicht', id === 'past' ? past : undefined)}
        tabs={[
          { id: 'upcoming', label: t('list.upcoming'), panel },
          { id: 'past', label: t('list.past'), panel },
        ]}
      />
    </>
  );
}
