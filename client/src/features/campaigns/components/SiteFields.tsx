import { useTranslation } from 'react-i18next';
import { textOf } from '../../../lib/form-values';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import type { CampaignSite } from '../campaigns.queries';

/** As it stands in press texts, and what only members read. */
export function SiteFields({ site }: { site?: CampaignSite | undefined }) {
  const { t } = useTranslation('campaigns');
  return (
    <>
      <TextField
        name="name"
        label={t('site.name')}
        hint={t('site.nameHint')}
        maxLength={120}
        defaultValue={site?.name}
      />
      <TextField name="address" label={t('site.address')} maxLength={200} optional defaultValue={site?.address} />
      <TextArea
        name="note"
        label={t('site.note')}
        hint={t('site.noteHint')}
        rows={2}
        maxLength={500}
        optional
        defaultValue={site?.note}
      />
    </>
  );
}

export const siteIn = (values: FormData) => ({
  name: textOf(values, 'name'),
  address: textOf(values, 'address'),
  note: textOf(values, 'note'),
});
