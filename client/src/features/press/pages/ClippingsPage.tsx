import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { Entries, Entry } from '../../../ui/Entries';
import { PageHeader } from '../../../ui/PageHeader';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { ListOfGroup } from '../../working-groups/components/ListOfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { ClippingDialog } from '../components/ClippingDialog';
import { type Clipping, clippingsQuery } from '../press.queries';

/** What media made of it, the newest first. */
export function ClippingsPage() {
  const { t } = useTranslation('press');
  const chosen = useChosenGroup();
  const { group } = chosen;
  const [open, setOpen] = useState<Clipping | 'new' | null>(null);
  const query = useQuery(clippingsQuery(group?.id ?? ''));
  const add = query.data?.abilities.add && (
    <Button variant="primary" icon={<Plus aria-hidden="true" size={20} />} onClick={() => setOpen('new')}>
      {t('clippings.add')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('clippings.title')}
        breadcrumb={[
          { label: t('publicity'), to: paths.publicity },
          { label: t('title'), to: paths.pressReleases },
        ]}
        summary={t('clippings.lead')}
        actions={add}
      />
      <ListOfGroup
        chosen={chosen}
        query={query}
        empty={{ title: t('clippings.empty'), text: t('clippings.emptyText') }}
      >
        {({ items }) => (
          <Entries>
            {items.map((clipping) => (
              <ClippingItem key={clipping.id} clipping={clipping} onEdit={setOpen} />
            ))}
          </Entries>
        )}
      </ListOfGroup>
      {open !== null && group && (
        <ClippingDialog
          workingGroupId={group.id}
          clipping={open === 'new' ? undefined : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function ClippingItem({ clipping, onEdit }: { clipping: Clipping; onEdit: (clipping: Clipping) => void }) {
  const { t } = useTranslation('press');
  const dates = useDates();
  const { title, medium, publishedOn, url, note, pressRelease, abilities } = clipping;
  return (
    <Entry
      level={2}
      title={
        url ? (
          <a href={url} rel="noreferrer noopener">
            {title}
          </a>
        ) : (
          title
        )
      }
      facts={
        <>
          <span>{medium}</span>
          <span>{dates.calendarDay(publishedOn)}</span>
          {pressRelease && <Link to={paths.pressRelease(pressRelease.id)}>{pressRelease.title}</Link>}
        </>
      }
      beside={
        abilities.update && (
          <Button size="small" variant="quiet" onClick={() => onEdit(clipping)}>
            {t('edit')}
            <VisuallyHidden> {title}</VisuallyHidden>
          </Button>
        )
      }
    >
      {note && <p>{note}</p>}
    </Entry>
  );
}
