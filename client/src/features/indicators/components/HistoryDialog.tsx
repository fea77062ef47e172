import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { useLanguage } from '../../../lib/use-language';
import { DataTable } from '../../../ui/DataTable';
import { Dialog } from '../../../ui/Dialog';
import { Loaded } from '../../../ui/Loaded';
import { type Indicator, indicatorHistoryQuery } from '../indicators.queries';
import { numberText } from '../number-text';

/** Every value that was ever recorded, and by whom. */
export function HistoryDialog({ indicator: { id, title }, onClose }: { indicator: Indicator; onClose: () => void }) {
  const { t } = useTranslation('indicators');
  const dates = useDates();
  const language = useLanguage();
  const query = useQuery(indicatorHistoryQuery(id));
  return (
    <Dialog title={t('historyOf', { title })} size="wide" onClose={onClose}>
      <Loaded query={query} empty={{ when: ({ items }) => items.length === 0, show: <p>{t('noValues')}</p> }}>
        {({ items }) => (
          <DataTable
            caption={t('historyOf', { title })}
            rows={items}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'when',
                header: t('history'),
                isRowHeader: true,
                cell: ({ recordedAt, recordedBy }) =>
                  [dates.dayAndTime(recordedAt), recordedBy?.name].filter(Boolean).join(', '),
              },
              {
                key: 'municipality',
                header: t('municipality'),
                cell: ({ municipality }) => municipality?.name ?? t('all'),
              },
              { key: 'year', header: t('year'), cell: ({ year }) => year },
              {
                key: 'value',
                header: t('value'),
                align: 'end',
                cell: ({ value }) => (value === null ? t('takenBack') : numberText(value, language)),
              },
              { key: 'note', header: t('note'), cell: ({ note }) => note || '–' },
            ]}
          />
        )}
      </Loaded>
    </Dialog>
  );
}
