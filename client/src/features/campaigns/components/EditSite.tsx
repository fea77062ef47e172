import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { FormDialog } from '../../../ui/FormDialog';
import { IconButton } from '../../../ui/IconButton';
import { useToast } from '../../../ui/Toasts';
import { type Campaign, type CampaignSite, useChangeSite } from '../campaigns.queries';
import { SiteFields, siteIn } from './SiteFields';

type EditSiteProps = { campaign: Campaign; site: CampaignSite };

export function EditSite({ campaign, site }: EditSiteProps) {
  const { t } = useTranslation('campaigns');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t('site.edit', site)} icon={<PenLine size={20} />} onClick={() => setOpen(true)} />
      {isOpen && <EditSiteDialog campaign={campaign} site={site} onClose={() => setOpen(false)} />}
    </>
  );
}

function EditSiteDialog({ campaign, site, onClose }: EditSiteProps & { onClose: () => void }) {
  const { t } = useTranslation('campaigns');
  const toast = useToast();
  const change = useChangeSite(campaign.id, site.id);
  const form = useProblemForm(
    (values) => change.mutateAsync({ ...siteIn(values), version: site.version }),
    () => {
      toast({ text: t('site.saved') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('site.editTitle')} state={form} submitLabel={t('site.submit')} onClose={onClose}>
      <SiteFields site={site} />
    </FormDialog>
  );
}
