import { CircleCheck, Globe, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import type { CampaignSummary } from '../campaigns.queries';

/** When it is, and who may read it. */
export function CampaignFacts({ campaign }: { campaign: CampaignSummary }) {
  const { t } = useTranslation('campaigns');
  const dates = useDates();
  const { startsAt, endsAt, isDateProvisional, publishedAt, closedAt } = campaign;
  return (
    <>
      <span>{startsAt ? dates.range(startsAt, endsAt) : t('noDate')}</span>
      {startsAt && isDateProvisional && closedAt === null && (
        <Badge tone="warning" icon={Hourglass}>
          {t('provisional')}
        </Badge>
      )}
      {closedAt && (
        <Badge tone="neutral" icon={CircleCheck}>
          {t('closed')}
        </Badge>
      )}
      {publishedAt && (
        <Badge tone="primary" icon={Globe}>
          {t('public')}
        </Badge>
      )}
    </>
  );
}
