import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import { lookOf, mineFirst, reportLooks } from '../municipality-reports.labels';
import type { MunicipalityReports } from '../municipality-reports.queries';

/** The row of twelve: who has reported? A cell leads to the report, or to writing one's own. */
export function ReportsRow({ reports: { meeting, reports } }: { reports: MunicipalityReports }) {
  const { t } = useTranslation('municipality-reports');
  return (
    <RowOfTwelve
      label={t('section.row')}
      bodies={mineFirst(reports).map((report) => {
        const look = lookOf(report);
        const { municipality, abilities, state, tags } = report;
        return {
          municipality,
          state: { key: look, label: t(`states.${look}`), ...reportLooks[look] },
          note: [abilities.isOwn && t('list.mine'), ...tags].filter(Boolean).join(', ') || undefined,
          to: addressOf(),
        };

        function addressOf() {
          if (abilities.isOwn && abilities.write) return paths.municipalityReport(meeting.id, municipality.id);
          return state === 'missing' ? undefined : `${paths.municipalityReports(meeting.id)}#${municipality.slug}`;
        }
      })}
    />
  );
}
