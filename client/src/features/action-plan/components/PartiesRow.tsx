import { useQuery } from '@tanstack/react-query';
import { Flag, Handshake, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StripState } from '../../../ui/StateStrip';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import type { Measure } from '../action-plan.queries';

type Role = 'lead' | 'partner' | 'none';

const looks: Record<Role, Pick<StripState, 'icon' | 'tone'>> = {
  lead: { icon: Flag, tone: 'success' },
  partner: { icon: Handshake, tone: 'notice' },
  none: { icon: Minus, tone: 'neutral' },
};

/** Who leads, who takes part. */
export function PartiesRow({ measure: { code, leads, partners } }: { measure: Measure }) {
  const { t } = useTranslation('action-plan');
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const roleOf = (id: string): Role => {
    if (leads.some((one) => one.id === id)) return 'lead';
    return partners.some((one) => one.id === id) ? 'partner' : 'none';
  };
  return (
    <section aria-labelledby="beteiligung">
      <h2 id="beteiligung">{t('measure.parties')}</h2>
      <RowOfTwelve
        label={t('measure.partiesRow', { code })}
        bodies={municipalities.map((municipality) => {
          const role = roleOf(municipality.id);
          return { municipality, state: { key: role, label: t(`measure.roles.${role}`), ...looks[role] } };
        })}
      />
    </section>
  );
}
