import { useTranslation } from 'react-i18next';
import { textOf } from '../../../lib/form-values';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import type { ChangeInsight, Insight } from '../insights.queries';

type InsightFieldsProps = {
  insight?: Insight;
  today: string;
  /** Where somebody comes from who is led here. */
  preset?: { occasion: string; occurredOn: string };
};

/** Event and one sentence are enough; the rest is for those who have more to tell. */
export function InsightFields({ insight, today, preset }: InsightFieldsProps) {
  const { t } = useTranslation('insights');
  const [first = '', second = '', third = ''] = insight?.takeaways ?? [];
  return (
    <>
      <TextField
        name="occasion"
        label={t('form.occasion')}
        hint={t('form.occasionHint')}
        maxLength={160}
        autoComplete="off"
        defaultValue={insight?.occasion ?? preset?.occasion ?? ''}
      />
      <TextField
        name="occurredOn"
        type="date"
        label={t('form.occurredOn')}
        max={today}
        narrow
        defaultValue={insight?.occurredOn ?? preset?.occurredOn ?? today}
      />
      <TextArea
        name="takeaways.0"
        label={t('form.takeaway')}
        hint={t('form.takeawayHint')}
        rows={2}
        maxLength={300}
        defaultValue={first}
      />
      <TextArea name="takeaways.1" label={t('form.second')} rows={2} maxLength={300} optional defaultValue={second} />
      <TextArea name="takeaways.2" label={t('form.third')} rows={2} maxLength={300} optional defaultValue={third} />
      <TextArea
        name="meaning"
        label={t('form.meaning')}
        rows={3}
        maxLength={1000}
        optional
        defaultValue={insight?.meaning ?? ''}
      />
      <TextField
        name="source"
        label={t('form.source')}
        hint={t('form.sourceHint')}
        maxLength={300}
        autoComplete="off"
        optional
        defaultValue={insight?.source ?? ''}
      />
    </>
  );
}

/** What the fields say; empty takeaways are none. */
export function insightIn(form: FormData): Omit<ChangeInsight, 'version'> {
  return {
    occasion: textOf(form, 'occasion'),
    occurredOn: textOf(form, 'occurredOn'),
    takeaways: [0, 1, 2].map((index) => textOf(form, `takeaways.${index}`)).filter((text) => text !== ''),
    meaning: textOf(form, 'meaning'),
    source: textOf(form, 'source'),
  };
}
