import { useQuery } from '@tanstack/react-query';
import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { PageHeader } from '../../../ui/PageHeader';
import { ListOfGroup } from '../../working-groups/components/ListOfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { DropTopicDialog } from '../components/DropTopicDialog';
import { PlanTopicDialog } from '../components/PlanTopicDialog';
import { TopicDialog } from '../components/TopicDialog';
import { TopicItem } from '../components/TopicItem';
import { type Topic, type TopicList, topicsQuery } from '../topics.queries';
import styles from './TopicsPage.module.css';

type Open = { act: 'propose' } | { act: 'change' | 'plan' | 'drop'; topic: Topic };

/** "Themenspeicher": what the group wants to hear about, by votes. */
export function TopicsPage() {
  const { t } = useTranslation('topics');
  const chosen = useChosenGroup();
  const { group } = chosen;
  const [open, setOpen] = useState<Open | null>(null);
  const query = useQuery(topicsQuery(group?.id ?? ''));
  const close = () => setOpen(null);
  const propose = query.data?.abilities.propose && (
    <Button
      variant="primary"
      icon={<MessageSquarePlus aria-hidden="true" size={20} />}
      onClick={() => setOpen({ act: 'propose' })}
    >
      {t('propose')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('talks'), to: paths.talks }]}
        summary={t('lead')}
        actions={propose}
      />
      <ListOfGroup chosen={chosen} query={query} empty={{ title: t('empty'), text: t('emptyText') }}>
        {(list) => <Topics list={list} onAct={(act, topic) => setOpen({ act, topic })} />}
      </ListOfGroup>
      {open && group && <OpenDialog open={open} workingGroupId={group.id} onClose={close} />}
    </>
  );
}

function OpenDialog({ open, workingGroupId, onClose }: { open: Open; workingGroupId: string; onClose: () => void }) {
  switch (open.act) {
    case 'propose':
      return <TopicDialog workingGroupId={workingGroupId} onClose={onClose} />;
    case 'change':
      return <TopicDialog workingGroupId={workingGroupId} topic={open.topic} onClose={onClose} />;
    case 'plan':
      return <PlanTopicDialog topic={open.topic} onClose={onClose} />;
    case 'drop':
      return <DropTopicDialog topic={open.topic} onClose={onClose} />;
  }
}

const sections = [
  ['proposed', 'open'],
  ['planned', 'planned'],
  ['done', 'done'],
  ['dropped', 'dropped'],
] as const;

type TopicsProps = { list: TopicList; onAct: (act: 'change' | 'plan' | 'drop', topic: Topic) => void };

function Topics({ list: { items, municipalities }, onAct }: TopicsProps) {
  const { t } = useTranslation('topics');
  return (
    <div className={styles.page}>
      {sections.map(([state, name]) => {
        const topics = items.filter((topic) => topic.state === state);
        if (topics.length === 0) return null;
        return (
          <section key={state} aria-labelledby={`themen-${state}`}>
            <h2 id={`themen-${state}`}>{t(name)}</h2>
            <ul className={styles.list}>
              {topics.map((topic) => (
                <TopicItem
                  key={topic.id}
                  topic={topic}
                  municipalities={municipalities}
                  onAct={(act) => onAct(act, topic)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
