import { useTranslation } from 'react-i18next';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import { fundingLooks } from '../funding.labels';
import type { FundingProgramme } from '../funding.queries';

/** How far each municipality is with a programme. */
export function FundingRow({ programme: { title, applications } }: { programme: FundingProgramme }) {
  const { t } = useTranslation('funding');
  return (
    <RowOfTwelve
      label={t('row', { title })}
      bodies={applications.map(({ municipality, state, seeksPartners, note }) => ({
        municipality,
        state: { key: state, label: t(`states.${state}`), ...fundingLooks[state] },
        note: [seeksPartners && t('seeks'), note].filter(Boolean).join(', ') || undefined,
      }))}
    />
  );
}
