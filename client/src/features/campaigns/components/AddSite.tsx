import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import { type Campaign, type Contribution, useAddSite } from '../campaigns.queries';
import { SiteFields, siteIn } from './SiteFields';

type AddSiteProps = { campaign: Campaign; municipality: Contribution['municipality'] };

/** One more building or place. */
export function AddSite({ campaign, municipality }: AddSiteProps) {
  const { t } = useTranslation('campaigns');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        icon={<Plus aria-hidden="true" size={20} />}
        aria-label={t('site.addFor', municipality)}
        onClick={() => setOpen(true)}
      >
        {t('site.add')}
      </Button>
      {isOpen && <AddSiteDialog campaign={campaign} municipality={municipality} onClose={() => setOpen(false)} />}
    </>
  );
}

function AddSiteDialog({ campaign, municipality, onClose }: AddSiteProps & { onClose: () => void }) {
  const { t } = useTranslation('campaigns');
  const toast = useToast();
  const add = useAddSite(campaign.id);
  const isOwn = campaign.ownMunicipalityId === municipality.id;
  const form = useProblemForm(
    async (values) => {
      const site = siteIn(values);
      await add.mutateAsync({ municipalityId: municipality.id, ...site });
      return site;
    },
    (site) => {
      toast({ text: t(isOwn ? 'site.added' : 'site.proposed', site) });
      onClose();
    },
  );
  return (
    <FormDialog title={t('site.addFor', municipality)} state={form} submitLabel={t('site.submit')} onClose={onClose}>
      <SiteFields />
    </FormDialog>
  );
}
