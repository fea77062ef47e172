import { useQuery } from '@tanstack/react-query';
import { ImagePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useAddressState } from '../../../lib/use-address-state';
import { Button } from '../../../ui/Button';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchField } from '../../../ui/SearchField';
import { StatusMessage } from '../../../ui/StatusMessage';
import { type Picture, picturesQuery } from '../../picture-choice/picture-choice.queries';
import { ListOfGroup } from '../../working-groups/components/ListOfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { AddPictureDialog } from '../components/AddPictureDialog';
import { PictureTile } from '../components/PictureTile';
import styles from '../components/PictureTile.module.css';
import { isInWork, LOOK_AGAIN_MS } from '../pictures.labels';

/** The pool of pictures of a group. */
export function PicturesPage() {
  const { t } = useTranslation('pictures');
  const chosen = useChosenGroup();
  const { group } = chosen;
  const query = useQuery({
    ...picturesQuery(group?.id ?? ''),
    refetchInterval: ({ state }) => (state.data?.items.some(isInWork) ? LOOK_AGAIN_MS : false),
  });
  const [isAdding, setAdding] = useState(false);
  const add = query.data?.abilities.add && (
    <Button variant="primary" icon={<ImagePlus aria-hidden="true" size={20} />} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('publicity'), to: paths.publicity }]}
        summary={t('lead')}
        actions={add}
      />
      <ListOfGroup chosen={chosen} query={query} empty={{ title: t('empty'), text: t('emptyText') }}>
        {({ items }) => <Pictures pictures={items} />}
      </ListOfGroup>
      {isAdding && group && <AddPictureDialog workingGroupId={group.id} onClose={() => setAdding(false)} />}
    </>
  );
}

function Pictures({ pictures }: { pictures: Picture[] }) {
  const { t } = useTranslation('pictures');
  const [wanted, setWanted] = useAddressState('suche');
  const shown = pictures.filter((picture) => contains(picture, wanted));
  return (
    <>
      <search className={styles.search} aria-label={t('filter')}>
        <SearchField label={t('search')} value={wanted} onChange={setWanted} />
      </search>
      <StatusMessage>{t(shown.length === 0 ? 'noMatch' : 'found', { count: shown.length })}</StatusMessage>
      {shown.length === 0 && <p>{t('noMatchText')}</p>}
      <ul className={styles.grid}>
        {shown.map((picture) => (
          <PictureTile key={picture.id} picture={picture} />
        ))}
      </ul>
    </>
  );
}

function contains({ title, place, credit, topics }: Picture, wanted: string): boolean {
  const text = [title, place, credit, ...topics].join(' ').toLocaleLowerCase('de');
  return wanted
    .toLocaleLowerCase('de')
    .split(/\s+/)
    .every((word) => text.includes(word));
}
