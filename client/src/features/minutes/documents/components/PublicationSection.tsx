import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../../ui/Loaded';
import { publicationQuery } from '../documents.queries';
import { Publication } from './Publication';
import styles from './PublicationSection.module.css';

/** What everybody reads of these minutes, for those who decide on it; others are not shown that there is a choice. */
export function PublicationSection({ minutesId }: { minutesId: string }) {
  const { t } = useTranslation('minutes-documents');
  const query = useQuery(publicationQuery(minutesId));
  const { data } = query;
  if (data && !data.publishedAt && !data.abilities.publish) return null;
  return (
    <section className={styles.section} aria-labelledby="public-extract">
      <h2 id="public-extract">{t('publication.title')}</h2>
      <Loaded query={query}>{(publication) => <Publication publication={publication} />}</Loaded>
    </section>
  );
}
