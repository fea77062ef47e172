import { FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';

/** Who takes part in a meeting, on paper: to be signed, with names, or without. */
export function AttendanceListsMenu({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('meetings');
  const icon = <FileText aria-hidden="true" size={20} />;
  const table = <FileSpreadsheet aria-hidden="true" size={20} />;
  const participants = `/api/meetings/${meetingId}/participant-list.pdf`;
  return (
    <Menu align="start" label={t('attendance.lists.label')} icon={<Printer aria-hidden="true" size={20} />}>
      {(close) => (
        <>
          <MenuItem href={`/api/meetings/${meetingId}/signature-list.pdf`} icon={icon} onClick={close}>
            {t('attendance.lists.signatures')}
          </MenuItem>
          <MenuItem href={`${participants}?names=yes`} icon={icon} onClick={close}>
            {t('attendance.lists.named')}
          </MenuItem>
          <MenuItem href={`${participants}?names=no`} icon={icon} onClick={close}>
            {t('attendance.lists.counted')}
          </MenuItem>
          <MenuItem href={`/api/exports/meetings/${meetingId}/attendance?format=xlsx`} icon={table} onClick={close}>
            {t('attendance.lists.workbook')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
