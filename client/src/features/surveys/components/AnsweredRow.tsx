import { CircleCheck, CircleDashed, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import type { Survey } from '../surveys.queries';

/** Who is still missing? */
export function AnsweredRow({ survey: { sheets, state } }: { survey: Survey }) {
  const { t } = useTranslation('surveys');
  const missing =
    state === 'open'
      ? ({ key: 'missing', label: t('row.missing'), icon: CircleDashed, tone: 'notice' } as const)
      : ({ key: 'silent', label: t('row.notAnswered'), icon: CircleX, tone: 'neutral' } as const);
  return (
    <RowOfTwelve
      label={t('row.label')}
      bodies={sheets.map(({ municipality, version, answeredBy }) => ({
        municipality,
        state:
          version > 0 ? { key: 'answered', label: t('row.answered'), icon: CircleCheck, tone: 'success' } : missing,
        note: answeredBy ?? undefined,
      }))}
    />
  );
}
