import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { PageStrip } from '../../files/components/PageStrip';
import type { Talk } from '../talks.queries';
import styles from './TalkFiles.module.css';

/** The pages of the slides, as far as the reader may open them. */
export function TalkPages({ talk: { id, files } }: { talk: Talk }) {
  const { t } = useTranslation('talks');
  const shown = files.filter(
    ({ abilities, preview, alternativeOfId }) =>
      abilities.open && preview.state === 'ready' && preview.pageCount !== 0 && alternativeOfId === null,
  );
  if (shown.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="pages">
      <h2 id="pages">{t('pages.title')}</h2>
      {shown.map((file) => (
        <div key={file.id} className={styles.pages}>
          {shown.length > 1 && <h3>{file.fileName}</h3>}
          <PageStrip file={file} readAddress={paths.readFile(id, file.id)} />
        </div>
      ))}
    </section>
  );
}
