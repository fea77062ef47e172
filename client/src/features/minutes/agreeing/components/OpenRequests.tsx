import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { anchorOf } from '../../minutes.labels';
import type { Minutes } from '../../minutes.queries';
import { requestsQuery } from '../agreeing.queries';
import styles from './OpenRequests.module.css';
import { RequestCard } from './RequestCard';

/** What those who write the minutes still have to decide, one by one. */
export function OpenRequests({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes-agreeing');
  const { data } = useQuery(requestsQuery(minutes.id));
  const open = data?.items.filter(({ state, abilities }) => state === 'open' && abilities.decide) ?? [];
  if (open.length === 0) return null;
  const numberOf = (itemId: string) =>
    minutes.sections.find(({ agendaItemId }) => agendaItemId === itemId)?.number ?? '';
  return (
    <section className={styles.panel} aria-labelledby="open-requests" data-print="never">
      <h2 className={styles.title} id="open-requests">
        {t('open.title', { count: open.length })}
      </h2>
      <p>
        {t('open.text')} {t('differences.legend')}
      </p>
      <ul className={styles.list}>
        {open.map((request) => (
          <RequestCard key={request.id} minutes={minutes} request={request}>
            <a href={`#${anchorOf(numberOf(request.agendaItemId))}`}>
              {t('open.toBlock', { number: numberOf(request.agendaItemId) })}
            </a>
          </RequestCard>
        ))}
      </ul>
    </section>
  );
}
