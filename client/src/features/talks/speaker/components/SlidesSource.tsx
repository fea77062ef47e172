import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../../../lib/form-values';
import { Form } from '../../../../ui/Form';
import { RadioGroupField } from '../../../../ui/RadioGroupField';
import { TextField } from '../../../../ui/TextField';
import type { SpeakerDoor, SpeakerSheet } from '../speaker-sheet.queries';
import { useSection } from '../use-section';
import { SectionFoot } from './SectionFoot';

const ways = ['file', 'url', 'none'] as const;
type Way = (typeof ways)[number];

const wayOf = ({ slides: { url, waiver } }: SpeakerSheet): Way =>
  url !== null ? 'url' : waiver !== null ? 'none' : 'file';

/** By file, by link, or none with a reason. `children` stand where somebody chose files. */
export function SlidesSource({
  sheet,
  door,
  children,
}: {
  sheet: SpeakerSheet;
  door: SpeakerDoor;
  children?: ReactNode;
}) {
  const { t } = useTranslation('speaker-sheet');
  const stored = wayOf(sheet);
  const [way, setWay] = useState(stored);
  const section = useSection((values) =>
    door.slidesSource({
      url: way === 'url' ? textOf(values, 'url') : null,
      waiver: way === 'none' ? textOf(values, 'waiver') : null,
      talkVersion: sheet.talkVersion,
    }),
  );
  const words = door.isOwn ? 'slides.ways' : 'slides.waysFor';
  return (
    <>
      <Form state={section.form} label={t(door.isOwn ? 'slides.how' : 'slides.titleFor')}>
        <RadioGroupField
          name="way"
          label={t(door.isOwn ? 'slides.how' : 'slides.howFor')}
          value={way}
          onChange={(value) => setWay(ways.find((one) => one === value) ?? 'file')}
          choices={ways.map((value) => ({
            value,
            label: t(`${words}.${value}`),
            hint: door.isOwn ? t(`slides.wayHints.${value}`) : undefined,
          }))}
        />
        {way === 'url' && (
          <TextField
            name="url"
            type="url"
            label={t('slides.url')}
            hint={t('slides.urlHint')}
            defaultValue={sheet.slides.url ?? ''}
            maxLength={500}
            autoComplete="off"
          />
        )}
        {way === 'none' && (
          <TextField
            name="waiver"
            label={t('slides.waiver')}
            hint={t('slides.waiverHint')}
            defaultValue={sheet.slides.waiver ?? ''}
            maxLength={500}
            autoComplete="off"
          />
        )}
        {(way !== 'file' || stored !== 'file' || !door.isOwn) && (
          <SectionFoot section={section} current={sheet.slides.url ?? sheet.slides.waiver} />
        )}
      </Form>
      {way === 'file' && children}
    </>
  );
}
