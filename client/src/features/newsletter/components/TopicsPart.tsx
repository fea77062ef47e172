import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Loaded } from '../../../ui/Loaded';
import { SortableList } from '../../../ui/SortableList';
import { useTrouble } from '../../../ui/use-trouble';
import { type NewsletterTopic, type NewsletterTopicList, topicsQuery, useOrderTopics } from '../newsletter.queries';
import { LookupDialog } from './LookupDialog';
import styles from './Newsletter.module.css';
import { TopicDialog } from './TopicDialog';
import { TopicEntry } from './TopicEntry';

/** What one can subscribe to, and how many have: never who. */
export function TopicsPart({ workingGroupId }: { workingGroupId: string }) {
  const { t } = useTranslation('newsletter');
  const query = useQuery(topicsQuery(workingGroupId));
  return (
    <section className={styles.part} aria-labelledby="topics">
      <h2 id="topics">{t('topics.title')}</h2>
      <Loaded query={query}>{(list) => <Topics workingGroupId={workingGroupId} list={list} />}</Loaded>
    </section>
  );
}

type Open = 'add' | 'lookup' | NewsletterTopic | null;

function Topics({ workingGroupId, list }: { workingGroupId: string; list: NewsletterTopicList }) {
  const { t } = useTranslation('newsletter');
  const [open, setOpen] = useState<Open>(null);
  const order = useOrderTopics();
  const onError = useTrouble();
  const { items, subscribers, unconfirmed, abilities } = list;
  const close = () => setOpen(null);
  const entry = (topic: NewsletterTopic) => (
    <TopicEntry topic={topic} mayWrite={abilities.write} onChange={() => setOpen(topic)} />
  );
  return (
    <>
      <p>
        {t('topics.people', { count: subscribers })}{' '}
        {unconfirmed > 0 && `${t('topics.unconfirmed', { count: unconfirmed })} `}
        {t('topics.nobodySees')}
      </p>
      {items.length === 0 && <p>{t('topics.empty')}</p>}
      {abilities.write && items.length > 0 && (
        <SortableList
          label={t('topics.list')}
          items={items.map((topic) => ({ id: topic.id, name: topic.name, content: entry(topic) }))}
          onReorder={(topicIds) => order.mutate({ workingGroupId, topicIds }, { onError })}
          disabled={order.isPending}
        />
      )}
      {!abilities.write && (
        <ul className={styles.list}>
          {items.map((topic) => (
            <li key={topic.id} className={styles.item}>
              {entry(topic)}
            </li>
          ))}
        </ul>
      )}
      {abilities.write && (
        <div className={styles.actions}>
          <Button onClick={() => setOpen('add')}>{t('topics.add')}</Button>
          <Button variant="quiet" onClick={() => setOpen('lookup')}>
            {t('lookup.button')}
          </Button>
        </div>
      )}
      {open === 'add' && <TopicDialog workingGroupId={workingGroupId} onClose={close} />}
      {open === 'lookup' && <LookupDialog workingGroupId={workingGroupId} onClose={close} />}
      {open !== null && typeof open === 'object' && (
        <TopicDialog workingGroupId={workingGroupId} topic={open} onClose={close} />
      )}
    </>
  );
}
