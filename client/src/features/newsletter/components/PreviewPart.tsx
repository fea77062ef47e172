import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { checkQuery, type Newsletter, previewAddress } from '../newsletter.queries';
import styles from './Newsletter.module.css';

/** The mail as it is or was sent: designed, and as the plain text that goes with it. */
export function PreviewPart({ newsletter: { id, version } }: { newsletter: Newsletter }) {
  const { t } = useTranslation('newsletter');
  const [view, setView] = useState('html');
  return (
    <section className={styles.part} aria-labelledby="preview">
      <h2 id="preview">{t('preview.title')}</h2>
      <RadioGroupField
        name="view"
        label={t('preview.view')}
        choices={[
          { value: 'html', label: t('preview.html') },
          { value: 'text', label: t('preview.text') },
        ]}
        value={view}
        onChange={setView}
      />
      {view === 'html' ? (
        <iframe
          key={version}
          className={styles.frame}
          src={previewAddress(id, version)}
          title={t('preview.frame')}
          sandbox="allow-popups"
        />
      ) : (
        <PlainText id={id} />
      )}
    </section>
  );
}

function PlainText({ id }: { id: string }) {
  const query = useQuery(checkQuery(id));
  return <Loaded query={query}>{({ text }) => <pre className={styles.words}>{text}</pre>}</Loaded>;
}
