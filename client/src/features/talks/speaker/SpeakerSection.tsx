import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { SpeakerCard } from './components/SpeakerCard';
import styles from './SpeakerSection.module.css';
import { SheetSavedContext } from './sheet-saved';
import { talkSheetsQuery, useRefreshSheets } from './speaker-sheet.queries';

/** The speakers of a talk for its coordination: the link, what they gave, and every step on their behalf. */
export function SpeakerSection({ talkId }: { talkId: string }) {
  const { t } = useTranslation('speaker-sheet');
  const refresh = useRefreshSheets();
  const query = useQuery(talkSheetsQuery(talkId));
  const count = query.data?.items.length ?? 0;
  return (
    <section className={styles.section} aria-labelledby="speaker">
      <h2 id="speaker">{t(count > 1 ? 'section.titleMany' : 'section.title')}</h2>
      <Loaded query={query} skeleton={<Skeleton rows={2} height="block" />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.none}>{t('section.none')}</p>
          ) : (
            <SheetSavedContext value={() => refresh()}>
              <ul className={styles.list}>
                {items.map((sheet) => (
                  <li key={sheet.speaker.id}>
                    <SpeakerCard sheet={sheet} />
                  </li>
                ))}
              </ul>
            </SheetSavedContext>
          )
        }
      </Loaded>
    </section>
  );
}
