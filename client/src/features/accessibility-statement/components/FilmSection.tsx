import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FileList } from '../../files/components/FileList';
import { FileUpload } from '../../files/components/FileUpload';
import { filmsQuery } from '../accessibility-statement.queries';
import styles from '../pages/AccessibilityStatementPage.module.css';

/** The film in sign language: as long as there is none, its page is hidden and the statement says so. */
export function FilmSection() {
  const { t } = useTranslation('accessibility-statement');
  const { data } = useQuery(filmsQuery);
  if (!data) return null;
  return (
    <section className={styles.section} aria-labelledby="video">
      <h2 id="video">{t('film.title')}</h2>
      <p>{t(data.files.length === 0 ? 'film.none' : 'film.some')}</p>
      {data.files.length > 0 && <FileList files={data.files} />}
      <FileUpload
        target={async () => ({ ownerType: 'sign_language', ownerId: data.ownerId })}
        limit={data.uploadLimit}
        takes="films"
        isReleasedAtOnce
      />
    </section>
  );
}
