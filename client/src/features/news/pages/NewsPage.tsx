import { useQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { Entries } from '../../../ui/Entries';
import { PageHeader } from '../../../ui/PageHeader';
import { ListOfGroup } from '../../working-groups/components/ListOfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { NewsDialog } from '../components/NewsDialog';
import { NewsEntry } from '../components/NewsEntry';
import { newsQuery } from '../news.queries';

/** News for the public site, the newest first. */
export function NewsPage() {
  const { t } = useTranslation('news');
  const chosen = useChosenGroup();
  const { group } = chosen;
  const [isOpen, setOpen] = useState(false);
  const query = useQuery(newsQuery(group?.id ?? ''));
  const write = query.data?.abilities.write && (
    <Button variant="primary" icon={<PenLine aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
      {t('write')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('publicity'), to: paths.publicity }]}
        summary={t('lead')}
        actions={write}
      />
      <ListOfGroup chosen={chosen} query={query} empty={{ title: t('empty'), text: t('emptyText') }}>
        {({ items }) => (
          <Entries>
            {items.map((item) => (
              <NewsEntry key={item.id} item={item} />
            ))}
          </Entries>
        )}
      </ListOfGroup>
      {isOpen && group && <NewsDialog workingGroupId={group.id} onClose={() => setOpen(false)} />}
    </>
  );
}
