import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../../../ui/Skeleton';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import type { Minutes, MinutesSection } from '../minutes.queries';
import { type Author, useRoomState, useWritingRoom } from '../writing/room/use-writing-room';
import type { WritingRoom } from '../writing/room/writing-room';
import { EditorDialogs } from '../writing/tools/EditorDialogs';
import { useActiveEditor } from '../writing/use-active-editor';
import { useAddressees } from '../writing/use-addressees';
import { HintsPanel } from './HintsPanel';
import { LostConnection } from './LostConnection';
import styles from './MinutesDocument.module.css';
import { MinutesOutline } from './MinutesOutline';
import { RightsWithdrawn } from './RightsWithdrawn';
import { SectionEditor } from './SectionEditor';
import { WriteToolbar } from './WriteToolbar';
import { WrittenHead } from './WrittenHead';

export type MinutesEditorProps = {
  minutes: Minutes;
  author: Author;
  /** What flows into an item from elsewhere, to read. */
  included?: ((section: MinutesSection) => ReactNode) | undefined;
};

/** The sheet while it is written. */
export function MinutesEditor(props: MinutesEditorProps) {
  const room = useWritingRoom(props.minutes, props.author);
  if (!room) return <Skeleton rows={4} height="block" />;
  return <Writing {...props} room={room} />;
}

function Writing({ minutes, author, included, room }: MinutesEditorProps & { room: WritingRoom }) {
  const { t } = useTranslation('minutes');
  const state = useRoomState(room);
  const { addressees, isKnown } = useAddressees(minutes);
  const { editor, dialog, setDialog, activate, show } = useActiveEditor();
  const [unsent, setUnsent] = useState<string | null>(null);
  const mayWrite = minutes.abilities.write && state.access === 'write';
  if (!mayWrite && unsent === null) setUnsent(room.unsentText());

  if (unsent !== null) {
    return <RightsWithdrawn minutes={minutes} isGone={state.access === 'gone'} unsent={unsent} />;
  }
  return (
    <>
      {/* With a connection the portal has it as soon as it is typed. */}
      <UnsavedChanges when={state.isBehind && state.link === 'lost'} />
      <WriteToolbar minutes={minutes} room={state} editor={editor} onDialog={setDialog} />
      <LostConnection room={state} />
      <p className={styles.shortcuts}>{t('write.shortcuts')}</p>
      <div className={styles.layout}>
        <MinutesOutline sections={minutes.sections} />
        <div className={styles.sheet}>
          <WrittenHead minutes={minutes} />
          <HintsPanel room={room} sections={minutes.sections} onShow={show} />
          {minutes.sections.map((section) => (
            <SectionEditor
              key={section.agendaItemId}
              section={section}
              room={room}
              author={author}
              addressees={addressees}
              isReady={state.isReady && isKnown}
              included={included?.(section)}
              onActive={activate}
              onDialog={setDialog}
            />
          ))}
        </div>
      </div>
      <EditorDialogs dialog={dialog} minutesId={minutes.id} addressees={addressees} onClose={() => setDialog(null)} />
    </>
  );
}
