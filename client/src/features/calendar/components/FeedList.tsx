import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { type Column, DataTable } from '../../../ui/DataTable';
import type { CalendarFeed, CalendarFeedAddress } from '../feeds.queries';
import { useAlarms } from '../use-alarms';
import { EditFeedDialog } from './EditFeedDialog';
import styles from './FeedList.module.css';
import { RenewFeedDialog } from './RenewFeedDialog';
import { RevokeFeedDialog } from './RevokeFeedDialog';

type Asked = { about: 'change' | 'renew' | 'revoke'; feed: CalendarFeed };
type FeedListProps = { feeds: CalendarFeed[]; onRenewed: (address: CalendarFeedAddress) => void };

export function FeedList({ feeds, onRenewed }: FeedListProps) {
  const { t } = useTranslation('calendar');
  const dates = useDates();
  const alarms = useAlarms();
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const action = (about: Asked['about'], feed: CalendarFeed) => (
    <Button
      size="small"
      variant="quiet"
      aria-label={t(`feeds.${about}Of`, { name: feed.name })}
      onClick={() => setAsked({ about, feed })}
    >
      {t(`feeds.${about}`)}
    </Button>
  );
  const contentOf = ({ workingGroup, hasDeadlines }: CalendarFeed) =>
    workingGroup?.name ?? t(hasDeadlines ? 'feeds.all' : 'feeds.allWithoutDeadlines');
  const columns: Column<CalendarFeed>[] = [
    { key: 'name', header: t('feeds.where'), isRowHeader: true, cell: ({ name }) => name },
    { key: 'content', header: t('feeds.content'), cell: contentOf },
    { key: 'alarm', header: t('feeds.reminder'), cell: ({ alarmMinutes }) => alarms.nameOf(alarmMinutes) },
    {
      key: 'read',
      header: t('feeds.read'),
      cell: ({ lastReadAt }) => (lastReadAt ? dates.since(lastReadAt) : t('feeds.neverRead')),
    },
    {
      key: 'actions',
      header: t('feeds.actions'),
      cell: (feed) => (
        <span className={styles.actions}>
          {action('change', feed)}
          {action('renew', feed)}
          {action('revoke', feed)}
        </span>
      ),
    },
  ];
  return (
    <>
      <DataTable caption={t('feeds.list')} columns={columns} rows={feeds} rowKey={({ id }) => id} />
      {asked?.about === 'change' && <EditFeedDialog feed={asked.feed} onClose={close} />}
      {asked?.about === 'renew' && <RenewFeedDialog feed={asked.feed} onClose={close} onRenewed={onRenewed} />}
      {asked?.about === 'revoke' && <RevokeFeedDialog feed={asked.feed} onClose={close} />}
    </>
  );
}
