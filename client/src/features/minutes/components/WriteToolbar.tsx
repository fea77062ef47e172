import type { Editor } from '@tiptap/react';
import { BookOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../ui/LinkButton';
import { StatusMessage } from '../../../ui/StatusMessage';
import type { Minutes } from '../minutes.queries';
import type { RoomState } from '../writing/room/writing-room';
import type { OpenDialog } from '../writing/tools/editor-dialog';
import { FormatToolbar } from '../writing/tools/FormatToolbar';
import { CirculateButton } from './CirculateButton';
import { PeopleHere } from './PeopleHere';
import { SaveState } from './SaveState';
import styles from './WriteToolbar.module.css';

type WriteToolbarProps = {
  minutes: Minutes;
  room: RoomState;
  /** Of the item in which the caret is, or was last. */
  editor: Editor | null;
  onDialog: OpenDialog;
};

/** Stays in sight while writing: whether everything is saved, who is there, the tools, and the way on. */
export function WriteToolbar({ minutes, room, editor, onDialog }: WriteToolbarProps) {
  const { t } = useTranslation('minutes');
  return (
    <div className={styles.toolbar} data-print="never">
      <StatusMessage>
        <SaveState room={room} />
      </StatusMessage>
      <PeopleHere people={room.people} />
      <div className={styles.actions}>
        <LinkButton
          size="small"
          variant="quiet"
          to={paths.meetingMinutes(minutes.meeting.id)}
          icon={<BookOpen aria-hidden="true" size={16} />}
        >
          {t('actions.read')}
        </LinkButton>
        {minutes.abilities.circulate && (
          <span className={styles.wide}>
            <CirculateButton minutes={minutes} />
          </span>
        )}
      </div>
      <FormatToolbar editor={editor} onDialog={onDialog} />
    </div>
  );
}
