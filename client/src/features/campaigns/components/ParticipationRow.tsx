import { useTranslation } from 'react-i18next';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import { standingLooks, standingOf } from '../campaigns.labels';
import type { Campaign } from '../campaigns.queries';

/** Who takes part, who pauses, who has still to say? */
export function ParticipationRow({ campaign: { contributions } }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  return (
    <RowOfTwelve
      label={t('row')}
      bodies={contributions.map((contribution) => {
        const { municipality, sites, note, state } = contribution;
        const standing = standingOf(contribution);
        const confirmed = sites.filter((site) => site.state === 'confirmed').length;
        return {
          municipality,
          state: { ...standingLooks[standing], label: t(`states.${standing}`) },
          note:
            [state === 'taking_part' ? t('sites', { count: confirmed }) : '', note].filter(Boolean).join(', ') ||
            undefined,
        };
      })}
    />
  );
}
