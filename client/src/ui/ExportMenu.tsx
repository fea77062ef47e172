import { FileSpreadsheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Menu } from './Menu';
import { MenuItem } from './MenuItem';

type ExportMenuProps = {
  /** Of a route that answers with a workbook or a CSV. */
  path: string;
  /** As the page is filtered; empty values narrow nothing. */
  filter?: Record<string, string | boolean | undefined>;
};

/** What the page lists, for a spreadsheet: all of it, narrowed as the page is. */
export function ExportMenu({ path, filter = {} }: ExportMenuProps) {
  const { t } = useTranslation('ui');
  const given = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  const icon = <FileSpreadsheet aria-hidden="true" size={20} />;
  return (
    <Menu label={t('export.title')} icon={icon} align="auto">
      {(close) =>
        (['xlsx', 'csv'] as const).map((format) => (
          <MenuItem
            key={format}
            href={`${path}?${new URLSearchParams([...given, ['format', format]])}`}
            icon={icon}
            onClick={close}
          >
            {t(`export.${format}`)}
          </MenuItem>
        ))
      }
    </Menu>
  );
}
