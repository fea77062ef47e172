import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Entries } from '../../../ui/Entries';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import { textLooks } from '../press.labels';
import { allTextsAddress, type LocalTextList, localTextsQuery, type PressRelease } from '../press.queries';
import { LocalTextItem } from './LocalTextItem';
import styles from './Press.module.css';

/** One master, a text for each municipality: whose is still incomplete? */
export function LocalTextsPart({ release }: { release: PressRelease }) {
  const { t } = useTranslation('press');
  const query = useQuery(localTextsQuery(release.id));
  return (
    <div className={styles.part}>
      <p>{t('local.lead')}</p>
      <Loaded
        query={query}
        skeleton={<Skeleton rows={6} height="block" />}
        empty={{ when: ({ items }) => items.length === 0, show: <p>{t('local.nobody')}</p> }}
      >
        {(list) => <LocalTexts release={release} list={list} />}
      </Loaded>
    </div>
  );
}

function LocalTexts({ release, list }: { release: PressRelease; list: LocalTextList }) {
  const { t } = useTranslation('press');
  const { items, ownMunicipalityId } = list;
  const isOwn = (id: string) => id === ownMunicipalityId;
  const sorted = items.toSorted((one, two) => Number(isOwn(two.municipality.id)) - Number(isOwn(one.municipality.id)));
  return (
    <>
      <RowOfTwelve
        label={t('local.row')}
        bodies={items.map(({ municipality, state, missing }) => ({
          municipality,
          state: { key: state, label: t(`local.states.${state}`), ...textLooks[state] },
          note: missing.length > 0 ? t('local.missing', { names: missing.join(', ') }) : undefined,
        }))}
      />
      <p>
        <a href={allTextsAddress(release.id)}>
          <Download aria-hidden="true" size={16} /> {t('local.all')}
        </a>
      </p>
      <Entries>
        {sorted.map((text) => (
          <LocalTextItem
            key={text.municipality.id}
            release={release}
            text={text}
            list={list}
            isOwn={isOwn(text.municipality.id)}
          />
        ))}
      </Entries>
    </>
  );
}
