import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { fileAddress } from '../registrations.queries';

const files = {
  participants: 'participants.pdf',
  badges: 'badges.pdf',
  xlsx: 'table?format=xlsx',
  csv: 'table?format=csv',
} as const;

/** A list for the door, badges, a table. */
export function TakeAlong({ eventId }: { eventId: string }) {
  const { t } = useTranslation('registrations');
  return (
    <Menu label={t('files.title')} icon={<Download aria-hidden="true" size={20} />} align="auto">
      {(close) =>
        (['participants', 'badges', 'xlsx', 'csv'] as const).map((file) => (
          <MenuItem key={file} href={fileAddress(eventId, files[file])} onClick={close}>
            {t(`files.${file}`)}
          </MenuItem>
        ))
      }
    </Menu>
  );
}
