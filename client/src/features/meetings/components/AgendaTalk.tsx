import { Files, Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '../../../api/schema';
import { paths } from '../../../app/paths';
import styles from './AgendaTalk.module.css';

/** The talk of an item: its title leads to the slides. */
export function AgendaTalk({ talk }: { talk: components['schemas']['AgendaTalk'] }) {
  const { t } = useTranslation('meetings');
  return (
    <div className={styles.talk}>
      <Presentation className={styles.icon} aria-hidden="true" size={24} />
      <div className={styles.body}>
        <Link className={styles.title} to={paths.talk(talk.id)}>
          {talk.title}
        </Link>
        {talk.speakers.map(({ name, organisation }) => (
          <span key={name} className={styles.line}>
            {[name, organisation].filter(Boolean).join(', ')}
          </span>
        ))}
        <span className={styles.facts}>
          {t('agenda.talkMinutes', { talk: talk.durationMinutes, discussion: talk.discussionMinutes })}
          {talk.fileCount > 0 && (
            <span className={styles.files}>
              <Files aria-hidden="true" size={16} />
              {t('agenda.files', { count: talk.fileCount })}
            </span>
          )}
        </span>
      </div>
    </div>
  );
}
