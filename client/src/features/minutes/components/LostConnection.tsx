import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import type { RoomState } from '../writing/room/writing-room';

/** While there is no connection: writing goes on. */
export function LostConnection({ room: { link, isReady } }: { room: RoomState }) {
  const { t } = useTranslation('minutes');
  if (link !== 'lost') return null;
  return <Alert tone="warning" live title={t(isReady ? 'saving.lostText' : 'saving.notOpened')} />;
}
