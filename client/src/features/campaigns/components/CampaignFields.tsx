import { useTranslation } from 'react-i18next';
import { textOf } from '../../../lib/form-values';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { PictureField } from '../../picture-choice/PictureField';
import type { Campaign } from '../campaigns.queries';

type CampaignFieldsProps = {
  workingGroupId: string;
  campaign?: Pick<Campaign, 'title' | 'summary' | 'description' | 'sitesUntil' | 'pictureId'> | undefined;
};

/** What is said of it, until when the municipalities answer, and the picture of its page. */
export function CampaignFields({ workingGroupId, campaign }: CampaignFieldsProps) {
  const { t } = useTranslation('campaigns');
  return (
    <>
      <TextField name="title" label={t('form.title')} maxLength={120} defaultValue={campaign?.title} />
      <TextArea
        name="summary"
        label={t('form.summary')}
        hint={t('form.summaryHint')}
        rows={3}
        maxLength={400}
        optional
        defaultValue={campaign?.summary}
      />
      <TextArea
        name="description"
        label={t('form.description')}
        hint={t('form.descriptionHint')}
        rows={8}
        maxLength={10_000}
        optional
        defaultValue={campaign?.description}
      />
      <TextField
        name="sitesUntil"
        type="date"
        label={t('form.sitesUntil')}
        hint={t('form.sitesUntilHint')}
        optional
        narrow
        defaultValue={campaign?.sitesUntil ?? ''}
      />
      <PictureField workingGroupId={workingGroupId} defaultValue={campaign?.pictureId} />
    </>
  );
}

export const campaignIn = (values: FormData) => ({
  title: textOf(values, 'title'),
  summary: textOf(values, 'summary'),
  description: textOf(values, 'description'),
  sitesUntil: textOf(values, 'sitesUntil') || null,
  pictureId: textOf(values, 'pictureId') || null,
});
