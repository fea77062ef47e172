import { CircleCheck, CircleX, Clock, FilePen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Entry, EntryActions } from '../../../ui/Entries';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type NewsItem, usePublishNews, useRemoveNews, useWithdrawNews, useWriteNews } from '../news.queries';
import { NewsDialog } from './NewsDialog';
import { PublishNewsDialog } from './PublishNewsDialog';

const looks = {
  draft: { tone: 'neutral', icon: FilePen },
  planned: { tone: 'warning', icon: Clock },
  published: { tone: 'success', icon: CircleCheck },
  withdrawn: { tone: 'danger', icon: CircleX },
} as const;

/** One piece of news and what can be done with it. */
export function NewsEntry({ item }: { item: NewsItem }) {
  const { t } = useTranslation('news');
  const dates = useDates();
  const { title, summary, state, publishedAt, creator, slug } = item;
  return (
    <Entry
      level={2}
      title={title}
      facts={
        <>
          <Badge {...looks[state]}>{t(`states.${state}`)}</Badge>
          {publishedAt && (
            <span>{t(state === 'planned' ? 'from' : 'since', { when: dates.dayAndTime(publishedAt) })}</span>
          )}
          {creator && <span>{t('by', { name: creator })}</span>}
          {state === 'published' && <a href={`/aktuelles/${slug}`}>{t('publicPage')}</a>}
        </>
      }
      beside={<NewsActions item={item} />}
    >
      {summary && <p>{summary}</p>}
    </Entry>
  );
}

function NewsActions({ item }: { item: NewsItem }) {
  const { t } = useTranslation('news');
  const [open, setOpen] = useState<'edit' | 'publish' | null>(null);
  const acts = useActs(item);
  const { abilities, title } = item;
  const named = (label: string) => (
    <>
      {label}
      <VisuallyHidden> {title}</VisuallyHidden>
    </>
  );
  return (
    <EntryActions>
      {abilities.publish && (
        <Button size="small" onClick={() => setOpen('publish')}>
          {named(t('publish'))}
        </Button>
      )}
      {abilities.edit && (
        <Button size="small" variant="quiet" onClick={() => setOpen('edit')}>
          {named(t('edit'))}
        </Button>
      )}
      {abilities.withdraw && (
        <Button size="small" variant="quiet" busy={acts.isBusy} onClick={acts.withdraw}>
          {named(t('withdraw'))}
        </Button>
      )}
      {abilities.remove && (
        <Button size="small" variant="quiet" busy={acts.isBusy} onClick={acts.remove}>
          {named(t('remove'))}
        </Button>
      )}
      {open === 'edit' && <NewsDialog workingGroupId={item.workingGroupId} item={item} onClose={() => setOpen(null)} />}
      {open === 'publish' && <PublishNewsDialog item={item} onClose={() => setOpen(null)} />}
    </EntryActions>
  );
}

/** What can be undone is done at once. */
function useActs(item: NewsItem) {
  const { t } = useTranslation('news');
  const toast = useToast();
  const onError = useTrouble();
  const publish = usePublishNews(item.id);
  const withdraw = useWithdrawNews(item.id);
  const remove = useRemoveNews(item.id);
  const write = useWriteNews();
  const { workingGroupId, title, summary, text, pictureId, version } = item;
  return {
    isBusy: withdraw.isPending || remove.isPending,
    withdraw: () =>
      withdraw.mutate(
        { version },
        {
          onSuccess: (withdrawn) => {
            const onUndo = () => publish.mutate({ version: withdrawn.version });
            toast({ text: t('withdrawn'), ...(item.state === 'published' && { onUndo }) });
          },
          onError,
        },
      ),
    remove: () =>
      remove.mutate(undefined, {
        onSuccess: () =>
          toast({
            text: t('removed'),
            onUndo: () => write.mutate({ workingGroupId, title, summary, text, pictureId }),
          }),
        onError,
      }),
  };
}
