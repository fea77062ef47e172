import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { memberDoor, type TalkSpeakerSheet } from '../speaker-sheet.queries';
import { AnswerSection } from './AnswerSection';
import { ConsentsSection } from './ConsentsSection';
import styles from './OnBehalf.module.css';
import { ProfileSection } from './ProfileSection';
import { SlidesSource } from './SlidesSource';
import { SummarySection } from './SummarySection';

/** Every step of a speaker, for the coordination to take. */
export function OnBehalf({ sheet }: { sheet: TalkSpeakerSheet }) {
  const { t } = useTranslation('speaker-sheet');
  const { talk, speaker } = sheet;
  const [isOpen, setOpen] = useState(false);
  const [door] = useState(() => memberDoor(talk.id, speaker.id));
  const { name } = speaker;
  return (
    <details className={styles.behalf} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('section.onBehalf', { name })}</summary>
      {isOpen && (
        <div className={styles.steps}>
          <p>{t('section.onBehalfText', { name })}</p>
          <AnswerSection sheet={sheet} door={door} />
          <ProfileSection sheet={sheet} door={door} />
          <SlidesSource sheet={sheet} door={door} />
          <SummarySection sheet={sheet} door={door} />
          <ConsentsSection sheet={sheet} door={door} />
        </div>
      )}
    </details>
  );
}
