import { PencilLine, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import type { Minutes } from '../minutes.queries';
import { HeadDialog } from './HeadDialog';
import styles from './MinutesDocument.module.css';
import { MinutesHead } from './MinutesHead';
import { OpenToMembers } from './OpenToMembers';

/** The head while the minutes are written, with the ways to what it says. */
export function WrittenHead({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const [isEditing, setEditing] = useState(false);
  const { meeting, abilities } = minutes;
  return (
    <>
      <MinutesHead minutes={minutes} />
      {abilities.updateHead && (
        <>
          <div className={styles.headActions}>
            <Button
              size="small"
              variant="quiet"
              icon={<PencilLine aria-hidden="true" size={16} />}
              onClick={() => setEditing(true)}
            >
              {t('actions.editHead')}
            </Button>
            <LinkButton
              size="small"
              variant="quiet"
              to={paths.attendance(meeting.id)}
              icon={<UsersRound aria-hidden="true" size={16} />}
            >
              {t('actions.attendance')}
            </LinkButton>
          </div>
          <OpenToMembers minutes={minutes} />
        </>
      )}
      {isEditing && <HeadDialog minutes={minutes} onClose={() => setEditing(false)} />}
    </>
  );
}
